// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/findingdelegate.h"

#include "views/editing/findingsmodel.h"
#include "views/editing/threadsmodel.h"
#include "views/widgets/stateglyph.h"
#include "views/widgets/wrapping.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace gouji {
namespace {

constexpr int margin = 8;
constexpr int glyphWidth = 24;

QRect textRoom(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(glyphWidth, margin, -margin, -margin);
}

} // namespace

RowSign FindingDelegate::signOf(const QModelIndex &index, const Theme &theme) const
{
    if (index.data(FindingsModel::AcceptedRole).toBool())
        return {{QStringLiteral("✓"), theme.quiet}, true};
    return {glyphOf(static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt()), theme), false};
}

RowSign ThreadDelegate::signOf(const QModelIndex &index, const Theme &theme) const
{
    switch (static_cast<ThreadStatus>(index.data(ThreadsModel::StatusRole).toInt())) {
    case ThreadStatus::Open: return {{QStringLiteral("?"), theme.hint}, false};
    case ThreadStatus::Answered: return {{QStringLiteral("…"), theme.toDo}, false};
    case ThreadStatus::Closed: break;
    }
    return {{QStringLiteral("✓"), theme.quiet}, true};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const RowSign sign = signOf(index, theme);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    const QColor plain = isSelected ? option.palette.color(QPalette::HighlightedText) : theme.text;
    painter->setPen(isSelected ? plain : sign.isQuiet ? theme.quiet : sign.glyph.colour);
    painter->drawText(option.rect.adjusted(margin, margin, 0, 0), Qt::AlignLeft | Qt::AlignTop, sign.glyph.shape);
    painter->setPen(sign.isQuiet && !isSelected ? theme.quiet : plain);
    const QRect room = textRoom(option);
    const QString text = index.data().toString();
    const int wrapping = wrapFlag(option.fontMetrics, room.width(), text);
    painter->drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | wrapping, text);
    painter->setPen(theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : 240;
    const QRect room(0, 0, width - glyphWidth - margin, 100000);
    const QString text = index.data().toString();
    const int flag = wrapFlag(option.fontMetrics, room.width(), text);
    const int height = option.fontMetrics.boundingRect(room, flag, text).height();
    return {width, height + 2 * margin};
}

} // namespace gouji
