// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/newreportdialog.h"

#include "forms/bodywords.h"
#include "forms/fields.h"
#include "model/carryover/carryover.h"
#include "ui_newreportdialog.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace gouji {
namespace {

QString withoutSpaces(QString name)
{
    return name.removeIf([](QChar c) { return c.isSpace(); });
}

/// The figures of a role's cells, added up by their texts where there is one.
QString carriedIn(const Report &report)
{
    const auto cells = report.form->role(u"carried_in");
    return cells.empty() ? QString() : report.cell(cells.front()).value.toString();
}

int subHeadingCount(const Report &report)
{
    std::size_t count = 0;
    for (const SectionText &section : report.sections)
        count += section.blocks.size();
    return static_cast<int>(count - report.copiedSentences.size());
}

} // namespace

NewReportDialog::NewReportDialog(const FormLibrary &forms, int year, QWidget *parent)
    : QDialog(parent)
    , m_forms(forms)
    , m_ui(std::make_unique<Ui::NewReportDialog>())
{
    m_ui->setupUi(this);
    boundFields(*this);
    fillKinds();
    m_ui->year->setValue(year);
    m_ui->lastYearBox->hide();
    m_ui->message->hide();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->body, &QLineEdit::textChanged, this, &NewReportDialog::refresh);
    connect(m_ui->year, &QSpinBox::valueChanged, this, &NewReportDialog::fillForms);
    connect(m_ui->year, &QSpinBox::valueChanged, this, &NewReportDialog::refresh);
    connect(m_ui->form, &QComboBox::activated, this, &NewReportDialog::refresh);
    connect(m_ui->lastYearButton, &QPushButton::clicked, this, &NewReportDialog::lastYearWanted);
    connect(m_ui->published, &QRadioButton::toggled, this, &NewReportDialog::refresh);
    connect(m_ui->draft, &QRadioButton::toggled, this, &NewReportDialog::refresh);
    fillForms();
    refresh();
}

NewReportDialog::~NewReportDialog() = default;

void NewReportDialog::fillKinds()
{
    const int chosen = m_ui->kind->currentIndex();
    m_ui->kind->clear();
    fillWithKinds(*m_ui->kind);
    m_ui->kind->setCurrentIndex(std::max(chosen, 0));
}

/// A choice is offered only where there is one.
void NewReportDialog::fillForms()
{
    const int year = m_ui->year->value();
    const FormPtr usual = m_forms.forYear(year);
    m_ui->form->clear();
    for (const FormPtr &form : m_forms.forms()) {
        if (form->covers(year))
            m_ui->form->addItem(form->name(), form->id());
    }
    m_ui->form->setCurrentIndex(usual ? m_ui->form->findData(usual->id()) : -1);
    for (QWidget *part : {static_cast<QWidget *>(m_ui->formLabel), static_cast<QWidget *>(m_ui->form)})
        part->setVisible(m_ui->form->count() > 1);
}

void NewReportDialog::setLastYear(const QString &fileName, std::shared_ptr<const Report> lastYear)
{
    m_fileName = fileName;
    m_lastYear = std::move(lastYear);
    const Facts &facts = m_lastYear->facts;
    m_ui->message->hide();
    setFieldText(*m_ui->body, facts.body);
    if (facts.year > 0)
        m_ui->year->setValue(facts.year + 1);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(static_cast<int>(facts.kind.value)));
    m_ui->lastYearBox->show();
    m_ui->published->setChecked(facts.state == ReportState::Published);
    m_ui->lastYearFile->setText(fileName);
    m_ui->published->setFocus();
    refresh();
}

void NewReportDialog::say(const QString &sentence)
{
    m_ui->message->setText(sentence);
    m_ui->message->show();
}

Facts NewReportDialog::facts() const
{
    Facts facts;
    if (m_lastYear)
        facts = carryOver(*m_lastYear, m_lastYear->form.pointer(), {m_ui->year->value()}).facts;
    const QString body = withoutSpaces(m_ui->body->text());
    if (m_lastYear && body != facts.body && !facts.body.isEmpty())
        facts.aliases.append(facts.body);
    facts.aliases.removeAll(body);
    facts.body = body;
    facts.year = m_ui->year->value();
    const auto kind = static_cast<BodyKind>(m_ui->kind->currentData().toInt());
    if (kind != facts.kind.value)
        facts.kind = {kind, false};
    return facts;
}

FormPtr NewReportDialog::form() const
{
    return m_forms.find(m_ui->form->currentData().toString());
}

bool NewReportDialog::isPublished() const
{
    return m_ui->published->isChecked();
}

void NewReportDialog::refresh()
{
    const QString body = withoutSpaces(m_ui->body->text());
    const FormPtr wantedForm = form();
    const bool isAnswered = !m_lastYear || m_ui->published->isChecked() || m_ui->draft->isChecked();
    const bool isComplete = !body.isEmpty() && wantedForm;
    m_ui->preview->setText(isComplete ? wantedForm->titleFor(body, m_ui->year->value())
                                      : tr("The title follows from the name and the year."));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(isComplete && isAnswered);
    showCarried();
}

void NewReportDialog::showCarried()
{
    const FormPtr wantedForm = form();
    if (!m_lastYear || !wantedForm)
        return;
    const Report report = carryOver(*m_lastYear, wantedForm, {m_ui->year->value(), isPublished(), {}});
    QStringList lines{tr("Taken over: name, kind and level of the body, and who signs."),
                      tr("%n sub-heading(s), without their text.", nullptr, subHeadingCount(report)),
                      tr("%n problem(s) of last year as a checklist in section five.", nullptr,
                         static_cast<int>(report.copiedSentences.size()))};
    if (const QString open = carriedIn(report); !open.isEmpty())
        lines.append(tr("Requests carried in from last year: %1.").arg(open));
    for (const CellSuggestion &stock : suggestedStocks(*m_lastYear, *wantedForm))
        lines.append(
            tr("Not filled in, to be worked out from last year's: %1 %2.").arg(stock.row, stock.value.toString()));
    m_ui->carried->setText(lines.join(u'\n'));
}

void NewReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->lastYearFile->setText(m_fileName);
    fillKinds();
    refresh();
}

} // namespace gouji
