// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/newreportdialog.h"

#include "ui_newreportdialog.h"

#include <QPushButton>

namespace gouji {

NewReportDialog::NewReportDialog(const FormLibrary &forms, int year, QWidget *parent)
    : QDialog(parent)
    , m_forms(forms)
    , m_ui(std::make_unique<Ui::NewReportDialog>())
{
    m_ui->setupUi(this);
    m_ui->kind->addItem(tr("not stated"), static_cast<int>(BodyKind::Unknown));
    m_ui->kind->addItem(tr("government"), static_cast<int>(BodyKind::Government));
    m_ui->kind->addItem(tr("department"), static_cast<int>(BodyKind::Department));
    m_ui->kind->addItem(tr("town government or branch office"), static_cast<int>(BodyKind::Township));
    m_ui->kind->addItem(tr("other"), static_cast<int>(BodyKind::Other));
    m_ui->year->setValue(year);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->body, &QLineEdit::textChanged, this, &NewReportDialog::refresh);
    connect(m_ui->year, &QSpinBox::valueChanged, this, &NewReportDialog::refresh);
    refresh();
}

NewReportDialog::~NewReportDialog() = default;

Facts NewReportDialog::facts() const
{
    Facts facts;
    facts.body = m_ui->body->text();
    facts.body.removeIf([](QChar c) { return c.isSpace(); });
    facts.year = m_ui->year->value();
    facts.kind.value = static_cast<BodyKind>(m_ui->kind->currentData().toInt());
    return facts;
}

FormPtr NewReportDialog::form() const
{
    return m_forms.forYear(m_ui->year->value());
}

void NewReportDialog::refresh()
{
    const Facts wanted = facts();
    const FormPtr wantedForm = form();
    const bool isComplete = !wanted.body.isEmpty() && wantedForm;
    m_ui->preview->setText(isComplete ? wantedForm->titleFor(wanted.body, wanted.year)
                                      : tr("The title follows from the name and the year."));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(isComplete);
}

} // namespace gouji
