// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sectiondelegate.h"

#include "views/widgets/stateglyph.h"
#include "views/widgets/wrapping.h"

#include <QListView>
#include <QPainter>

namespace gouji {
namespace {

constexpr int margin = 8;
constexpr int stateWidth = 36;

QRect titleRoom(const QRect &place)
{
    return place.adjusted(margin, margin, -margin - stateWidth, -margin);
}

} // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const StateGlyph glyph = glyphOf(static_cast<SectionState>(index.data(SectionListModel::StateRole).toInt()), theme);
    const int count = index.data(SectionListModel::CountRole).toInt();
    painter->save();
    painter->setFont(option.font);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    const QColor plain = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(plain);
    const QRect room = titleRoom(option.rect);
    const QString title = index.data().toString();
    const int wrapping = wrapFlag(option.fontMetrics, room.width(), title);
    painter->drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | wrapping, title);
    painter->setPen(isSelected ? plain : glyph.colour);
    painter->drawText(option.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                      count > 0 ? glyph.shape + QString::number(count) : glyph.shape);
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : 180;
    const QRect room = titleRoom(QRect(0, 0, width, 100000));
    const QString title = index.data().toString();
    const int flag = wrapFlag(option.fontMetrics, room.width(), title);
    const int height = option.fontMetrics.boundingRect(room, flag, title).height();
    return {width, height + 2 * margin};
}

} // namespace gouji
