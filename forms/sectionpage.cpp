// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sectionpage.h"

#include "forms/pastedialog.h"
#include "forms/prosepane.h"
#include "views/editing/textsearch.h"
#include "views/widgets/fixmenu.h"
#include "views/widgets/formtable.h"
#include "views/widgets/proseedit.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace gouji {

SectionPage::SectionPage(Session &session, const QString &section, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_section(section)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 0);
    layout->setSpacing(8);
    const SectionTemplate *form = session.form().section(section);
    addHeading();
    if (form && form->kind == SectionKind::Table)
        addTable(session.form().tableIndex(form->table));
    if (!m_table || !session.report().blocks(section)->empty())
        addProse();
    setFocusProxy(m_table ? static_cast<QWidget *>(&m_table->view()) : m_prose);
}

void SectionPage::addHeading()
{
    m_heading = new QLabel(this);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_heading->setFont(font);
    layout()->addWidget(m_heading);
    retranslate();
}

// The headings of the form are official text, in every language the same.
void SectionPage::retranslate()
{
    const SectionTemplate *form = m_session.form().section(m_section);
    m_heading->setText(form ? form->heading() : tr("Opening"));
}

void SectionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SectionPage::addTable(int table)
{
    auto *model = new TableModel(m_session, table, this);
    m_table = new FormTable(*model, this);
    m_table->view().setAccessibleName(model->table().name());
    layout()->addWidget(m_table);
    connect(m_table, &FormTable::zoomChanged, this, &SectionPage::zoomChanged);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const std::optional<CellIndex> cell = currentCell())
            emit cellReached(*cell);
    });
    connect(m_table, &FormTable::pasteDoubtful, this, &SectionPage::previewPaste);
    connect(m_table, &FormTable::menuWanted, this, &SectionPage::tableMenuWanted);
}

void SectionPage::previewPaste(const PastePlan &plan)
{
    auto *dialog = new PasteDialog(plan, m_session.form(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_table, [this, dialog] { m_table->land(dialog->plan()); });
    dialog->open();
}

void SectionPage::addProse()
{
    m_prose = new ProsePane(m_session, m_section, this);
    layout()->addWidget(m_prose);
    if (m_table)
        m_prose->setMaximumHeight(200);
    connect(&m_prose->edit(), &ProseEdit::undoWanted, &m_session.undoStack(), &QUndoStack::undo);
    connect(&m_prose->edit(), &ProseEdit::redoWanted, &m_session.undoStack(), &QUndoStack::redo);
}

void SectionPage::setStaleNumbers(StaleNumbers &numbers)
{
    if (m_prose)
        m_prose->setStaleNumbers(numbers);
}

void SectionPage::goTo(const TextMatch &match)
{
    if (m_table && match.cell)
        m_table->goTo(*match.cell);
    else if (m_prose)
        m_prose->edit().goTo(
            {match.block, static_cast<int>(match.span.start), static_cast<int>(match.span.length), {}});
}

void SectionPage::goTo(const Anchor &place)
{
    const std::optional<CellIndex> cell = place.cell ? m_session.form().find(*place.cell) : std::nullopt;
    if (m_table && cell)
        m_table->goTo(*cell);
    else if (m_prose && place.block)
        m_prose->edit().goTo({*place.block, place.start, place.length, {}});
    else
        goToWork();
}

Anchor SectionPage::currentPlace() const
{
    Anchor place;
    place.section = m_section;
    const bool isInProse = m_prose && (!m_table || m_prose->edit().hasFocus());
    if (isInProse)
        return m_prose->edit().currentPlace();
    if (const std::optional<CellIndex> cell = currentCell())
        place.cell = m_session.form().cell(*cell).id;
    return place;
}

void SectionPage::goTo(const Finding &finding)
{
    const std::optional<CellIndex> cell =
        finding.cells.empty() ? std::nullopt : m_session.form().find(finding.cells.front());
    const bool hasProposal = !finding.proposals.empty();
    const std::optional<CellIndex> suspect =
        hasProposal ? m_session.form().find(finding.proposals.front().changes.front().cell) : cell;
    if (m_table && suspect)
        m_table->goTo(*suspect);
    else if (m_prose && !finding.places.empty())
        m_prose->edit().goTo(finding.places.front());
    else
        goToWork();
}

std::optional<CellIndex> SectionPage::currentCell() const
{
    return m_table ? m_table->view().tableModel().cellAt(m_table->view().currentIndex()) : std::nullopt;
}

Fix SectionPage::fixHere() const
{
    const std::optional<CellIndex> cell = currentCell();
    const bool isInTable = m_table && (!m_prose || !m_prose->edit().hasFocus());
    if (isInTable)
        return cell ? fixOfCell(m_session, *cell) : Fix();
    return m_prose ? fixAtCursor(m_prose->edit()) : Fix();
}

void SectionPage::goToWork()
{
    if (m_table)
        m_table->goToWork();
    else if (m_prose)
        m_prose->setFocus();
}

void SectionPage::setZoom(double factor)
{
    if (m_table && m_table->zoom() != factor)
        m_table->setZoom(factor);
    if (m_prose)
        m_prose->edit().setZoom(factor);
}

} // namespace gouji
