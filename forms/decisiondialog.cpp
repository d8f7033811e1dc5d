// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/decisiondialog.h"

#include "ui_decisiondialog.h"

#include <QPushButton>

namespace gouji {

DecisionDialog::DecisionDialog(DecisionKind kind, int units, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_ui(std::make_unique<Ui::DecisionDialog>())
{
    constexpr int usualDays = 5; // working week to mend a draft
    m_ui->setupUi(this);
    const bool isReturn = kind == DecisionKind::Returned;
    setWindowTitle(isReturn ? tr("Return %n report(s)", nullptr, units) : tr("%n report(s) published", nullptr, units));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->reasonLabel, m_ui->reason, m_ui->reasons,
                                                            m_ui->officeLabel, m_ui->office, m_ui->letters})
        widget->setVisible(isReturn);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->addressLabel, m_ui->address})
        widget->setVisible(!isReturn && units == 1);
    m_ui->dayLabel->setText(isReturn ? tr("To be sent again &by:") : tr("Published &on:"));
    m_ui->day->setDate(QDate::currentDate().addDays(isReturn ? usualDays : 0));
    connect(m_ui->reasons, &QComboBox::activated, this, &DecisionDialog::addReason);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(isReturn ? tr("&Return") : tr("&Published"));
}

DecisionDialog::~DecisionDialog() = default;

void DecisionDialog::setOffice(const QString &office)
{
    m_ui->office->setText(office);
}

QString DecisionDialog::office() const
{
    return m_ui->office->text().trimmed();
}

void DecisionDialog::setReasons(const QStringList &reasons)
{
    m_ui->reasons->clear();
    m_ui->reasons->addItem(tr("Add a reason at hand…"));
    m_ui->reasons->addItems(reasons);
}

bool DecisionDialog::wantsLetters() const
{
    return m_kind == DecisionKind::Returned && m_ui->letters->isChecked();
}

void DecisionDialog::addReason(int entry)
{
    if (entry <= 0)
        return;
    m_ui->reason->appendPlainText(m_ui->reasons->itemText(entry));
    m_ui->reasons->setCurrentIndex(0);
}

Decision DecisionDialog::decision() const
{
    Decision decision;
    decision.kind = m_kind;
    if (m_kind == DecisionKind::Returned) {
        decision.reason = m_ui->reason->toPlainText().trimmed();
        decision.due = m_ui->day->date();
    } else {
        decision.date = m_ui->day->date();
        decision.address = m_ui->address->text().trimmed();
    }
    return decision;
}

} // namespace gouji
