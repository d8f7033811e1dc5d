// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/signoffdialog.h"

#include "forms/fields.h"
#include "views/editing/reviewing.h"

#include "ui_signoffdialog.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace gouji {
namespace {

enum Column { Step, Name, Time, Standing };
constexpr int numberRole = Qt::UserRole;

/// The six steps, then what else stands in the file.
QStringList stepsOf(const Report &report)
{
    QStringList steps;
    for (const QStringView step : signOffSteps)
        steps.append(step.toString());
    for (const SignOff &signOff : report.signOffs) {
        if (!steps.contains(signOff.step))
            steps.append(signOff.step);
    }
    return steps;
}

} // namespace

SignOffDialog::SignOffDialog(Session &session, const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::SignOffDialog>())
{
    m_ui->setupUi(this);
    boundFields(*this);
    m_ui->person->setText(person);
    m_ui->table->verticalHeader()->hide();
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    connect(m_ui->signButton, &QPushButton::clicked, this, &SignOffDialog::sign);
    connect(m_ui->withdrawButton, &QPushButton::clicked, this, &SignOffDialog::withdraw);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_ui->table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_ui->withdrawButton->setEnabled(signOffAt(row) >= 0); });
    for (const auto signal : {&Session::signOffsChanged, &Session::findingsChanged})
        connect(&session, signal, this, &SignOffDialog::refresh);
    refresh();
    m_ui->table->setCurrentCell(0, 0);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in the name must not sign by itself
}

SignOffDialog::~SignOffDialog() = default;

void SignOffDialog::refresh()
{
    const std::vector<SignOff> &signOffs = m_session.report().signOffs;
    m_digest = printedDigest(m_session.report());
    m_ui->table->setHorizontalHeaderLabels({tr("Step"), tr("Name"), tr("Time"), tr("How it stands")});
    int row = 0;
    for (const QString &step : stepsOf(m_session.report())) {
        const auto isOfStep = [&](const SignOff &signOff) { return signOff.step == step; };
        auto found = std::ranges::find_if(signOffs, isOfStep);
        do {
            m_ui->table->setRowCount(std::max(row + 1, m_ui->table->rowCount()));
            const bool isSigned = found != signOffs.end();
            showRow(row, step, isSigned ? &*found : nullptr);
            m_ui->table->item(row, Step)->setData(numberRole,
                                                  isSigned ? static_cast<int>(found - signOffs.begin()) : -1);
            found = isSigned ? std::find_if(found + 1, signOffs.end(), isOfStep) : found;
            ++row;
        } while (found != signOffs.end());
    }
    m_ui->table->setRowCount(row);
    m_ui->withdrawButton->setEnabled(signOffAt(m_ui->table->currentRow()) >= 0);
}

QString SignOffDialog::standing(const SignOff *signOff) const
{
    if (!signOff)
        return tr("not signed");
    return signOff->digest == m_digest ? tr("holds") : tr("outdated: what is printed has changed since");
}

void SignOffDialog::showRow(int row, const QString &step, const SignOff *signOff)
{
    const QString time = signOff ? signOff->time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
    const QStringList texts{step, signOff ? signOff->name : QString(), time, standing(signOff)};
    for (int column = 0; column < texts.size(); ++column) {
        if (!m_ui->table->item(row, column))
            m_ui->table->setItem(row, column, new QTableWidgetItem);
        m_ui->table->item(row, column)->setText(texts[column]);
    }
}

int SignOffDialog::signOffAt(int row) const
{
    const QTableWidgetItem *item = m_ui->table->item(row, Step);
    return item ? item->data(numberRole).toInt() : -1;
}

void SignOffDialog::sign()
{
    const QString person = m_ui->person->text().simplified();
    const QTableWidgetItem *step = m_ui->table->item(m_ui->table->currentRow(), Step);
    if (person.isEmpty() || !step)
        return m_ui->person->setFocus();
    emit personNamed(person);
    Reviewing(m_session, person).sign(step->text());
}

void SignOffDialog::withdraw()
{
    const int number = signOffAt(m_ui->table->currentRow());
    if (number >= 0)
        Reviewing(m_session, {}).withdraw(static_cast<std::size_t>(number));
}

void SignOffDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    refresh();
}

} // namespace gouji
