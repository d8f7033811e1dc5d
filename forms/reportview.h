// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/template/guidancenotes.h"
#include "views/editing/cellhistory.h"
#include "views/editing/fixing.h"
#include "views/editing/sectionlistmodel.h"
#include "views/editing/stalenumbers.h"
#include "views/editing/textsearch.h"
#include "views/widgets/formtableview.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

class QListView;
class QStackedWidget;

namespace gouji {

class DetailsPanel;
class FindBar;
class FindingsPanel;
class ProsePane;
class ReviewPanel;
class FormTable;
class SectionPage;
class SourcePane;

/// A report in the window: the page of the chosen section, and the panes that belong beside it (sections, findings,
/// details, source), which the window docks. Owns the panes wherever they are shown. Pages are made when first looked at.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(Session &session, QWidget *parent = nullptr);
    ~ReportView() override;

    QWidget *sectionsPane() const;
    QWidget *findingsPane() const;
    QWidget *detailsPane() const;
    ReviewPanel &reviewPane() const;
    SourcePane &sourcePane() const;

    /// The file that the report was read from: as it was found, or its pages where it has no text.
    void setSource(const QString &fileName, const SourceOutline &outline, const std::vector<QImage> &pages);
    /// Shows a place of it, if one is given.
    void showSource(const SourcePlace &place);

    /// Who works here, for what is signed with a name.
    void setPerson(const QString &name);
    QString currentSection() const;
    void goTo(const Finding &finding);
    void goTo(const Anchor &place);
    /// Where the cursor is, as a question can be set there.
    Anchor currentPlace() const;
    /// Asks why the finding that was gone to last stands.
    void startAccepting();
    void goToSection(const QString &section);
    /// Where work goes on: the first section with something to do, else the first.
    void goToWork();
    /// Lists what still blocks the ready state.
    void showWhatBlocks();
    /// Goes to the next thing that blocks the ready state, in the order of the form, round and round. False: nothing does.
    bool goToNextBlocking(bool backwards);
    /// What would mend the finding that is chosen in the list, where that has the focus, else the words or the total at
    /// the cursor; empty where nothing is certain.
    Fix fixHere() const;
    /// From pane to pane, those that are hidden left out.
    void cyclePanes(bool backwards);
    /// The table in view, or null.
    FormTable *currentTable() const;
    /// Where Enter goes in tables, in those made later too.
    void setEnterMoves(EnterMoves direction);
    /// What the office adds to the guidance of the form.
    void setNotes(const GuidanceNotes &notes);
    /// Whether tables show last year's figures, once last year's report is at hand.
    void setShowsLastYear(bool shows);
    /// The prose of the section in front, or null.
    ProsePane *currentProse() const;
    /// Comes up with what is selected.
    void find(bool forReplacing);
    void findNext(bool backwards);
    /// Last year's text beside this year's, in all sections.
    bool isLastYearShown() const { return m_isLastYearShown; }
    void setLastYearShown(bool isShown);
    /// How many characters sections should have at the most, by section; 0: no limit.
    void setLimits(const QHash<QString, int> &limits);
    double zoom() const { return m_zoom; }
    void setZoom(double factor);

signals:
    /// The person said who works here.
    void personNamed(const QString &name);
    void zoomChanged(double factor);
    void limitChanged(const QString &section, int characters);
    void tableMenuWanted(const QPoint &globalPlace);
    /// The person wants to see where a figure was read.
    void sourceWanted(const gouji::SourcePlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpList();
    void setUpProse(const QString &section, ProsePane &prose);
    void showMatch(const TextMatch &match);
    template<typename Place>
    void goInSection(const QString &section, const Place &place);
    void goToCellFrom(const SourcePlace &place);
    QWidget *pageOf(const QString &section);
    QWidget *makePage(const QString &section);
    void onCurrentChanged();
    void retranslate();

    Session &m_session;
    SectionListModel m_sections;
    CellHistory m_history;
    StaleNumbers m_staleNumbers;
    QStackedWidget *m_pages = nullptr;
    QPointer<QListView> m_list;
    QPointer<FindingsPanel> m_findings;
    QPointer<DetailsPanel> m_details;
    QPointer<ReviewPanel> m_review;
    QPointer<SourcePane> m_source;
    FindBar *m_findBar = nullptr;
    QHash<QString, QWidget *> m_pageOf;
    QHash<QString, int> m_limits;
    bool m_isLastYearShown = false;
    std::optional<Finding> m_lastVisited; ///< of what blocks
    std::size_t m_lastPosition = 0;       ///< where it stood: what followed takes its place once it is settled
    double m_zoom = 1.0;
    bool m_showsLastYear = true;
    EnterMoves m_enterMoves = EnterMoves::Down;
};

} // namespace gouji
