// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/formtable.h"

#include "views/editing/clipboardtables.h"
#include "views/widgets/totalguard.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {
namespace {

constexpr double smallestZoom = 0.7;
constexpr double largestZoom = 2.5;
constexpr int ruleLines = 2;

} // namespace

FormTable::FormTable(TableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_body(new FormTableView(model, FormTableView::Part::Body, this))
    , m_message(new QLabel(this))
    , m_rule(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_body, 1000); // all the height there is, up to its own
    connect(m_body, &FormTableView::zoomWanted, this, &FormTable::zoomBy);
    connect(m_body, &FormTableView::pointedAt, this, &FormTable::showRule);
    connect(m_body, &FormTableView::pasteWanted, this, &FormTable::paste);
    if (model.hasCheckRow()) {
        m_checkRow = new FormTableView(model, FormTableView::Part::CheckRow, this);
        m_checkRow->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_checkRow->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        layout->addWidget(m_checkRow);
        connect(m_body->horizontalScrollBar(), &QScrollBar::valueChanged, m_checkRow->horizontalScrollBar(),
                &QScrollBar::setValue);
        connect(m_checkRow, &FormTableView::pointedAt, this, &FormTable::showRule);
    }
    addMessage();
    nameParts();
    m_rule->setWordWrap(true);
    m_rule->setMargin(8);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rule->setFocusPolicy(Qt::NoFocus);
    m_rule->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_rule);
    layout->addStretch(1);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { showRule(m_body->currentIndex()); });
    connect(&model.session(), &Session::lastYearChanged, this, [this] { setShowsLastYear(m_showsLastYear); });
    fitToContent();
}

void FormTable::setShowsLastYear(bool shows)
{
    m_showsLastYear = shows;
    m_body->setShowsLastYear(shows);
    fitToContent();
}

void FormTable::setZoom(double factor)
{
    m_zoom = std::clamp(factor, smallestZoom, largestZoom);
    m_body->setZoom(m_zoom);
    if (m_checkRow)
        m_checkRow->setZoom(m_zoom);
    fitToContent();
    emit zoomChanged(m_zoom);
}

void FormTable::zoomBy(int steps)
{
    setZoom(m_zoom + 0.1 * steps);
}

// As high as the table and no higher, so that the check row stands right under the last row of a short table.
void FormTable::fitToContent()
{
    const bool scrolls = m_body->fullWidth() > width();
    const int bar = scrolls ? m_body->horizontalScrollBar()->sizeHint().height() : 0;
    m_body->setMaximumHeight(m_body->fullHeight() + bar);
    m_body->setMaximumWidth(m_body->fullWidth() + m_body->verticalScrollBar()->sizeHint().width());
    if (m_checkRow) {
        m_checkRow->setFixedHeight(m_checkRow->fullHeight());
        m_checkRow->setMaximumWidth(m_body->maximumWidth());
    }
    const int height = ruleLines * m_rule->fontMetrics().lineSpacing() + 2 * m_rule->margin();
    m_rule->setFixedHeight(height);
    m_message->setFixedHeight(height);
}

void FormTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_body->setRoom(width());
    if (m_checkRow)
        m_checkRow->setRoom(width());
    fitToContent();
}

void FormTable::showRule(const QModelIndex &index)
{
    m_body->setOutlined(index.isValid() ? m_model.cellsInvolved(index) : std::vector<CellIndex>());
    QStringList lines{index.data(TableModel::RemarkRole).toString(), index.data(TableModel::EquationRole).toString()};
    lines.removeAll(QString());
    m_rule->setText(lines.join(u'\n'));
}

void FormTable::nameParts()
{
    m_message->setAccessibleName(tr("Message about the table"));
    if (m_checkRow)
        m_checkRow->setAccessibleName(tr("Balance of the columns"));
}

void FormTable::addMessage()
{
    m_message->setWordWrap(true);
    m_message->setMargin(8);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setAutoFillBackground(true);
    m_message->setBackgroundRole(QPalette::AlternateBase);
    m_message->hide();
    layout()->addWidget(m_message);
    connect(&m_body->guard(), &TotalGuard::asked, this, &FormTable::askAboutTotal);
    connect(&m_body->guard(), &TotalGuard::answered, this, &FormTable::dropMessage);
    connect(m_body->selectionModel(), &QItemSelectionModel::currentChanged, this, &FormTable::dropMessage);
    m_body->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_body, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { emit menuWanted(m_body->viewport()->mapToGlobal(place)); });
}

void FormTable::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_rule->hide(); // its place is taken, so that the table keeps its height
    m_message->show();
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FormTable::dropMessage()
{
    m_message->hide();
    m_rule->show();
}

void FormTable::askAboutTotal()
{
    say(tr("This total is computed from its parts. Enter: type over it · Esc: leave it"));
}

void FormTable::fillTable()
{
    m_model.session().fillBlanks(m_model.cells());
}

void FormTable::fillSelection()
{
    m_model.session().fillBlanks(m_body->selectedCells());
}

void FormTable::computeTotals()
{
    m_model.session().computeTotals(m_body->selectedCells());
}

void FormTable::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const Result<std::vector<SourceTable>> tables =
        clipboard ? clipboardTables(*clipboard) : Result(std::vector<SourceTable>());
    if (!tables)
        return say(tables.error().sentence());
    const PastePlan plan(*tables, {m_model, m_body->currentIndex(), m_body->selectedCells()});
    if (plan.items().empty())
        say(tr("There is nothing on the clipboard that can be pasted here. Copy figures or a table first."));
    else if (plan.fits())
        land(plan);
    else
        emit pasteDoubtful(plan);
}

void FormTable::land(const PastePlan &plan)
{
    m_model.session().setCells(plan.edits(), tr("Paste"));
    say(tr("%n figure(s) pasted.", nullptr, plan.landing()));
}

void FormTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    nameParts();
    if (m_body->guard().isAsking())
        askAboutTotal();
    showRule(m_body->currentIndex());
}

void FormTable::goToWork()
{
    QModelIndex index = m_model.firstToDo();
    for (int row = 0; !index.isValid() && row < m_model.bodyRowCount(); ++row) {
        for (int column = 0; !index.isValid() && column < m_model.bodyColumnCount(); ++column) {
            if (m_model.cellAt(m_model.index(row, column)))
                index = m_model.index(row, column);
        }
    }
    if (!m_body->currentIndex().isValid())
        m_body->setCurrentIndex(index);
    m_body->setFocus();
}

} // namespace gouji
