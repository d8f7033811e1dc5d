// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sumpage.h"

#include "forms/panecycle.h"
#include "model/checks/cellname.h"
#include "model/template/formlibrary.h"
#include "ui_sumpage.h"
#include "views/widgets/formtable.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace gouji {
namespace {

QString shown(const CellValue &value)
{
    return value.isBlank() ? QStringLiteral("—") : value.toString();
}

} // namespace

SumPage::SumPage(const FormLibrary &forms, QWidget *parent)
    : QWidget(parent)
    , m_forms(forms)
    , m_ui(std::make_unique<Ui::SumPage>())
{
    m_ui->setupUi(this);
    setUpLists();
    connectParts();
    setFocusProxy(m_ui->body);
    retranslate();
}

SumPage::~SumPage()
{
    dropTables();
}

void SumPage::setUpLists()
{
    m_ui->contributions->setModel(&m_contributions);
    QHeaderView *rows = m_ui->contributions->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *columns = m_ui->contributions->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSectionResizeMode(ContributionsModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {ContributionsModel::FigureColumn, ContributionsModel::ShareColumn})
        columns->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_ui->findings->setModel(&m_findings);
    m_ui->own->setModel(&m_own);
    m_ui->frozen->setModel(&m_frozen);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({900, 430}); // the widest table as printed, and the rest
    m_ui->side->setStretchFactor(0, 3);
    m_ui->side->setStretchFactor(1, 2);
    QFont strong = m_ui->cellTitle->font();
    strong.setBold(true);
    m_ui->cellTitle->setFont(strong);
    m_ui->contributions->installEventFilter(this);
}

void SumPage::connectParts()
{
    connect(m_ui->body, &ScopeBox::scopeChosen, this, [this] {
        m_tried.clear();
        refresh();
    });
    connect(&m_contributions, &ContributionsModel::tried, this, &SumPage::tryWithout);
    connect(m_ui->contributions, &QTableView::activated, this,
            [this](const QModelIndex &index) { openContribution(index.row()); });
    for (QListView *list : {m_ui->findings, m_ui->own, m_ui->frozen}) {
        connect(list, &QListView::activated, this, [this, list](const QModelIndex &index) {
            follow(static_cast<SumLinesModel *>(list->model())->line(index.row()));
        });
    }
    connect(m_ui->adjustments, &AdjustmentBox::changed, this, &SumPage::keptChanged);
    connect(m_ui->adjustments, &AdjustmentBox::cellWanted, this, &SumPage::goTo);
    connect(m_ui->trialReason, &QLineEdit::textChanged, this, &SumPage::showTrial);
    connect(m_ui->trialReason, &QLineEdit::returnPressed, m_ui->leaveOut, &QPushButton::click);
    connect(m_ui->leaveOut, &QPushButton::clicked, this, &SumPage::leaveTriedOut);
    connect(m_ui->countAgain, &QPushButton::clicked, this, [this] {
        m_tried.clear();
        refresh();
    });
    connect(m_ui->freeze, &QPushButton::clicked, this, &SumPage::freezeWanted);
    connect(m_ui->makeReport, &QPushButton::clicked, this, &SumPage::reportWanted);
}

void SumPage::show(DeskStatePtr desk)
{
    if (!m_desk || m_desk->units().units() != desk->units().units())
        m_tried.clear();
    m_desk = std::move(desk);
    m_ui->body->setUnits(m_desk->units());
    m_isStale = true;
    if (isVisible())
        refresh();
    else
        refreshDeciding();
}

const DeskSum *SumPage::sum()
{
    if (m_isStale)
        refresh();
    return m_kept ? m_kept.get() : m_sum.get();
}

void SumPage::pick(const std::vector<int> &units)
{
    m_ui->body->pick(units);
    m_tried.clear();
    refresh();
}

void SumPage::setLastYear(DraftsOfLastYear lastYear)
{
    m_lastYear = std::move(lastYear);
    if (m_sum && !m_isStale)
        showNotes();
}

void SumPage::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (m_sum)
        showTrial();
    refreshDeciding();
}

bool SumPage::canSum() const
{
    return m_desk && m_desk->units().size() > 0 && m_forms.forYear(m_desk->desk().year);
}

bool SumPage::canDecide() const
{
    return canSum() && !m_isReadOnly && !m_ui->body->scope().isPicked;
}

void SumPage::refreshDeciding()
{
    m_ui->adjustments->setReadOnly(!canDecide());
    m_ui->freeze->setEnabled(canDecide());
    m_ui->makeReport->setEnabled(canSum());
}

void SumPage::setCheckOptions(const CheckOptions &options)
{
    m_options = options;
    if (m_sum && !m_isStale)
        showNotes();
}

void SumPage::refresh()
{
    m_isStale = false;
    m_sum.reset();
    m_kept.reset();
    if (canSum()) {
        const FormPtr form = m_forms.forYear(m_desk->desk().year);
        m_sum = std::make_unique<DeskSum>(m_desk, form, m_ui->body->scope(), m_tried);
        if (!m_tried.empty())
            m_kept = std::make_unique<DeskSum>(m_desk, form, m_ui->body->scope());
    }
    m_ui->hint->setVisible(!m_sum);
    m_ui->splitter->setVisible(m_sum != nullptr);
    refreshDeciding();
    showSummary();
    if (!m_sum)
        return;
    showFigures();
    showCell();
    showTrial();
    showNotes();
}

/// Read only as a report that has left the house is.
void SumPage::showFigures()
{
    Report report = m_sum->rollUp().report();
    report.facts.state = ReportState::Cleared;
    if (!m_session || m_session->report().form != report.form) {
        makeTables(std::move(report));
        return;
    }
    m_session->replaceReport(std::move(report), QString(), Session::Replacing::FileOfOthers);
    m_session->undoStack().clear();
}

void SumPage::dropTables()
{
    while (m_ui->tables->count() > 0)
        delete m_ui->tables->widget(0);
    m_tables.clear();
}

FormTable *SumPage::makeTable(int number)
{
    auto *model = new TableModel(*m_session, number);
    auto *table = new FormTable(*model);
    model->setParent(table);
    table->view().setAccessibleName(model->table().name());
    table->view().installEventFilter(this);
    connect(&table->view(), &FormTableView::pointedAt, this, [this, model](const QModelIndex &index) {
        if (const std::optional<CellIndex> cell = model->cellAt(index)) {
            m_cell = cell;
            showCell();
        }
    });
    return table;
}

void SumPage::makeTables(Report report)
{
    dropTables(); // they refer to the session
    m_session = std::make_unique<Session>(std::move(report));
    const FormTemplate &form = m_session->form();
    for (int number = 0; number < static_cast<int>(form.tables().size()); ++number) {
        const SectionTemplate *section = form.sectionOfTable(number);
        m_tables.push_back(makeTable(number));
        m_ui->tables->addTab(m_tables.back(), section ? section->heading() : m_tables.back()->view().accessibleName());
    }
    const auto received = form.role(u"received");
    m_cell = received.empty() ? CellIndex(0) : received.front();
    m_ui->tables->setCurrentIndex(form.cell(*m_cell).table);
    FormTableView &view = m_tables[static_cast<std::size_t>(form.cell(*m_cell).table)]->view();
    view.setCurrentIndex(view.tableModel().indexOf(*m_cell));
}

void SumPage::showCell()
{
    if (!m_sum || !m_cell)
        return;
    const FormTemplate &form = m_session->form();
    const QString name = cellName(form, form.cell(*m_cell).id);
    const CellValue now = m_sum->rollUp().sums().value(*m_cell);
    const CellValue kept = m_kept ? m_kept->rollUp().sums().value(*m_cell) : now;
    m_ui->cellTitle->setText(m_kept ? tr("%1: %2 in the place of %3").arg(name, shown(now), shown(kept))
                                    : tr("%1: %2").arg(name, shown(now)));
    m_contributions.show(m_sum->contributions(*m_cell));
    m_ui->adjustments->setCell(*m_cell);
}

void SumPage::showTrial()
{
    m_ui->trial->setVisible(!m_tried.empty());
    m_ui->trialText->setText(tr("All tables are shown without %n unit(s). Nothing of it is kept.", nullptr,
                                static_cast<int>(m_tried.size())));
    m_ui->trialReason->setEnabled(canDecide());
    m_ui->leaveOut->setEnabled(canDecide() && !m_ui->trialReason->text().trimmed().isEmpty());
}

void SumPage::showNotes()
{
    const FormPtr formBefore = m_lastYear ? m_forms.forYear(m_desk->desk().year - 1) : nullptr;
    const std::unique_ptr<RollUp> before = formBefore ? m_sum->lastYear(formBefore, m_lastYear) : nullptr;
    m_findings.show(findingLines(*m_sum, before.get(), m_options));
    if (m_findings.rowCount() == 0)
        m_findings.show({{QStringLiteral("✓ ") + tr("Nothing to object to in this sum.")}});
    m_own.show(ownReportLines(*m_sum));
    m_frozen.show(frozenLines(m_kept ? *m_kept : *m_sum));
    m_ui->adjustments->show(m_sum->kept(), m_sum->rollUp().order().form);
    const auto counted = [](const QString &title, qsizetype count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(count) : title;
    };
    const KeptSum &kept = m_sum->kept();
    m_ui->notes->setTabText(0, counted(tr("Findings"), m_findings.findings()));
    m_ui->notes->setTabText(1, counted(tr("Own report"), m_own.findings()));
    m_ui->notes->setTabText(
        2, counted(tr("Adjustments"), static_cast<qsizetype>(kept.adjustments.size() + kept.leftOut.size())));
    m_ui->notes->setTabText(3, m_frozen.findings() > 0 ? tr("Frozen ▲") : tr("Frozen"));
}

void SumPage::showSummary()
{
    if (!m_sum) {
        const bool hasUnits = m_desk && m_desk->units().size() > 0;
        m_ui->hint->setText(hasUnits
                                ? tr("No form is known for the desk's year; sums need one.")
                                : tr("Here stands the sum of the units' reports, once the desk has a list of units."));
        m_ui->summary->clear();
        return;
    }
    m_ui->summary->setText(summaryLine(*m_sum));
}

void SumPage::tryWithout(int unit, bool isLeftOut)
{
    if (isLeftOut)
        m_tried.insert(unit);
    else
        m_tried.erase(unit);
    refresh();
}

void SumPage::leaveTriedOut()
{
    const QString reason = m_ui->trialReason->text().trimmed();
    if (reason.isEmpty() || m_tried.empty())
        return;
    KeptSum kept = m_sum->kept();
    for (const int unit : m_tried)
        kept.leftOut.push_back({m_desk->units()[unit].name, reason, {}});
    m_tried.clear();
    m_ui->trialReason->clear();
    emit keptChanged(kept);
}

void SumPage::goTo(const CellId &cell)
{
    const std::optional<CellIndex> index = m_session->form().find(cell);
    if (!index)
        return;
    const int table = m_session->form().cell(*index).table;
    m_ui->tables->setCurrentIndex(table);
    m_tables[static_cast<std::size_t>(table)]->goTo(*index);
}

/// To the unit's draft where there is one, else to the cell of the sum.
void SumPage::follow(const SumLine &line)
{
    const CellId cell = line.cell.value_or(m_session->form().cell(*m_cell).id);
    if (line.unit >= 0 && m_desk->draftOf(line.unit))
        emit draftWanted(line.unit, cell);
    else if (line.cell)
        goTo(*line.cell);
}

void SumPage::openContribution(int row)
{
    const Contribution &line = m_contributions.line(row);
    if (line.adjustment >= 0)
        m_ui->notes->setCurrentWidget(m_ui->adjustments);
    else
        follow({{}, {}, line.unit, {}});
}

void SumPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

/// Enter goes from a figure to what it is made of, Esc back to it.
bool SumPage::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (watched == m_ui->contributions && key == Qt::Key_Escape) {
        goTo(m_session->form().cell(*m_cell).id);
        return true;
    }
    if (watched != m_ui->contributions && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_ui->contributions->setFocus();
        if (!m_ui->contributions->currentIndex().isValid())
            m_ui->contributions->setCurrentIndex(m_contributions.index(0, 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SumPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_F6 || !m_sum) {
        QWidget::keyPressEvent(event);
        return;
    }
    QWidget *table = &m_tables[static_cast<std::size_t>(m_ui->tables->currentIndex())]->view();
    focusNextPane({m_ui->body, table, m_ui->contributions, m_ui->notes->currentWidget()}, focusWidget(),
                  event->modifiers().testFlag(Qt::ShiftModifier));
}

void SumPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

void SumPage::retranslate()
{
    refresh();
}

} // namespace gouji
