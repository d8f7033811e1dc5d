// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/publicationdialog.h"

#include "ui_publicationdialog.h"

#include <QEvent>
#include <QPushButton>

namespace gouji {

PublicationDialog::PublicationDialog(const Publication &known, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_ui(std::make_unique<Ui::PublicationDialog>())
{
    m_ui->setupUi(this);
    m_ui->day->setDate(known.date.isValid() ? known.date : today);
    m_ui->address->setText(known.address);
    m_ui->file->setText(known.file);
    m_ui->fault->hide();
    connect(m_ui->choose, &QPushButton::clicked, this, &PublicationDialog::fileWanted);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &PublicationDialog::confirmed);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

PublicationDialog::~PublicationDialog() = default;

Publication PublicationDialog::publication() const
{
    Publication publication = m_known;
    publication.date = m_ui->day->date();
    publication.address = m_ui->address->text().trimmed();
    publication.file = m_ui->file->text().trimmed();
    publication.digest.clear();
    return publication;
}

void PublicationDialog::setFile(const QString &file)
{
    m_ui->file->setText(file);
}

void PublicationDialog::showFault(const QString &fault)
{
    m_ui->fault->setText(QStringLiteral("● ") + fault);
    m_ui->fault->show();
    m_ui->file->setFocus();
}

void PublicationDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

void PublicationDialog::retranslate()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Published"));
}

} // namespace gouji
