// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/guidancenotes.h"
#include "views/editing/cellhistory.h"

#include <QScrollArea>

#include <memory>

namespace gouji {

namespace Ui {
class DetailsPanel;
}

/// What belongs at the place where the cursor is, and what is known of it: for a figure its row and column, the guidance
/// of the form, last year's figure, the office and date it came from, a note where in the source it was read, and what it was earlier in
/// the session; for a
/// section its guidance. Fields are taken when they are left, as one step.
class DetailsPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// `history` outlives the panel.
    DetailsPanel(Session &session, const CellHistory &history, QWidget *parent = nullptr);
    ~DetailsPanel() override;

    /// What the office adds to the guidance of the form.
    void setNotes(const GuidanceNotes &notes);
    void showSection(const QString &section);
    void showCell(CellIndex cell);
    /// Whether the file that the report was read from can be shown.
    void setHasSource(bool hasSource);

signals:
    /// The person wants to see where the figure was read.
    void sourceWanted(const gouji::SourcePlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshCell(CellIndex cell);
    void refreshOrigin(CellIndex cell);
    void takeChanges();
    QString guidanceText(CellIndex cell) const;
    QString historyText(CellIndex cell) const;

    Session &m_session;
    const CellHistory &m_history;
    std::unique_ptr<Ui::DetailsPanel> m_ui;
    GuidanceNotes m_notes;
    QString m_section;
    std::optional<CellIndex> m_cell;
    SourcePlace m_origin; ///< of the cell's figure
    bool m_hasSource = false;
};

} // namespace gouji
