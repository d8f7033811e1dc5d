// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sourceview.h"

#include "views/widgets/theme.h"
#include "views/widgets/wrapping.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

constexpr int margin = 4;
constexpr int placeWidth = 64;
constexpr int narrowestField = 24;
constexpr int emptyField = 8;
constexpr int mostMeasuredRows = 2'000; ///< the rows after them have the height of a line

/// What styles leave free beside a text.
int textMargin(const QWidget &view)
{
    return view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
}

/// Text that takes the room of the columns it spans.
class SourceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        const QString text = index.data().toString();
        if (!view || text.isEmpty())
            return {0, option.fontMetrics.height() + 2 * margin};
        int width = 0;
        for (int i = 0; i < view->columnSpan(index.row(), index.column()); ++i)
            width += view->columnWidth(index.column() + i);
        const QRect room(0, 0, std::max(width - 2 * textMargin(*view), 1), 100'000);
        const int flag = wrapFlag(option.fontMetrics, room.width(), text);
        const int height = option.fontMetrics.boundingRect(room, flag, text).height() + 2 * margin;
        const int rows = view->rowSpan(index.row(), index.column());
        return {width, rows > 1 ? option.fontMetrics.height() + 2 * margin : height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(Theme::of(option.palette).grid); // a style's own is not to be seen on dark grounds
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (!index.data(SourceModel::ParagraphRole).toBool())
            painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
        option->features |= QStyleOptionViewItem::WrapText;
        if (index.column() == 0)
            option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
    }
};

} // namespace

SourceView::SourceView(QWidget *parent) : QTableView(parent)
{
    setModel(&m_model);
    setItemDelegate(new SourceDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setShowGrid(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(emptyField);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit placeActivated(m_model.placeOf(index)); });
    retranslate();
}

void SourceView::setSource(const SourceOutline &source)
{
    clearSpans();
    m_model.setSource(source);
    for (const SourceModel::Span &span : m_model.spans())
        setSpan(span.row, span.column, span.rows, span.columns);
    layOut();
}

bool SourceView::showPlace(const SourcePlace &place)
{
    const QModelIndex index = m_model.find(place);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
    return true;
}

// By what stands in the columns; where the least widths take more than there is, the widest give it back.
std::vector<int> SourceView::fieldWidths(int room) const
{
    int weights = 0;
    for (int i = 1; i < m_model.columnCount(); ++i)
        weights += m_model.weight(i);
    std::vector<int> widths;
    for (int i = 1; i < m_model.columnCount(); ++i)
        widths.push_back(std::max(m_model.weight(i) == 1 ? emptyField : narrowestField,
                                  room * m_model.weight(i) / std::max(1, weights)));
    int over = std::accumulate(widths.begin(), widths.end(), -room);
    for (; over > 0 && !widths.empty(); --over) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= narrowestField)
            break;
        --*widest;
    }
    return widths;
}

void SourceView::layOut()
{
    if (m_model.rowCount() == 0)
        return;
    const int columns = m_model.columnCount();
    setColumnWidth(0, placeWidth);
    const std::vector<int> widths = fieldWidths(viewport()->width() - placeWidth);
    for (int i = 1; i < columns; ++i)
        setColumnWidth(i, widths[static_cast<std::size_t>(i - 1)]);
    for (int row = 0; row < std::min(m_model.rowCount(), mostMeasuredRows); ++row)
        resizeRowToContents(row);
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    layOut();
    if (currentIndex().isValid())
        scrollTo(currentIndex(), PositionAtCenter);
}

void SourceView::retranslate()
{
    setAccessibleName(tr("The source as it was found"));
}

void SourceView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
