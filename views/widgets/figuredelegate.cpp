// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/figuredelegate.h"

#include "views/editing/tablemodel.h"
#include "views/widgets/gridpainter.h"
#include "views/widgets/stateglyph.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace gouji {
namespace {

PlaceState stateOf(const QModelIndex &index)
{
    return index.data(TableModel::StateRole).value<PlaceState>();
}

void paintText(QPainter &painter, const QRect &place, const QModelIndex &index, const Theme &theme)
{
    GridCell cell;
    cell.role = static_cast<GridRole>(index.data(TableModel::GridRoleRole).toInt());
    cell.text = index.data().toString();
    paintGridText(painter, cell, place, place, theme);
}

void paintCheck(QPainter &painter, const QRect &place, const QModelIndex &index, const Theme &theme)
{
    const bool isBroken = stateOf(index) == PlaceState::Broken;
    painter.fillRect(place, isBroken ? theme.errorTint : theme.headerGround);
    paintGridRules(painter, place, theme);
    painter.setPen(isBroken ? theme.error : stateOf(index) == PlaceState::Fine ? theme.fine : theme.toDo);
    painter.drawText(place, Qt::AlignCenter, index.data().toString());
}

QColor groundOf(const QModelIndex &index, const Theme &theme)
{
    const QVariant severity = index.data(TableModel::SeverityRole);
    if (severity.isValid())
        return blocksReady(static_cast<Severity>(severity.toInt())) ? theme.errorTint : theme.warningTint;
    return index.data(TableModel::BrokenRole).toBool() ? theme.errorTint : theme.ground;
}

QColor textOf(PlaceState state, const Theme &theme)
{
    switch (state) {
    case PlaceState::Blank: return theme.toDo;
    case PlaceState::Zero: return theme.quiet;
    case PlaceState::Mark: return theme.warning;
    case PlaceState::Raw: return theme.error;
    default: return theme.text;
    }
}

/// A small sign in a corner, beside the figure: Σ for a computed total, the state's shape for a finding.
void paintSign(QPainter &painter, const QRect &place, Qt::Alignment corner, const StateGlyph &sign)
{
    painter.save();
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.7);
    painter.setFont(font);
    painter.setPen(sign.colour);
    painter.drawText(place.adjusted(3, 1, -3, -1), static_cast<int>(corner), sign.shape);
    painter.restore();
}

void paintSigns(QPainter &painter, const QRect &place, const QModelIndex &index, const Theme &theme)
{
    if (index.data(TableModel::ComputedRole).toBool())
        paintSign(painter, place, Qt::AlignLeft | Qt::AlignTop, {QStringLiteral("Σ"), theme.toDo});
    if (!index.data(TableModel::ThreadRole).toString().isEmpty())
        paintSign(painter, place, Qt::AlignLeft | Qt::AlignBottom, {QStringLiteral("?"), theme.hint});
    const QVariant severity = index.data(TableModel::SeverityRole);
    if (severity.isValid())
        paintSign(painter, place, Qt::AlignRight | Qt::AlignTop,
                  glyphOf(static_cast<Severity>(severity.toInt()), theme));
    else if (index.data(TableModel::BrokenRole).toBool())
        paintSign(painter, place, Qt::AlignRight | Qt::AlignTop, {QStringLiteral("≠"), theme.error});
}

void paintFrame(QPainter &painter, const QRect &place, const QColor &colour, int width)
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(width / 2, width / 2, -1 - width / 2, -1 - width / 2));
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.75);
    return font;
}

/// Paints last year's figure along the lower edge; returns what room is left above it.
QRect paintLastYear(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme)
{
    const QString text = index.data(TableModel::LastYearRole).toString();
    if (text.isEmpty())
        return room;
    const int height = FigureDelegate::lastYearHeight(painter.font());
    painter.save();
    painter.setFont(smallFont(painter.font()));
    painter.setPen(theme.quiet);
    const QFontMetrics metrics = painter.fontMetrics();
    const int top = room.bottom() - height - (metrics.ascent() - metrics.capHeight()) + 1;
    painter.drawText(QRect(room.left(), top, room.width(), metrics.height()), Qt::AlignHCenter | Qt::AlignTop,
                     metrics.elidedText(text, Qt::ElideRight, room.width()));
    painter.restore();
    return room.adjusted(0, 0, 0, -height);
}

void paintFigure(QPainter &painter, const QRect &place, const QModelIndex &index, const Theme &theme,
                 bool showsLastYear)
{
    const PlaceState state = stateOf(index);
    painter.fillRect(place, groundOf(index, theme));
    paintGridRules(painter, place, theme);
    const QRect whole = place.adjusted(3, 0, -3, 0);
    const QRect room = showsLastYear ? paintLastYear(painter, whole, index, theme) : whole;
    painter.setPen(textOf(state, theme));
    const QString text = state == PlaceState::Blank ? QStringLiteral("·") : index.data().toString();
    painter.drawText(room, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    paintSigns(painter, place, index, theme);
}

bool endsTheEdit(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab ||
           key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

int FigureDelegate::lastYearHeight(const QFont &font)
{
    return QFontMetrics(smallFont(font)).capHeight() + 4; // digits reach no lower than their line
}

bool FigureDelegate::isOutlined(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TableModel *>(index.model());
    const std::optional<CellIndex> cell = model ? model->cellAt(index) : std::nullopt;
    return cell && std::ranges::find(m_outlined, *cell) != m_outlined.end();
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setFont(option.font);
    switch (index.data(TableModel::KindRole).value<PlaceKind>()) {
    case PlaceKind::Text: paintText(*painter, option.rect, index, theme); break;
    case PlaceKind::Check: paintCheck(*painter, option.rect, index, theme); break;
    case PlaceKind::Figure: paintFigure(*painter, option.rect, index, theme, m_showsLastYear); break;
    case PlaceKind::Nothing: painter->fillRect(option.rect, theme.headerGround); break;
    }
    if (isOutlined(index))
        paintFrame(*painter, option.rect, theme.accent, 1);
    if (index.data(TableModel::SuspectRole).toBool())
        paintFrame(*painter, option.rect, theme.error, 2);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFrame(*painter, option.rect, theme.accent, 2);
    painter->restore();
}

QWidget *FigureDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignCenter);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

// The model parses; what it does not understand stays as typed.
void FigureDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

bool FigureDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!editor || !key || !endsTheEdit(key->key()))
        return QStyledItemDelegate::eventFilter(object, event);
    const int pressed = key->key();
    const Qt::KeyboardModifiers modifiers = key->modifiers();
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit leftByKey(pressed, modifiers);
    return true;
}

void FigureDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -3, -3));
}

} // namespace gouji
