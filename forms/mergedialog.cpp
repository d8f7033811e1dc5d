// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/mergedialog.h"

#include "ui_mergedialog.h"

#include <QEvent>
#include <QPushButton>

namespace gouji {
namespace {

constexpr qsizetype mostShown = 300; ///< characters of what stood there before

} // namespace

MergeDialog::MergeDialog(std::vector<MergeConflict> conflicts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MergeDialog>())
    , m_conflicts(std::move(conflicts))
{
    m_ui->setupUi(this);
    for (std::size_t i = 0; i < m_conflicts.size(); ++i)
        m_ui->list->addItem(QString());
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &MergeDialog::showConflict);
    connect(m_ui->ours, &QRadioButton::clicked, this, [this] { choose(m_ui->list->currentRow(), false); });
    connect(m_ui->theirs, &QRadioButton::clicked, this, [this] { choose(m_ui->list->currentRow(), true); });
    connect(m_ui->allOurs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(m_ui->allTheirs, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_ui->list->setCurrentRow(0);
}

MergeDialog::~MergeDialog() = default;

QString MergeDialog::text(std::size_t row) const
{
    const QString chosen = m_theirsFor.contains(row) ? tr("theirs") : tr("mine");
    return QStringLiteral("%1 – %2").arg(m_conflicts[row].place, chosen);
}

void MergeDialog::showConflict(int row)
{
    if (row < 0)
        return;
    const auto place = static_cast<std::size_t>(row);
    const MergeConflict &conflict = m_conflicts[place];
    const bool isLong = conflict.base.size() > mostShown;
    const QString before = isLong ? conflict.base.left(mostShown) + u'…' : conflict.base;
    m_ui->base->setText(before.isEmpty() ? tr("Before, nothing stood there.") : tr("Before: %1").arg(before));
    m_ui->oursText->setPlainText(conflict.ours);
    m_ui->theirsText->setPlainText(conflict.theirs);
    const bool isTheirs = m_theirsFor.contains(place);
    m_ui->ours->setChecked(!isTheirs);
    m_ui->theirs->setChecked(isTheirs);
}

void MergeDialog::choose(int row, bool isTheirs)
{
    if (row < 0)
        return;
    const auto place = static_cast<std::size_t>(row);
    if (isTheirs)
        m_theirsFor.insert(place);
    else
        m_theirsFor.erase(place);
    m_ui->list->item(row)->setText(text(place));
}

void MergeDialog::chooseAll(bool isTheirs)
{
    for (int row = 0; row < m_ui->list->count(); ++row)
        choose(row, isTheirs);
    showConflict(m_ui->list->currentRow());
}

void MergeDialog::retranslate()
{
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Put together"));
    for (std::size_t i = 0; i < m_conflicts.size(); ++i)
        m_ui->list->item(static_cast<int>(i))->setText(text(i));
    showConflict(m_ui->list->currentRow());
}

void MergeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace gouji
