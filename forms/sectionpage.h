// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/fixing.h"

#include <QWidget>

class QLabel;

namespace gouji {

class FormTable;
class PastePlan;
class ProsePane;
class StaleNumbers;
struct TextMatch;

/// One section as it is filled in: its heading, its table where it has one, and its prose. A section of prose has its
/// editor; a section of figures shows one only where the source had text beside the table.
class SectionPage : public QWidget
{
    Q_OBJECT

public:
    /// `section`: id in the form, or `opening`.
    SectionPage(Session &session, const QString &section, QWidget *parent = nullptr);

    const QString &section() const { return m_section; }
    /// The section's table, or null.
    FormTable *table() const { return m_table; }
    /// The section's prose with what belongs around it, or null.
    ProsePane *prose() const { return m_prose; }
    void setStaleNumbers(StaleNumbers &numbers);
    void goTo(const Finding &finding);
    void goTo(const TextMatch &match);
    void goTo(const Anchor &place);
    /// Where the cursor is: a figure, the words selected, their paragraph, else the section.
    Anchor currentPlace() const;
    /// The figure that has the cursor, in a section of figures.
    std::optional<CellIndex> currentCell() const;
    /// What would mend the words or the total at the cursor; empty where nothing is certain.
    Fix fixHere() const;
    /// Puts the cursor where work goes on.
    void goToWork();
    void setZoom(double factor);

signals:
    void zoomChanged(double factor);
    /// The cursor came to a figure.
    void cellReached(gouji::CellIndex cell);
    void tableMenuWanted(const QPoint &globalPlace);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHeading();
    void retranslate();
    void addTable(int table);
    void addProse();
    void previewPaste(const PastePlan &plan);

    Session &m_session;
    QString m_section;
    QLabel *m_heading = nullptr;
    FormTable *m_table = nullptr;
    ProsePane *m_prose = nullptr;
};

} // namespace gouji
