// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linkpopup.h"

#include <QScreen>

#include <algorithm>

namespace gouji {
namespace {

constexpr int mostRows = 8;
constexpr int widest = 640;

QString wordsOf(const CellMatch &match)
{
    const QString value = match.value.isEmpty() ? LinkPopup::tr("blank") : match.value;
    return QStringLiteral("%1　%2").arg(match.name, value);
}

} // namespace

LinkPopup::LinkPopup(QWidget *editor) : QListWidget(editor)
{
    setWindowFlags(Qt::ToolTip);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemClicked, this, [this] { choose(currentRow()); });
}

void LinkPopup::offer(std::vector<CellMatch> matches, const QRect &cursor)
{
    m_matches = std::move(matches);
    clear();
    if (m_matches.empty()) {
        hide();
        return;
    }
    for (const CellMatch &match : m_matches)
        addItem(wordsOf(match));
    setCurrentRow(0);
    setAccessibleName(tr("Cells to link to"));
    const int rows = std::min(count(), mostRows);
    resize(std::min(widest, sizeHintForColumn(0) + 32), rows * sizeHintForRow(0) + 2 * frameWidth());
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int left = std::min(cursor.left(), screen.right() - width());
    const bool fitsBelow = cursor.bottom() + height() < screen.bottom();
    move(std::max(screen.left(), left), fitsBelow ? cursor.bottom() + 2 : cursor.top() - height() - 2);
    show();
}

void LinkPopup::choose(int row)
{
    if (row < 0 || row >= count())
        return;
    const CellMatch match = m_matches[static_cast<std::size_t>(row)];
    hide();
    emit chosen(match);
}

bool LinkPopup::takeKey(int key)
{
    const auto go = [this](int step) { setCurrentRow((currentRow() + step + count()) % count()); };
    const auto jump = [this](int step) { setCurrentRow(std::clamp(currentRow() + step, 0, count() - 1)); };
    switch (key) {
    case Qt::Key_Down: go(1); return true;
    case Qt::Key_Up: go(-1); return true;
    case Qt::Key_PageDown: jump(mostRows); return true;
    case Qt::Key_PageUp: jump(-mostRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(currentRow()); return true;
    case Qt::Key_Escape:
        hide();
        emit givenUp();
        return true;
    default: return false;
    }
}

} // namespace gouji
