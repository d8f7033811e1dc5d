// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/sectionlistmodel.h"
#include "views/widgets/formtableview.h"

#include <QWidget>

class QListView;
class QSplitter;
class QStackedWidget;

namespace gouji {

class FindingsPanel;
class FormTable;
class SectionPage;

/// A report in the window: the list of sections at the left, the chosen section, its findings at the right. Pages are made
/// when they are first looked at. F6 goes from pane to pane.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(Session &session, QWidget *parent = nullptr);

    void goTo(const Finding &finding);
    void goToSection(const QString &section);
    /// Where work goes on: the first section with something to do, else the first.
    void goToWork();
    /// Lists what still blocks the ready state.
    void showWhatBlocks();
    void cyclePanes(bool backwards);
    /// The table in view, or null.
    FormTable *currentTable() const;
    /// Where Enter goes in tables, in those made later too.
    void setEnterMoves(EnterMoves direction);
    double zoom() const { return m_zoom; }
    void setZoom(double factor);
    QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

signals:
    void zoomChanged(double factor);
    void tableMenuWanted(const QPoint &globalPlace);

private:
    void setUpPanes();
    QWidget *pageOf(const QString &section);
    void onCurrentChanged();

    Session &m_session;
    SectionListModel m_sections;
    QSplitter *m_splitter = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    FindingsPanel *m_findings = nullptr;
    QHash<QString, QWidget *> m_pageOf;
    double m_zoom = 1.0;
    EnterMoves m_enterMoves = EnterMoves::Down;
};

} // namespace gouji
