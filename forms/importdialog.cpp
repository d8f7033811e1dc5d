// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/importdialog.h"

#include "forms/reportview.h"
#include "model/checks/totals.h"
#include "model/review/contentcount.h"
#include "model/review/takingover.h"
#include "views/widgets/findingdelegate.h"

#include "ui_importdialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace gouji {
namespace {

constexpr int tallestRow = 96;
constexpr int narrowButton = 56;
constexpr int lowestList = 36;

Report emptyLike(const Report &report)
{
    Report empty = Report::forForm(report.form.pointer());
    markTotalsComputed(empty);
    return empty;
}

} // namespace

ImportDialog::ImportDialog(ImportOffer offer, QWidget *parent)
    : QDialog(parent)
    , m_offer(std::move(offer))
    , m_session(m_offer.report)
    , m_pieces(piecesOf(m_offer.report))
    , m_doubts(m_offer.report)
    , m_ui(std::make_unique<Ui::ImportDialog>())
{
    m_ui->setupUi(this);
    m_view = new ReportView(m_session, this);
    m_ui->reportLayout->addWidget(m_view, 1);
    m_ui->source->setSource(m_offer.source);
    m_ui->sourceSide->setVisible(!m_ui->source->isEmpty());
    setUpPieces();
    setUpLists();
    setUpKeys();
    m_ui->sides->setSizes({200, 540, 540});
    m_ui->whole->setSizes({150, 450});
    for (QPushButton *button : {m_ui->all, m_ui->tables, m_ui->texts})
        button->setMinimumWidth(narrowButton); // a style's own width would clip the window on a small screen
    m_ui->doubts->setMinimumHeight(lowestList);
    m_ui->whole->setStretchFactor(1, 1);
    connect(m_ui->source, &SourceView::placeActivated, this, &ImportDialog::goToPlace);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_view->goToWork();
    retranslate();
    const bool hasDoubts = m_doubts.rowCount() > 0;
    m_ui->lists->setCurrentIndex(hasDoubts || !m_offer.into ? 0 : 1);
    (hasDoubts ? static_cast<QWidget *>(m_ui->doubts) : m_ui->pieces)->setFocus();
    if (hasDoubts)
        m_ui->doubts->setCurrentIndex(m_doubts.index(0));
}

ImportDialog::~ImportDialog()
{
    disconnect(&m_session, nullptr, this, nullptr); // it ends after the widgets, and says so
    delete m_view;
}

void ImportDialog::setUpPieces()
{
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        auto *item = new QListWidgetItem(m_ui->pieces);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    connect(m_ui->pieces, &QListWidget::currentRowChanged, this, &ImportDialog::goToPiece);
    connect(m_ui->pieces, &QListWidget::itemChanged, this, &ImportDialog::refresh);
    connect(m_ui->all, &QPushButton::clicked, this, [this] { choose([](ReportPiece::Kind) { return true; }); });
    connect(m_ui->tables, &QPushButton::clicked, this,
            [this] { choose([](ReportPiece::Kind kind) { return kind == ReportPiece::Kind::Table; }); });
    connect(m_ui->texts, &QPushButton::clicked, this,
            [this] { choose([](ReportPiece::Kind kind) { return kind == ReportPiece::Kind::Text; }); });
}

void ImportDialog::setUpLists()
{
    m_ui->doubts->setModel(&m_doubts);
    m_ui->doubts->setItemDelegate(new FindingDelegate(this));
    connect(m_ui->doubts->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                goToDoubt(index);
                m_ui->doubts->setFocus(); // looking at the next one goes on by the arrows
            });
    connect(m_ui->doubts, &QListView::activated, this, &ImportDialog::goToDoubt);
    m_ui->changes->setModel(&m_changes);
    m_ui->changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->changes->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->changes->verticalHeader()->setMaximumSectionSize(tallestRow);
    m_ui->changes->verticalHeader()->hide();
    connect(m_ui->changes, &QTableView::activated, this, &ImportDialog::goToChange);
    m_ui->lists->setTabVisible(1, m_offer.into.has_value());
    m_ui->lists->setTabVisible(0, m_doubts.rowCount() > 0 || !m_offer.into);
    m_ui->lists->setVisible(m_doubts.rowCount() > 0 || m_offer.into);
}

void ImportDialog::setUpKeys()
{
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_session.undoStack(), &QUndoStack::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &m_session.undoStack(), &QUndoStack::redo);
    connect(&m_session, &Session::modifiedChanged, this, &ImportDialog::refresh);
    connect(&m_session, &Session::cellsChanged, this, &ImportDialog::refresh);
    if (!m_offer.into)
        return;
    m_asLastYear = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_asLastYear->setAutoDefault(false);
    connect(m_asLastYear, &QPushButton::clicked, this, [this] {
        emit asLastYearWanted();
        reject();
    });
}

void ImportDialog::setInto(const Report &report)
{
    m_offer.into = report;
    refresh();
}

ReportPieces ImportDialog::chosen() const
{
    ReportPieces pieces;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_ui->pieces->item(static_cast<int>(i))->checkState() == Qt::Checked)
            pieces.push_back(m_pieces[i]);
    }
    return pieces;
}

void ImportDialog::choose(const std::function<bool(ReportPiece::Kind)> &isWanted)
{
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
        m_ui->pieces->item(static_cast<int>(i))
            ->setCheckState(isWanted(m_pieces[i].kind) ? Qt::Checked : Qt::Unchecked);
}

Report ImportDialog::result() const
{
    const ReportPieces pieces = chosen();
    if (m_offer.into)
        return takenOver(*m_offer.into, m_session.report(), pieces, Taking::WhatIsThere);
    return pieces == m_pieces
               ? m_session.report()
               : takenOver(emptyLike(m_session.report()), m_session.report(), pieces, Taking::WhatIsThere);
}

bool ImportDialog::isAsRead() const
{
    return !m_offer.into && chosen() == m_pieces && !m_session.isModified();
}

void ImportDialog::goToPiece(int row)
{
    if (row < 0)
        return;
    const ReportPiece &piece = m_pieces[static_cast<std::size_t>(row)];
    m_view->goToSection(piece.section);
    const auto &provenance = m_offer.report.origin.provenance;
    const auto inTable = std::ranges::find_if(provenance, [&](const auto &entry) {
        const std::optional<CellIndex> cell = m_session.form().find(entry.first);
        const SectionTemplate *section =
            cell ? m_session.form().sectionOfTable(m_session.form().cell(*cell).table) : nullptr;
        return section && section->id == piece.section;
    });
    if (inTable != provenance.end())
        m_ui->source->showPlace(inTable->second);
}

void ImportDialog::goToDoubt(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Finding &finding = m_doubts.findingAt(index.row());
    m_view->goTo(finding);
    if (!finding.sources.empty())
        m_ui->source->showPlace(finding.sources.front());
}

void ImportDialog::goToChange(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Difference &difference = m_changes.differenceAt(index.row());
    Finding place;
    place.section = difference.section;
    if (difference.cell)
        place.cells = {*difference.cell};
    m_view->goTo(place);
}

// Where a figure came from this place, it is shown; else nothing is known.
void ImportDialog::goToPlace(const SourcePlace &place)
{
    const auto &provenance = m_offer.report.origin.provenance;
    const auto found = std::ranges::find_if(provenance, [&](const auto &entry) { return entry.second == place; });
    const std::optional<CellIndex> cell =
        found == provenance.end() ? std::nullopt : m_session.form().find(found->first);
    if (!cell)
        return;
    Finding there;
    there.section = m_session.form().sectionOfTable(m_session.form().cell(*cell).table)->id;
    there.cells = {found->first};
    m_view->goTo(there);
}

void ImportDialog::refresh()
{
    QPushButton *take = m_ui->buttons->button(QDialogButtonBox::Ok);
    take->setEnabled(!chosen().empty());
    if (!m_offer.into)
        return;
    m_changes.setDifferences(shownDifferences(*m_offer.into, result()));
    m_ui->lists->setTabText(1, tr("What &changes (%1)").arg(m_changes.rowCount()));
}

QString ImportDialog::introText() const
{
    const ContentCount count = contentCount(m_offer.report);
    const int doubts = doubtsIn(m_offer.report);
    QStringList sentences{tr("“%1”: %2 of %3 figures and %4 sentences were read, by the form %5.")
                              .arg(m_offer.fileName)
                              .arg(count.figures)
                              .arg(count.cells)
                              .arg(count.sentences)
                              .arg(m_offer.report.form->id())};
    if (doubts > 0)
        sentences.append(tr("%n place(s) should be compared with the source.", nullptr, doubts));
    if (m_offer.into && m_offer.into->form != m_offer.report.form)
        sentences.append(tr("Your report follows the form %1: only what both forms have is taken over.")
                             .arg(m_offer.into->form->id()));
    return sentences.join(u' ');
}

void ImportDialog::retranslate()
{
    m_changes.setHeaders(tr("In your report"), tr("Once taken over"));
    m_ui->intro->setText(introText());
    m_ui->lists->setTabText(0, tr("&Doubtful (%1)").arg(m_doubts.rowCount()));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(m_offer.into ? tr("Take &over") : tr("&Open as a report"));
    if (m_asLastYear)
        m_asLastYear->setText(tr("As last &year's report"));
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        QListWidgetItem *item = m_ui->pieces->item(static_cast<int>(i));
        item->setText(pieceName(m_pieces[i], m_session.form()));
        item->setToolTip(item->text());
    }
    refresh();
}

// Enter acts in the lists and in the report; what it means there must not end the dialog too.
void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace gouji
