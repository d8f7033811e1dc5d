// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checksdialog.h"

#include "forms/fields.h"
#include "model/checks/checkcatalogue.h"

#include "ui_checksdialog.h"

#include <QEvent>
#include <QPushButton>

namespace gouji {
namespace {

constexpr int idRole = Qt::UserRole;

CheckId idOf(const QListWidgetItem &item)
{
    return CheckId(item.data(idRole).toString());
}

} // namespace

ChecksDialog::ChecksDialog(const CheckChoice &choice, const QString &usualWordsFile, QWidget *parent)
    : QDialog(parent)
    , m_usualWordsFile(usualWordsFile)
    , m_ui(std::make_unique<Ui::ChecksDialog>())
{
    m_ui->setupUi(this);
    boundFields(*this);
    connect(m_ui->hasNotice, &QCheckBox::toggled, m_ui->notice, &QWidget::setEnabled);
    connect(m_ui->editWords, &QPushButton::clicked, this, [this] { emit wordsWanted(wordsFile()); });
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &ChecksDialog::restore);
    fill(choice);
    retranslate();
}

ChecksDialog::~ChecksDialog() = default;

void ChecksDialog::fill(const CheckChoice &choice)
{
    m_ui->checks->clear();
    for (const CheckInfo &info : checkCatalogue()) {
        auto *item = new QListWidgetItem(m_ui->checks);
        const bool isOn =
            !choice.switchedOff.contains(info.id) && (info.onByDefault || choice.switchedOn.contains(info.id));
        item->setData(idRole, info.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->checks->setCurrentRow(0);
    m_ui->hasNotice->setChecked(choice.notice.isValid());
    m_ui->notice->setEnabled(choice.notice.isValid());
    m_ui->notice->setDate(choice.notice.isValid() ? choice.notice : QDate(QDate::currentDate().year() + 1, 1, 31));
    m_ui->wordsFile->setText(choice.wordsFile);
}

void ChecksDialog::restore()
{
    fill({{}, {}, {}, m_ui->wordsFile->text()});
    retranslate();
}

QString ChecksDialog::wordsFile() const
{
    const QString typed = m_ui->wordsFile->text().trimmed();
    return typed.isEmpty() ? m_usualWordsFile : typed;
}

CheckChoice ChecksDialog::choice() const
{
    CheckChoice choice;
    for (int row = 0; row < m_ui->checks->count(); ++row) {
        const QListWidgetItem &item = *m_ui->checks->item(row);
        const bool isOn = item.checkState() == Qt::Checked;
        const CheckId id = idOf(item);
        if (isOn != checkInfo(id)->onByDefault)
            (isOn ? choice.switchedOn : choice.switchedOff).insert(id);
    }
    if (m_ui->hasNotice->isChecked())
        choice.notice = m_ui->notice->date();
    choice.wordsFile = m_ui->wordsFile->text().trimmed();
    return choice;
}

void ChecksDialog::setWordsState(const QString &sentence)
{
    m_ui->wordsState->setText(sentence);
    m_ui->wordsState->setVisible(!sentence.isEmpty());
}

void ChecksDialog::retranslate()
{
    for (int row = 0; row < m_ui->checks->count(); ++row) {
        QListWidgetItem &item = *m_ui->checks->item(row);
        const CheckInfo *info = checkInfo(idOf(item));
        item.setText(info->onByDefault ? info->text() : tr("%1 (off unless chosen)").arg(info->text()));
        item.setToolTip(info->id.toString());
    }
    m_ui->wordsFile->setPlaceholderText(m_usualWordsFile);
}

void ChecksDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace gouji
