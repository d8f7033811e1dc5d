// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/detailspanel.h"

#include "forms/fields.h"
#include "model/checks/cellname.h"
#include "model/checks/sourcewords.h"
#include "views/editing/cellwords.h"

#include "ui_detailspanel.h"

#include <QEvent>

namespace gouji {

DetailsPanel::DetailsPanel(Session &session, const CellHistory &history, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_history(history)
    , m_ui(std::make_unique<Ui::DetailsPanel>())
{
    m_ui->setupUi(this);
    boundFields(*this);
    QFont bold = m_ui->place->font();
    bold.setBold(true);
    m_ui->place->setFont(bold);
    m_ui->history->setForegroundRole(QPalette::PlaceholderText);
    m_ui->guidance->setFocusPolicy(Qt::NoFocus); // words to be copied by mouse are no stop for the keyboard
    setFocusPolicy(Qt::NoFocus);                 // the fields take it, where there are any
    setFocusProxy(m_ui->office);
    for (QLineEdit *edit : {m_ui->office, m_ui->received, m_ui->note})
        connect(edit, &QLineEdit::editingFinished, this, &DetailsPanel::takeChanges);
    connect(m_ui->origin, &QPushButton::clicked, this, [this] { emit sourceWanted(m_origin); });
    connect(&session, &Session::cellsChanged, this, &DetailsPanel::refresh);
    connect(&session, &Session::findingsChanged, this, &DetailsPanel::refresh);
    connect(&session, &Session::lastYearChanged, this, &DetailsPanel::refresh);
    refresh();
}

DetailsPanel::~DetailsPanel()
{
    disconnectFields(*this);
}

void DetailsPanel::setNotes(const GuidanceNotes &notes)
{
    m_notes = notes;
    refresh();
}

void DetailsPanel::showSection(const QString &section)
{
    m_section = section;
    m_cell.reset();
    refresh();
}

void DetailsPanel::showCell(CellIndex cell)
{
    m_cell = cell;
    refresh();
}

void DetailsPanel::refresh()
{
    m_ui->cellPart->setVisible(m_cell.has_value());
    m_ui->history->setVisible(m_cell.has_value());
    if (m_cell) {
        refreshCell(*m_cell);
        return;
    }
    const SectionTemplate *section = m_session.form().section(m_section);
    m_ui->place->setText(section ? section->heading() : QString());
    const bool isProse = section && section->kind == SectionKind::Prose; // then it stands beside the text
    QStringList guidance{section && !isProse ? section->guidance : QString(), m_notes.forSection(m_section)};
    guidance.removeAll(QString());
    m_ui->guidance->setText(guidance.join(u'\n'));
}

void DetailsPanel::refreshCell(CellIndex index)
{
    setFieldsReadOnly(*this, m_session.isReadOnly());
    const Cell &cell = m_session.report().cell(index);
    const FormTemplate &form = m_session.form();
    QStringList place{rowName(form, index), columnName(form, index)};
    place.removeAll(QString());
    m_ui->place->setText(place.join(QStringLiteral(" · ")));
    m_ui->guidance->setText(guidanceText(index));
    m_ui->expression->setText(cell.expression);
    m_ui->expression->setVisible(!cell.expression.isEmpty());
    m_ui->expressionLabel->setVisible(!cell.expression.isEmpty());
    m_ui->lastYear->setText(CellWords(m_session).lastYearsFigure(index));
    m_ui->lastYear->setVisible(!m_ui->lastYear->text().isEmpty());
    m_ui->lastYearLabel->setVisible(!m_ui->lastYear->text().isEmpty());
    setFieldText(*m_ui->office, cell.office);
    setFieldText(*m_ui->received, cell.received);
    setFieldText(*m_ui->note, cell.note);
    m_ui->history->setText(historyText(index));
    refreshOrigin(index);
}

void DetailsPanel::refreshOrigin(CellIndex index)
{
    const ImportOrigin &origin = m_session.report().origin;
    const auto found = origin.provenance.find(m_session.form().cell(index).id);
    m_origin = found == origin.provenance.end() ? SourcePlace() : found->second;
    const QString place = sourcePlaceText(m_origin);
    m_ui->origin->setText(place);
    m_ui->origin->setToolTip(m_hasSource ? tr("Shows it in “%1”").arg(origin.fileName) : origin.fileName);
    m_ui->origin->setEnabled(m_hasSource);
    m_ui->origin->setVisible(!place.isEmpty());
    m_ui->originLabel->setVisible(!place.isEmpty());
}

void DetailsPanel::setHasSource(bool hasSource)
{
    m_hasSource = hasSource;
    refresh();
}

// What the row holds, what the columns hold, what the office adds; a line each.
QString DetailsPanel::guidanceText(CellIndex index) const
{
    const CellTemplate &cell = m_session.form().cell(index);
    const auto withArticle = [](const Guidance &guidance) {
        return guidance.article.isEmpty() ? guidance.text
                                          : QStringLiteral("%1（%2）").arg(guidance.text, guidance.article);
    };
    QStringList lines{withArticle(cell.guidance)};
    for (const Guidance &guidance : cell.columnGuidance)
        lines.append(withArticle(guidance));
    lines += m_notes.forCell(cell.id);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString DetailsPanel::historyText(CellIndex cell) const
{
    QStringList lines;
    for (const PastValue &past : m_history.of(cell)) {
        const QString value = past.value.isBlank() ? tr("blank") : past.value.toString();
        lines.prepend(tr("until %1: %2").arg(past.until.toString(QStringLiteral("HH:mm:ss")), value));
    }
    return lines.isEmpty() ? QString() : tr("Earlier in this session") + u'\n' + lines.join(u'\n');
}

void DetailsPanel::takeChanges()
{
    if (!m_cell)
        return;
    m_session.setCellDetails(*m_cell, m_ui->note->text().trimmed(), m_ui->office->text().trimmed(),
                             m_ui->received->text().trimmed());
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace gouji
