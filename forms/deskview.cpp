// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/deskview.h"

#include "ui_deskview.h"
#include "views/desk/comparisonlines.h"

#include <QCompleter>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>

namespace gouji {
namespace {

constexpr UnitStatus statuses[] = {UnitStatus::Missing,   UnitStatus::Waiting, UnitStatus::Returned,
                                   UnitStatus::SentAgain, UnitStatus::Cleared, UnitStatus::Published};

/// Rows as high as a line with air; the column at the end takes the rest.
void setUpTable(QTableView &table)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 12);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void setWidths(QTableView &table, std::initializer_list<int> characters)
{
    int column = 0;
    for (const int width : characters)
        table.setColumnWidth(column++, table.fontMetrics().horizontalAdvance(QString(width, u'中')) + 16);
}

QString day(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString decisionLine(const Decision &decision)
{
    const QString what = decision.kind == DecisionKind::Returned  ? DeskView::tr("Returned")
                         : decision.kind == DecisionKind::Cleared ? DeskView::tr("Cleared")
                                                                  : DeskView::tr("Published");
    QStringList words{day(decision.time), what};
    if (!decision.by.isEmpty())
        words.append(decision.by);
    if (decision.due.isValid())
        words.append(DeskView::tr("due %1").arg(decision.due.toString(Qt::ISODate)));
    if (decision.verified.isValid())
        words.append(decision.differences == 0
                         ? DeskView::tr("the page agrees with the report")
                         : DeskView::tr("● the page differs in %n place(s)", nullptr, decision.differences));
    const QString rest = decision.reason.isEmpty() ? decision.address : decision.reason;
    return rest.isEmpty() ? words.join(u' ') : words.join(u' ') + u'\n' + rest;
}

} // namespace

DeskView::DeskView(QWidget *parent) : QWidget(parent), m_filter(m_queue), m_ui(std::make_unique<Ui::DeskView>())
{
    m_ui->setupUi(this);
    m_ui->queue->setModel(&m_filter);
    m_ui->apart->setModel(&m_apart);
    setUpTable(*m_ui->queue);
    setUpTable(*m_ui->apart);
    setWidths(*m_ui->queue, {14, 5, 4, 4, 4, 5, 4, 5});
    setWidths(*m_ui->apart, {20, 16});
    m_ui->queue->sortByColumn(UnitQueueModel::StatusColumn, Qt::AscendingOrder);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->lists->setStretchFactor(0, 3);
    m_ui->lists->setStretchFactor(1, 1);
    m_ui->owner->setInsertPolicy(QComboBox::NoInsert);
    m_ui->owner->completer()->setFilterMode(Qt::MatchContains);
    m_ui->owner->completer()->setCompletionMode(QCompleter::PopupCompletion);
    QFont strong = m_ui->unitName->font();
    strong.setBold(true);
    m_ui->unitName->setFont(strong);
    setFocusProxy(m_ui->queue);
    connectParts();
    retranslate();
}

DeskView::~DeskView() = default;

void DeskView::connectParts()
{
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter.setTyped(typed);
        showCounts();
    });
    connect(m_ui->search, &QLineEdit::returnPressed, m_ui->queue, qOverload<>(&QWidget::setFocus));
    connect(m_ui->status, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.setStatus(index <= 0 ? std::nullopt : std::optional(statuses[index - 1]));
        showCounts();
    });
    connect(m_ui->queue->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isPlaced = m_isPlaced || !m_isFilling;
        showUnit();
    });
    connect(m_ui->queue, &QTableView::activated, this, &DeskView::openCurrent);
    connect(m_ui->versions, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit deliveryWanted(currentUnit(), item->data(Qt::UserRole).toString());
    });
    connect(m_ui->apart, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit fileWanted(m_apart.entry(index.row()).draft.file); });
    connect(m_ui->apart->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeskView::showApart);
    connect(m_ui->choose, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_ui->versions->currentItem())
            emit versionChosen(currentUnit(), item->data(Qt::UserRole).toString());
    });
    connect(m_ui->place, &QPushButton::clicked, this, [this] { place(false); });
    connect(m_ui->setAside, &QPushButton::clicked, this, [this] { place(true); });
}

void DeskView::show(DeskStatePtr state, const std::vector<IntakeEntry> &entries, QDate today)
{
    m_isFilling = true;
    m_queue.show(std::move(state), today);
    m_apart.show(entries);
    m_filter.invalidate();
    const bool hasPlace = m_isPlaced && m_ui->queue->currentIndex().isValid();
    if (!hasPlace && m_filter.rowCount() > 0)
        goToRow(0);
    m_isPlaced = m_isPlaced || m_queue.state().count(UnitStatus::Missing) < m_queue.rowCount();
    m_isFilling = false;
    if (m_apart.rowCount() > 0)
        m_ui->apart->setCurrentIndex(m_apart.index(0, 0));
    if (m_apart.rowCount() > 0 && m_ui->apartBox->isHidden())
        m_ui->lists->setSizes({3000, 1000}); // in this proportion, on a small screen too
    m_ui->apartBox->setVisible(m_apart.rowCount() > 0);
    m_ui->apartTitle->setText(tr("&Files that stand apart: %1").arg(m_apart.rowCount()));
    showCounts();
    showUnit();
    showApart();
}

void DeskView::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showUnit();
    showApart();
}

std::vector<int> DeskView::selectedUnits() const
{
    std::vector<int> units;
    for (const QModelIndex &index : m_ui->queue->selectionModel()->selectedRows())
        units.push_back(m_filter.unitAt(index));
    return units;
}

bool DeskView::step(int rows)
{
    const int row = m_ui->queue->currentIndex().row() + rows;
    if (row < 0 || row >= m_filter.rowCount())
        return false;
    goToRow(row);
    return true;
}

/// Selects the row alone, whatever keys are held down: the view would add to what is selected.
void DeskView::goToRow(int row)
{
    const QModelIndex index = m_filter.index(row, 0);
    m_ui->queue->selectionModel()->setCurrentIndex(index,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_ui->queue->scrollTo(index);
}

int DeskView::currentUnit() const
{
    return m_filter.unitAt(m_ui->queue->currentIndex());
}

void DeskView::openCurrent()
{
    const int unit = currentUnit();
    const UnitYear *year = unit < 0 ? nullptr : state().yearOf(unit);
    if (const Delivery *delivery = year ? year->current() : nullptr)
        emit deliveryWanted(unit, QString(delivery->digest)); // a copy: who opens it shows another state of the desk
}

void DeskView::showUnit()
{
    const int unit = currentUnit();
    m_ui->detailBox->setEnabled(unit >= 0);
    const Unit shown = unit < 0 ? Unit() : state().units()[unit];
    m_ui->unitName->setText(unit < 0 ? tr("No unit is chosen") : shown.name);
    QStringList facts;
    for (const QString &fact : {shown.identityCode, shown.area, shown.parent, shown.contact,
                                shown.isLeftOut ? tr("Not in the sum: %1").arg(shown.whyLeftOut) : QString()}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    if (unit >= 0)
        facts += comparisonLines(state(), unit);
    m_ui->facts->setText(facts.join(u'\n'));
    m_ui->facts->setVisible(!facts.isEmpty());
    showVersions(unit);
    QStringList decisions;
    if (const UnitYear *year = unit < 0 ? nullptr : state().yearOf(unit)) {
        for (const Decision &decision : year->decisions)
            decisions.append(decisionLine(decision));
    }
    m_ui->decisions->setText(decisions.isEmpty() ? tr("None yet.") : decisions.join(u'\n'));
}

void DeskView::showVersions(int unit)
{
    m_ui->versions->clear();
    const UnitYear *known = unit < 0 ? nullptr : state().yearOf(unit);
    const UnitYear year = known ? *known : UnitYear();
    for (const Delivery &delivery : year.deliveries) {
        const bool counts = &delivery == year.current();
        const QStringList words{year.versionName(delivery), delivery.file, day(delivery.arrived),
                                counts ? tr("counts") : QString()};
        auto *item = new QListWidgetItem(words.join(u' ').simplified(), m_ui->versions);
        item->setData(Qt::UserRole, delivery.digest);
        if (counts)
            m_ui->versions->setCurrentItem(item);
    }
    m_ui->choose->setEnabled(!m_isReadOnly && m_ui->versions->count() > 1);
}

/// The units to choose from, the likely ones first.
void DeskView::showApart()
{
    m_ui->owner->clear();
    const int row = m_ui->apart->currentIndex().row();
    const bool canDecide = row >= 0 && !m_isReadOnly && !m_apart.entry(row).draft.digest.isEmpty();
    const bool canPlace = canDecide && m_apart.entry(row).kind != IntakeKind::Unreadable;
    m_ui->owner->setEnabled(canPlace);
    m_ui->place->setEnabled(canPlace);
    m_ui->setAside->setEnabled(canDecide);
    if (!canPlace)
        return;
    const std::vector<int> &likely = m_apart.entry(row).candidates;
    for (const int unit : likely)
        m_ui->owner->addItem(state().units()[unit].name);
    for (int unit = 0; unit < state().units().size(); ++unit) {
        if (std::ranges::find(likely, unit) == likely.end())
            m_ui->owner->addItem(state().units()[unit].name);
    }
    if (likely.empty())
        m_ui->owner->setCurrentIndex(-1);
}

void DeskView::place(bool isSetAside)
{
    const int row = m_ui->apart->currentIndex().row();
    const QString unit = isSetAside ? QString() : m_ui->owner->currentText();
    if (row < 0 || (!isSetAside && !state().units().find(unit)))
        return;
    emit ownerChosen(m_apart.entry(row).draft.digest, unit);
}

void DeskView::showCounts()
{
    const int chosen = m_ui->status->currentIndex();
    const QSignalBlocker blocker(m_ui->status);
    m_ui->status->clear();
    m_ui->status->addItem(tr("All units (%1)").arg(m_queue.rowCount()));
    for (const UnitStatus status : statuses)
        m_ui->status->addItem(QStringLiteral("%1 (%2)").arg(unitStatusName(status)).arg(state().count(status)));
    m_ui->status->setCurrentIndex(std::max(chosen, 0));
    m_ui->summary->setText(tr("%1 of %2 shown").arg(m_filter.rowCount()).arg(m_queue.rowCount()));
}

void DeskView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void DeskView::retranslate()
{
    m_ui->details->setMinimumWidth(m_ui->detailBox->minimumSizeHint().width() +
                                   m_ui->details->verticalScrollBar()->sizeHint().width());
    m_ui->owner->lineEdit()->setAccessibleName(m_ui->owner->accessibleName()); // Qt does not hand it on
    m_ui->apartTitle->setText(tr("&Files that stand apart: %1").arg(m_apart.rowCount()));
    m_ui->apartBox->setVisible(m_apart.rowCount() > 0);
    showCounts();
    showUnit();
    showApart();
}

} // namespace gouji
