// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/previewdialog.h"

#include "ui_previewdialog.h"
#include "views/widgets/pagelistmodel.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <array>

namespace gouji {
namespace {

/// After the two that follow the window, in the order of the list.
constexpr std::array zooms{1.0, 1.25, 1.5, 2.0};
constexpr int firstZoom = 2;

} // namespace

PreviewDialog::PreviewDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreviewDialog>())
    , m_pages(new PageListModel(this))
{
    m_ui->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_ui->list->setModel(m_pages);
    m_ui->list->setWrapping(false);
    m_ui->list->viewport()->setBackgroundRole(QPalette::Window); // paper is white
    for (const PagePreset preset : {PagePreset::Official, PagePreset::Compact, PagePreset::LargePrint})
        m_ui->preset->addItem(QString(), static_cast<int>(preset));
    for (std::size_t i = 0; i < zooms.size() + firstZoom; ++i)
        m_ui->zoom->addItem(QString());
    m_ui->message->hide();
    m_ui->fonts->hide();
    retranslate();
    connectFields();
    m_ui->pages->setFit(PagePreview::Fit::Width);
    setDocument(nullptr);
    m_ui->pages->setFocus();
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::connectFields()
{
    connect(m_ui->preset, &QComboBox::currentIndexChanged, this, &PreviewDialog::presetChanged);
    connect(m_ui->zoom, &QComboBox::activated, this, &PreviewDialog::chooseZoom);
    connect(m_ui->page, &QSpinBox::valueChanged, this, [this](int page) { goTo(page - 1); });
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_ui->pages, &PagePreview::currentPageChanged, this, &PreviewDialog::showPage);
    connect(m_ui->pages, &PagePreview::zoomChanged, this, &PreviewDialog::showZoom);
    connect(m_ui->print, &QPushButton::clicked, this, &PreviewDialog::printWanted);
    connect(m_ui->write, &QPushButton::clicked, this, &PreviewDialog::exportWanted);
    connect(m_ui->pictures, &QPushButton::clicked, this, &PreviewDialog::picturesWanted);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_ui->print, &QPushButton::click);
}

void PreviewDialog::setDocument(std::shared_ptr<const PageDocument> document)
{
    const int page = m_ui->pages->currentPage();
    m_ui->fault->hide();
    m_pages->setDocument(document);
    m_ui->pages->setDocument(std::move(document));
    const QSignalBlocker silent(m_ui->page);
    m_ui->page->setRange(1, std::max(1, m_ui->pages->pageCount()));
    m_ui->pages->goToPage(page);
    showPage(m_ui->pages->currentPage());
    refresh();
}

void PreviewDialog::setFault(const QString &sentence)
{
    setDocument(nullptr);
    m_ui->fault->setText(sentence);
    m_ui->fault->show();
}

void PreviewDialog::setStandIns(const QStringList &sentences)
{
    m_ui->fonts->setText(sentences.join(QStringLiteral("  ")));
    m_ui->fonts->setVisible(!sentences.isEmpty());
    m_ui->print->setAccessibleDescription(m_ui->fonts->text());
}

void PreviewDialog::say(const QString &sentence)
{
    m_ui->message->setText(sentence);
    m_ui->message->setVisible(!sentence.isEmpty());
}

PagePreset PreviewDialog::preset() const
{
    return static_cast<PagePreset>(m_ui->preset->currentData().toInt());
}

void PreviewDialog::setPreset(PagePreset preset)
{
    m_ui->preset->setCurrentIndex(m_ui->preset->findData(static_cast<int>(preset)));
}

void PreviewDialog::chooseZoom(int index)
{
    if (index < firstZoom)
        m_ui->pages->setFit(index == 0 ? PagePreview::Fit::Width : PagePreview::Fit::Page);
    else
        m_ui->pages->setZoom(zooms[static_cast<std::size_t>(index - firstZoom)]);
    showZoom(m_ui->pages->zoom());
}

/// Spin box and list follow the pages in view, and must not lead them on the way.
void PreviewDialog::goTo(int page)
{
    if (page != m_ui->pages->currentPage())
        m_ui->pages->goToPage(page);
}

void PreviewDialog::showPage(int page)
{
    m_ui->page->setValue(page + 1);
    m_ui->list->setCurrentIndex(m_pages->index(page));
}

void PreviewDialog::showZoom(qreal factor)
{
    m_ui->percent->setText(QStringLiteral("%1 %").arg(qRound(factor * 100)));
}

void PreviewDialog::refresh()
{
    const int count = m_ui->pages->pageCount();
    m_ui->pageCount->setText(tr("of %1").arg(count));
    for (QWidget *field : {static_cast<QWidget *>(m_ui->page), static_cast<QWidget *>(m_ui->print),
                           static_cast<QWidget *>(m_ui->write), static_cast<QWidget *>(m_ui->pictures)})
        field->setEnabled(count > 0);
}

void PreviewDialog::retranslate()
{
    m_ui->preset->setItemText(0, tr("official page"));
    m_ui->preset->setItemText(1, tr("compact: few pages"));
    m_ui->preset->setItemText(2, tr("large print"));
    m_ui->zoom->setItemText(0, tr("as wide as the window"));
    m_ui->zoom->setItemText(1, tr("the whole page"));
    for (std::size_t i = 0; i < zooms.size(); ++i)
        m_ui->zoom->setItemText(static_cast<int>(i) + firstZoom, QStringLiteral("%1 %").arg(qRound(zooms[i] * 100)));
    refresh();
}

void PreviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString title = windowTitle();
    m_ui->retranslateUi(this);
    setWindowTitle(title);
    retranslate();
}

} // namespace gouji
