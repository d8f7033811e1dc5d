// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/samenesspage.h"

#include "model/review/wordchanges.h"
#include "views/widgets/sharedwords.h"

#include "ui_samenesspage.h"

#include <QEvent>
#include <QShortcut>

namespace gouji {
namespace {

constexpr int leastPercents[] = {60, 70, 80, 90, 100};
constexpr int usualLeast = 2; // 80 %, as RU-06

} // namespace

SamenessPage::SamenessPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SamenessPage>())
{
    m_ui->setupUi(this);
    for (const int percent : leastPercents)
        m_ui->least->addItem(QStringLiteral("≥ %1%").arg(percent));
    m_ui->least->setCurrentIndex(usualLeast);
    setUpTable();
    connectParts();
    setFocusProxy(m_ui->groups);
    clearPair({});
    retranslate();
}

SamenessPage::~SamenessPage() = default;

void SamenessPage::setUpTable()
{
    QTableView &table = *m_ui->groups;
    table.setModel(&m_groups);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 12);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(SameGroupsModel::UnitsColumn, QHeaderView::Stretch);
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
}

void SamenessPage::connectParts()
{
    for (const QComboBox *box : {m_ui->among, m_ui->section, m_ui->least})
        connect(box, &QComboBox::activated, this, &SamenessPage::askForGroups);
    connect(m_ui->groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SamenessPage::showGroup);
    connect(m_ui->groups, &QTableView::activated, this, &SamenessPage::enterPair);
    for (const QComboBox *box : {m_ui->first, m_ui->second})
        connect(box, &QComboBox::activated, this, &SamenessPage::askForPair);
    connect(m_ui->paragraphs, &QListWidget::currentRowChanged, this, &SamenessPage::showWords);
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F8, this), &QShortcut::activated, this, [this] { step(-1); });
}

SamenessOrder SamenessPage::order() const
{
    SamenessOrder order;
    order.isAmongSiblings = m_ui->among->currentIndex() == 0;
    if (m_ui->section->currentIndex() > 0)
        order.section = comparedSections[static_cast<std::size_t>(m_ui->section->currentIndex() - 1)];
    order.least = leastPercents[m_ui->least->currentIndex()];
    return order;
}

void SamenessPage::show(DeskStatePtr state)
{
    m_state = std::move(state);
    m_isStale = true;
    if (isVisible())
        askForGroups();
}

void SamenessPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        askForGroups();
}

void SamenessPage::askForGroups()
{
    if (!m_state)
        return;
    m_isStale = false;
    m_ui->summary->setText(tr("Comparing…"));
    emit groupsWanted(order());
}

/// Where the same group is there again it stays the one in focus, and what is shown of it too.
void SamenessPage::showGroups(std::vector<SameGroup> groups)
{
    const int current = m_ui->groups->currentIndex().row();
    const std::vector<int> units = current < 0 ? std::vector<int>() : m_groups.group(current).units;
    const auto again = std::ranges::find(groups, units, &SameGroup::units);
    const int row = again == groups.end() ? 0 : static_cast<int>(again - groups.begin());
    m_groups.show(m_state, std::move(groups));
    m_ui->summary->setText(m_groups.rowCount() > 0 ? tr("%n group(s) of units", nullptr, m_groups.rowCount())
                                                   : tr("No paragraphs stand in several drafts."));
    m_ui->groups->setCurrentIndex(m_groups.index(row, 0));
    showGroup();
}

void SamenessPage::showGroup()
{
    const int row = m_ui->groups->currentIndex().row();
    m_ui->first->clear();
    m_ui->second->clear();
    clearPair({});
    if (row < 0)
        return;
    for (const int unit : m_groups.group(row).units) {
        m_ui->first->addItem(m_state->units()[unit].name, unit);
        m_ui->second->addItem(m_state->units()[unit].name, unit);
    }
    m_ui->second->setCurrentIndex(1);
    clearPair(tr("Enter shows the paragraphs side by side."));
}

void SamenessPage::enterPair()
{
    askForPair();
    m_ui->paragraphs->setFocus();
}

void SamenessPage::askForPair()
{
    const int first = m_ui->first->currentIndex();
    const int second = m_ui->second->currentIndex();
    if (first < 0 || second < 0)
        return;
    if (first == second)
        return clearPair(tr("Choose two units."));
    clearPair(tr("Reading both drafts…"));
    emit pairWanted(m_ui->first->currentData().toInt(), m_ui->second->currentData().toInt());
}

void SamenessPage::clearPair(const QString &sentence)
{
    m_paragraphs.clear();
    m_ui->paragraphs->clear();
    m_ui->pairSummary->setText(sentence);
    showWords();
}

void SamenessPage::showPair(const std::vector<SharedParagraph> &paragraphs)
{
    clearPair(paragraphs.empty() ? tr("Compared exactly, no paragraph is half alike.")
                                 : tr("%n paragraph(s), compared exactly. F8 goes to the next.", nullptr,
                                      static_cast<int>(paragraphs.size())));
    m_paragraphs = paragraphs;
    for (const SharedParagraph &shared : m_paragraphs) {
        const QString section = shared.section == ComparedSection::Overview ? tr("section one") : tr("section five");
        m_ui->paragraphs->addItem(tr("%1, paragraph %2: %3%").arg(section).arg(shared.block + 1).arg(shared.percent));
    }
    m_ui->paragraphs->setCurrentRow(0);
}

void SamenessPage::showFault(const QString &sentence)
{
    clearPair(sentence);
}

void SamenessPage::showWords()
{
    const auto row = static_cast<std::size_t>(m_ui->paragraphs->currentRow());
    const SharedParagraph shared = row < m_paragraphs.size() ? m_paragraphs[row] : SharedParagraph();
    const std::vector<WordChange> changes = wordChanges(shared.text, shared.otherText);
    const Theme theme = Theme::of(palette());
    m_ui->firstWords->setHtml(sharedWordsHtml(changes, WordChange::Kind::Removed, theme));
    m_ui->secondWords->setHtml(sharedWordsHtml(changes, WordChange::Kind::Added, theme));
}

void SamenessPage::step(int rows)
{
    const int row = m_ui->paragraphs->currentRow() + rows;
    if (row >= 0 && row < m_ui->paragraphs->count())
        m_ui->paragraphs->setCurrentRow(row);
}

void SamenessPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showWords();
    }
}

void SamenessPage::retranslate()
{
    const auto fill = [](QComboBox &box, const QStringList &texts) {
        const int chosen = std::max(box.currentIndex(), 0);
        box.clear();
        box.addItems(texts);
        box.setCurrentIndex(chosen);
    };
    fill(*m_ui->among, {tr("Among units of one parent"), tr("Among all units")});
    fill(*m_ui->section, {tr("Sections one and five"), tr("Section one"), tr("Section five")});
    m_groups.retranslate();
    if (m_state && m_groups.rowCount() > 0)
        showGroups(m_groups.groups());
}

} // namespace gouji
