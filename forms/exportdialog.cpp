// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exportdialog.h"

#include "ui_exportdialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>

namespace gouji {

ExportDialog::ExportDialog(std::vector<OfferedFormat> formats, QWidget *parent)
    : QDialog(parent)
    , m_formats(std::move(formats))
    , m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    for (std::size_t i = 0; i < m_formats.size(); ++i)
        m_ui->format->addItem(QString());
    for (const PagePreset preset : {PagePreset::Official, PagePreset::Compact, PagePreset::LargePrint})
        m_ui->preset->addItem(QString(), static_cast<int>(preset));
    fillCopies();
    retranslate();
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportDialog::onFormatChanged);
    connect(m_ui->copy, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_ui->preset, &QComboBox::currentIndexChanged, this, &ExportDialog::pagesChanged);
    connect(m_ui->target, &QLineEdit::textChanged, this, &ExportDialog::targetChanged);
    connect(m_ui->target, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_ui->choose, &QPushButton::clicked, this, &ExportDialog::targetWanted);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setFormat(int format)
{
    m_ui->format->setCurrentIndex(format);
}

void ExportDialog::setPreset(PagePreset preset)
{
    m_ui->preset->setCurrentIndex(m_ui->preset->findData(static_cast<int>(preset)));
}

void ExportDialog::setTarget(const QString &path)
{
    m_ui->target->setText(path);
}

void ExportDialog::setTargetExists(bool exists)
{
    m_targetExists = exists;
    refresh();
}

void ExportDialog::setStandIns(const QStringList &sentences)
{
    m_standIns = sentences;
    refresh();
}

int ExportDialog::format() const
{
    return m_ui->format->currentIndex();
}

CopyKind ExportDialog::copy() const
{
    return static_cast<CopyKind>(m_ui->copy->currentData().toInt());
}

PagePreset ExportDialog::preset() const
{
    return static_cast<PagePreset>(m_ui->preset->currentData().toInt());
}

QString ExportDialog::target() const
{
    return m_ui->target->text().trimmed();
}

const OfferedFormat &ExportDialog::chosen() const
{
    return m_formats[static_cast<std::size_t>(format())];
}

void ExportDialog::onFormatChanged()
{
    fillCopies();
    refresh();
    emit formatChanged();
    emit pagesChanged();
}

// What a file gives away is never carried over from the format before: each begins with what is usual.
void ExportDialog::fillCopies()
{
    const QSignalBlocker silent(m_ui->copy);
    m_ui->copy->clear();
    const auto add = [this](CopyKind copy, const QString &words) {
        m_ui->copy->addItem(words, static_cast<int>(copy));
    };
    add(CopyKind::Public, tr("what it shows: opens in Gouji again"));
    add(CopyKind::Working, tr("everything, notes and remarks too"));
    if (!chosen().isTheData)
        add(CopyKind::Archive, tr("nothing: for the archive"));
    m_ui->copy->setCurrentIndex(
        m_ui->copy->findData(static_cast<int>(chosen().isTheData ? CopyKind::Working : CopyKind::Public)));
}

void ExportDialog::refresh()
{
    m_ui->copyLabel->setVisible(chosen().carriesData);
    m_ui->copy->setVisible(chosen().carriesData);
    m_ui->presetLabel->setVisible(chosen().hasPages);
    m_ui->preset->setVisible(chosen().hasPages);
    const QString fonts = chosen().hasPages ? m_standIns.join(u'\n') : QString();
    m_ui->fonts->setText(fonts);
    m_ui->fonts->setVisible(!fonts.isEmpty());
    m_ui->preset->setAccessibleDescription(fonts);
    QStringList warnings;
    if (chosen().carriesData && copy() == CopyKind::Working)
        warnings.append(tr("The file will hold notes, remarks and names: for use inside the body only."));
    if (m_targetExists)
        warnings.append(tr("A file of this name is there and will be replaced."));
    m_ui->message->setText(warnings.join(u'\n'));
    m_ui->message->setVisible(!warnings.isEmpty());
    QPushButton *write = m_ui->buttons->button(QDialogButtonBox::Ok);
    write->setText(m_targetExists ? tr("&Replace") : tr("&Export"));
    write->setAccessibleDescription(m_ui->message->text());
    write->setEnabled(!target().isEmpty());
}

void ExportDialog::retranslate()
{
    for (std::size_t i = 0; i < m_formats.size(); ++i)
        m_ui->format->setItemText(static_cast<int>(i), QCoreApplication::translate("Export", m_formats[i].words));
    m_ui->preset->setItemText(0, tr("official page (GB/T 9704-2012)"));
    m_ui->preset->setItemText(1, tr("compact: few pages"));
    m_ui->preset->setItemText(2, tr("large print"));
    refresh();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    const int copy = m_ui->copy->currentIndex();
    fillCopies();
    m_ui->copy->setCurrentIndex(copy);
    retranslate();
}

} // namespace gouji
