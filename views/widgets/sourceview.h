// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/sourcemodel.h"

#include <QTableView>

namespace gouji {

/// The source of a report as it was found, paragraph by paragraph and table by table, with the place of each at its side.
/// Nothing can be changed in it.
class SourceView : public QTableView
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void setSource(const SourceOutline &source);
    bool isEmpty() const { return m_model.rowCount() == 0; }
    /// Brings what stood at a place into view and selects it. False: nothing is known to have stood there.
    bool showPlace(const SourcePlace &place);

signals:
    /// The person asks what became of it.
    void placeActivated(const gouji::SourcePlace &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    std::vector<int> fieldWidths(int room) const;
    void retranslate();

    SourceModel m_model;
};

} // namespace gouji
