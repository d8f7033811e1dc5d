// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/comparedialog.h"

#include "model/checks/wording.h"
#include "model/review/blocktext.h"
#include "views/widgets/changedwords.h"

#include "ui_comparedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace gouji {
namespace {

bool areVersions(const Comparison &comparison)
{
    const Facts &before = comparison.before.report.facts;
    const Facts &after = comparison.after.report.facts;
    return before.year == after.year && before.body == after.body;
}

} // namespace

CompareDialog::CompareDialog(Comparison comparison, QWidget *parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_sources(m_comparison.before.report, m_comparison.phrases)
    , m_ui(std::make_unique<Ui::CompareDialog>())
{
    m_ui->setupUi(this);
    setUpTable();
    setUpKeys();
    connect(m_ui->changedOnly, &QCheckBox::toggled, this, [this](bool isOn) {
        m_places.setChangedOnly(isOn);
        goToRow(m_places.changedRowAfter(-1));
    });
    connect(m_ui->go, &QPushButton::clicked, this, &CompareDialog::go);
    connect(m_ui->copy, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    retranslate();
    m_ui->differences->setFocus();
    goToRow(m_places.changedRowAfter(-1));
}

CompareDialog::~CompareDialog() = default;

void CompareDialog::setUpTable()
{
    m_ui->differences->setModel(&m_places);
    QHeaderView *header = m_ui->differences->horizontalHeader();
    for (const int column : {ComparisonModel::Place, ComparisonModel::Before, ComparisonModel::After})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {ComparisonModel::Change, ComparisonModel::Growth})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_ui->differences->verticalHeader()->hide();
    connect(m_ui->differences->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareDialog::showWords);
    connect(m_ui->differences, &QTableView::activated, this, &CompareDialog::go);
}

void CompareDialog::setUpKeys()
{
    const auto row = [this] { return m_ui->differences->currentIndex().row(); };
    const auto next = [this, row] { goToRow(m_places.changedRowAfter(row())); };
    const auto previous = [this, row] { goToRow(m_places.changedRowBefore(row())); };
    connect(m_ui->next, &QPushButton::clicked, this, next);
    connect(m_ui->previous, &QPushButton::clicked, this, previous);
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, this, next);
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F8, this), &QShortcut::activated, this, previous);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_ui->differences, this, &CompareDialog::copy);
    copyKey->setContext(Qt::WidgetShortcut);
}

void CompareDialog::fill()
{
    std::vector<ComparedPlace> places;
    for (const Finding &finding : m_comparison.newFindings) {
        Difference place{DifferenceKind::Note,
                         tr("New finding"),
                         {},
                         findingMessage(finding, *m_comparison.after.report.form),
                         finding.section,
                         {}};
        if (!finding.cells.empty())
            place.cell = finding.cells.front();
        places.push_back({std::move(place), true, {}, {}});
    }
    const std::vector<ComparedPlace> compared = compareReports(m_comparison.before.report, m_comparison.after.report);
    places.insert(places.end(), compared.begin(), compared.end());
    m_places.setPlaces(std::move(places));
}

void CompareDialog::goToRow(int row)
{
    if (row >= 0)
        m_ui->differences->setCurrentIndex(m_places.index(row, 0));
    else
        showWords();
}

void CompareDialog::showWords()
{
    const QModelIndex current = m_ui->differences->currentIndex();
    const Difference place = current.isValid() ? m_places.placeAt(current.row()).place : Difference();
    const std::vector<CopiedPassage> copied = place.kind == DifferenceKind::Prose && !areVersions(m_comparison)
                                                  ? m_sources.in(place.after)
                                                  : std::vector<CopiedPassage>();
    std::vector<TextSpan> shaded;
    QStringList sources;
    for (const CopiedPassage &passage : copied) {
        shaded.push_back(passage.span);
        sources.append(passage.place);
    }
    sources.removeDuplicates();
    const std::vector<WordChange> changes = wordChanges(place.before, place.after);
    const Theme theme = Theme::of(palette());
    m_ui->beforeWords->setHtml(changedWordsHtml(changes, WordChange::Kind::Removed, theme));
    m_ui->afterWords->setHtml(changedWordsHtml(changes, WordChange::Kind::Added, theme, shaded));
    m_ui->sources->setVisible(!sources.isEmpty());
    m_ui->sources->setText(tr("Shaded: the same sentence stands in “%1”, %2.")
                               .arg(m_comparison.before.name, sources.join(QStringLiteral("; "))));
}

void CompareDialog::go()
{
    const QModelIndex current = m_ui->differences->currentIndex();
    if (current.isValid())
        emit placeWanted(m_places.placeAt(current.row()).place);
}

void CompareDialog::copy()
{
    QApplication::clipboard()->setText(m_places.toText());
}

QString CompareDialog::likenessText() const
{
    QStringList sections;
    const auto likenesses =
        sectionLikeness(m_comparison.after.report, m_comparison.before.report, m_comparison.phrases);
    for (const SectionLikeness &likeness : likenesses)
        sections.append(QStringLiteral("%1 %2%")
                            .arg(sectionName(*m_comparison.after.report.form, likeness.section))
                            .arg(likeness.contained));
    return sections.isEmpty()
               ? QString()
               : tr("Text that stands in the other report too: %1.").arg(sections.join(QStringLiteral(", ")));
}

QString CompareDialog::summaryText() const
{
    const auto changed = static_cast<int>(m_places.changedCount());
    QStringList sentences{m_comparison.remark};
    sentences.append(changed == 0 ? tr("The two say the same.") : tr("%n place(s) changed.", nullptr, changed));
    if (!areVersions(m_comparison))
        sentences.append(likenessText());
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

void CompareDialog::retranslate()
{
    m_places.setHeaders(m_comparison.before.name, m_comparison.after.name);
    setWindowTitle(tr("%1 and %2").arg(m_comparison.before.name, m_comparison.after.name));
    m_ui->beforeLabel->setText(m_comparison.before.name);
    m_ui->afterLabel->setText(m_comparison.after.name);
    m_ui->summary->setText(summaryText());
    showWords();
}

// Enter acts in the table and in the report; what it means there must not end the dialog too.
void CompareDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fill();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showWords();
    }
}

} // namespace gouji
