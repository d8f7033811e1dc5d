// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/batchdialog.h"

#include "ui_batchdialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>

namespace gouji {
namespace {

constexpr int formatsInARow = 4;

} // namespace

BatchDialog::BatchDialog(std::vector<OfferedFormat> formats, QWidget *parent)
    : QDialog(parent)
    , m_formats(std::move(formats))
    , m_ui(std::make_unique<Ui::BatchDialog>())
{
    m_ui->setupUi(this);
    for (std::size_t i = 0; i < m_formats.size(); ++i) {
        auto *box = new QCheckBox(this);
        const int place = static_cast<int>(i);
        box->setObjectName(QStringLiteral("format%1").arg(place));
        m_ui->formatGrid->addWidget(box, place / formatsInARow, place % formatsInARow);
        setTabOrder(i == 0 ? static_cast<QWidget *>(m_ui->remove) : m_formatBoxes.back(), box);
        m_formatBoxes.push_back(box);
    }
    setTabOrder(m_formatBoxes.back(), m_ui->copy);
    for (const CopyKind copy : {CopyKind::Public, CopyKind::Working, CopyKind::Archive})
        m_ui->copy->addItem(QString(), static_cast<int>(copy));
    for (const PagePreset preset : {PagePreset::Official, PagePreset::Compact, PagePreset::LargePrint})
        m_ui->preset->addItem(QString(), static_cast<int>(preset));
    m_ui->progress->hide();
    m_ui->results->hide();
    connectFields();
    retranslate();
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::connectFields()
{
    for (const QCheckBox *box : m_formatBoxes) {
        connect(box, &QCheckBox::toggled, this, &BatchDialog::refresh);
        connect(box, &QCheckBox::toggled, this, &BatchDialog::pagesChanged);
    }
    connect(m_ui->addFiles, &QPushButton::clicked, this, &BatchDialog::filesWanted);
    connect(m_ui->addFolder, &QPushButton::clicked, this, &BatchDialog::inputFolderWanted);
    connect(m_ui->remove, &QPushButton::clicked, this, &BatchDialog::removeSelected);
    connect(new QShortcut(QKeySequence::Delete, m_ui->inputs, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &BatchDialog::removeSelected);
    connect(m_ui->inputs, &QListWidget::itemSelectionChanged, this, &BatchDialog::refresh);
    connect(m_ui->preset, &QComboBox::currentIndexChanged, this, &BatchDialog::pagesChanged);
    connect(m_ui->copy, &QComboBox::currentIndexChanged, this, &BatchDialog::refresh);
    connect(m_ui->choose, &QPushButton::clicked, this, &BatchDialog::folderWanted);
    connect(m_ui->start, &QPushButton::clicked, this, &BatchDialog::startWanted);
    connect(m_ui->stop, &QPushButton::clicked, this, &BatchDialog::stopWanted);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, &BatchDialog::stopWanted);
}

void BatchDialog::addInputs(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!inputs().contains(path))
            m_ui->inputs->addItem(path);
    }
    refresh();
}

void BatchDialog::removeSelected()
{
    qDeleteAll(m_ui->inputs->selectedItems());
    refresh();
}

void BatchDialog::setFormats(const QList<int> &formats)
{
    for (std::size_t i = 0; i < m_formatBoxes.size(); ++i)
        m_formatBoxes[i]->setChecked(formats.contains(static_cast<int>(i)));
}

void BatchDialog::setPreset(PagePreset preset)
{
    m_ui->preset->setCurrentIndex(m_ui->preset->findData(static_cast<int>(preset)));
}

void BatchDialog::setFolder(const QString &folder)
{
    m_ui->folder->setText(folder);
}

void BatchDialog::setStandIns(const QStringList &sentences)
{
    m_standIns = sentences;
    refresh();
}

QStringList BatchDialog::inputs() const
{
    QStringList paths;
    for (int i = 0; i < m_ui->inputs->count(); ++i)
        paths.append(m_ui->inputs->item(i)->text());
    return paths;
}

QList<int> BatchDialog::formats() const
{
    QList<int> chosen;
    for (std::size_t i = 0; i < m_formatBoxes.size(); ++i) {
        if (m_formatBoxes[i]->isChecked())
            chosen.append(static_cast<int>(i));
    }
    return chosen;
}

CopyKind BatchDialog::copy() const
{
    return static_cast<CopyKind>(m_ui->copy->currentData().toInt());
}

PagePreset BatchDialog::preset() const
{
    return static_cast<PagePreset>(m_ui->preset->currentData().toInt());
}

QString BatchDialog::folder() const
{
    return m_ui->folder->text().trimmed();
}

bool BatchDialog::mayReplace() const
{
    return m_ui->replace->isChecked();
}

void BatchDialog::begin(int files)
{
    m_isRunning = true;
    m_ui->results->clear();
    m_ui->results->show();
    m_ui->progress->setRange(0, files);
    m_ui->progress->setValue(0);
    m_ui->progress->show();
    m_ui->message->hide();
    refresh();
    m_ui->stop->setFocus();
}

void BatchDialog::addResult(const QString &sentence, bool isError, int files)
{
    m_ui->results->addItem((isError ? QStringLiteral("● ") : QStringLiteral("✓ ")) + sentence);
    m_ui->progress->setValue(m_ui->progress->value() + files);
    m_ui->results->scrollToBottom();
}

void BatchDialog::end(const QString &sentence)
{
    m_isRunning = false;
    refresh();
    m_ui->message->setText(sentence);
    m_ui->message->show();
    m_ui->progress->hide();
    m_ui->results->setFocus();
}

void BatchDialog::refresh()
{
    const QList<int> chosen = formats();
    bool hasPages = false;
    bool carriesData = false;
    for (const int format : chosen) {
        hasPages = hasPages || m_formats[static_cast<std::size_t>(format)].hasPages;
        carriesData = carriesData || m_formats[static_cast<std::size_t>(format)].carriesData;
    }
    for (QWidget *field : {static_cast<QWidget *>(m_ui->wishes), static_cast<QWidget *>(m_ui->inputBox)})
        field->setEnabled(!m_isRunning);
    m_ui->preset->setEnabled(hasPages);
    m_ui->copy->setEnabled(carriesData);
    m_ui->fonts->setText(m_standIns.join(u' '));
    m_ui->fonts->setVisible(hasPages && !m_standIns.isEmpty());
    m_ui->remove->setEnabled(!m_ui->inputs->selectedItems().isEmpty());
    m_ui->start->setEnabled(!m_isRunning && m_ui->inputs->count() > 0 && !chosen.isEmpty());
    m_ui->stop->setEnabled(m_isRunning);
    m_ui->warning->setVisible(carriesData && copy() == CopyKind::Working);
}

void BatchDialog::retranslate()
{
    for (std::size_t i = 0; i < m_formats.size(); ++i)
        m_formatBoxes[i]->setText(QCoreApplication::translate("Export", m_formats[i].words));
    m_ui->copy->setItemText(0, tr("what they show: they open in Gouji again"));
    m_ui->copy->setItemText(1, tr("everything, notes and remarks too"));
    m_ui->copy->setItemText(2, tr("nothing: for the archive"));
    m_ui->preset->setItemText(0, tr("official page (GB/T 9704-2012)"));
    m_ui->preset->setItemText(1, tr("compact: few pages"));
    m_ui->preset->setItemText(2, tr("large print"));
    refresh();
}

void BatchDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString said = m_ui->message->text();
    m_ui->retranslateUi(this);
    m_ui->message->setText(said);
    retranslate();
}

} // namespace gouji
