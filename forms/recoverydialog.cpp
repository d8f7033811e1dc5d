// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recoverydialog.h"

#include "ui_recoverydialog.h"

#include <QEvent>
#include <QPushButton>

namespace gouji {
namespace {

constexpr int tallestRow = 160; // px; the whole text is in the tip

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<RecoveryEntry> entries, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecoveryDialog>())
    , m_entries(std::move(entries))
    , m_choices(m_entries.size(), RecoveryChoice::Restore)
{
    m_ui->setupUi(this);
    m_ui->table->setModel(&m_differences);
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->table->verticalHeader()->setMaximumSectionSize(tallestRow);
    m_ui->table->verticalHeader()->hide();
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_ui->list->addItem(QString());
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showEntry);
    connect(m_ui->restore, &QRadioButton::clicked, this, [this] { choose(RecoveryChoice::Restore); });
    connect(m_ui->keepFile, &QRadioButton::clicked, this, [this] { choose(RecoveryChoice::KeepFile); });
    connect(m_ui->later, &QRadioButton::clicked, this, [this] { choose(RecoveryChoice::Later); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { m_choices.assign(m_entries.size(), RecoveryChoice::Later); });
    retranslate();
    m_ui->list->setCurrentRow(0);
}

RecoveryDialog::~RecoveryDialog() = default;

void RecoveryDialog::showEntry(int row)
{
    if (row < 0)
        return;
    const RecoveryEntry &entry = m_entries[static_cast<std::size_t>(row)];
    m_differences.setDifferences(entry.differences);
    m_ui->path->setText(entry.path.isEmpty() ? tr("This report was never saved.") : entry.path);
    m_ui->keepFile->setText(entry.path.isEmpty() ? tr("&Give it up") : tr("&Keep the file as it is"));
    switch (m_choices[static_cast<std::size_t>(row)]) {
    case RecoveryChoice::Restore: m_ui->restore->setChecked(true); break;
    case RecoveryChoice::KeepFile: m_ui->keepFile->setChecked(true); break;
    case RecoveryChoice::Later: m_ui->later->setChecked(true); break;
    }
}

void RecoveryDialog::choose(RecoveryChoice choice)
{
    m_choices[static_cast<std::size_t>(m_ui->list->currentRow())] = choice;
}

void RecoveryDialog::retranslate()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Go &on"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Decide all &later"));
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QString time = m_entries[i].time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        m_ui->list->item(static_cast<int>(i))->setText(QStringLiteral("%1\n%2").arg(m_entries[i].name, time));
    }
    showEntry(m_ui->list->currentRow());
}

void RecoveryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace gouji
