// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formimportdialog.h"

#include "ui_formimportdialog.h"
#include "views/editing/formdifferencewords.h"

#include <QEvent>
#include <QPushButton>

namespace gouji {

FormImportDialog::FormImportDialog(const FormPtr &form, const FormPtr &newestBuiltIn, const FormPtr &replaced,
                                   QWidget *parent)
    : QDialog(parent)
    , m_replaced(replaced)
    , m_ui(std::make_unique<Ui::FormImportDialog>())
{
    m_ui->setupUi(this);
    m_ui->preview->show(form, replaced ? replaced : newestBuiltIn);
    m_ui->warning->setVisible(replaced != nullptr);
    // Where something would be replaced Enter leaves things as they are.
    m_ui->buttons->button(replaced ? QDialogButtonBox::Cancel : QDialogButtonBox::Ok)->setDefault(true);
    retranslate();
    m_ui->buttons->button(replaced ? QDialogButtonBox::Cancel : QDialogButtonBox::Ok)->setFocus();
}

FormImportDialog::~FormImportDialog() = default;

void FormImportDialog::retranslate()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(m_replaced ? tr("&Replace the form") : tr("&Keep this form"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Do &not keep it"));
    if (m_replaced)
        m_ui->warning->setText(
            QStringLiteral("▲ ") +
            tr("Another form with the id “%1” is kept already (%2, %3). It would be replaced; reports "
               "that follow it carry it with them and stay as they are.")
                .arg(m_replaced->id(), m_replaced->name(), formYears(*m_replaced)));
}

void FormImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace gouji
