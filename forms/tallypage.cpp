// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/tallypage.h"

#include "views/desk/charts/deskcharts.h"
#include "views/widgets/chartview.h"

#include "ui_tallypage.h"

#include <QEvent>

namespace gouji {
namespace {

constexpr int chartColumns = 2;
constexpr int tableHeight = 150;

} // namespace

TallyPage::TallyPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::TallyPage>())
{
    m_ui->setupUi(this);
    setUpTable();
    connect(m_ui->by, &QComboBox::activated, this, &TallyPage::refresh);
    connect(m_ui->exportTally, &QPushButton::clicked, this, &TallyPage::exportWanted);
    connect(m_ui->summaryPage, &QPushButton::clicked, this, &TallyPage::summaryWanted);
    setFocusProxy(m_ui->table);
    retranslate();
}

TallyPage::~TallyPage() = default;

void TallyPage::setUpTable()
{
    QTableView &table = *m_ui->table;
    table.setModel(&m_tally);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 8);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({tableHeight, 3 * tableHeight});
}

TallyBy TallyPage::by() const
{
    return tallyGroupings[static_cast<std::size_t>(m_ui->by->currentIndex())];
}

void TallyPage::show(DeskStatePtr state, QDate today)
{
    m_state = std::move(state);
    m_today = today;
    refresh();
}

void TallyPage::refresh()
{
    if (!m_state)
        return;
    m_tally.show(*m_state, by(), m_today);
    m_ui->table->setCurrentIndex(m_tally.index(0, 0));
    showCharts();
}

void TallyPage::showCharts()
{
    const std::vector<ChartPtr> charts = deskCharts(*m_state);
    while (m_charts.size() < charts.size()) {
        auto *view = new ChartView(m_ui->charts);
        const int place = static_cast<int>(m_charts.size());
        m_ui->chartGrid->addWidget(view, place / chartColumns, place % chartColumns);
        m_charts.push_back(view);
    }
    for (std::size_t i = 0; i < charts.size(); ++i)
        m_charts[i]->show(charts[i]);
}

void TallyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
}

void TallyPage::retranslate()
{
    const int chosen = std::max(m_ui->by->currentIndex(), 0);
    m_ui->by->clear();
    for (const TallyBy by : tallyGroupings)
        m_ui->by->addItem(tr("By %1").arg(tallyByName(by)));
    m_ui->by->setCurrentIndex(chosen);
    refresh();
}

} // namespace gouji
