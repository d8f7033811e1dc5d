// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/stateglyph.h"

#include <QStyledItemDelegate>

namespace gouji {

/// What stands before the sentence of a row, and whether the row is settled.
struct RowSign
{
    StateGlyph glyph;
    bool isQuiet = false;
};

/// Draws a finding: its shape, its sentence wrapped over as many lines as it needs, accepted ones struck quiet.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual RowSign signOf(const QModelIndex &index, const Theme &theme) const;
};

/// The same for the questions of a ThreadsModel: ? open, … answered, ✓ closed.
class ThreadDelegate : public FindingDelegate
{
    Q_OBJECT

public:
    using FindingDelegate::FindingDelegate;

protected:
    RowSign signOf(const QModelIndex &index, const Theme &theme) const override;
};

} // namespace gouji
