// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/startpage.h"

#include "ui_startpage.h"

#include <QEvent>

namespace gouji {

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StartPage>())
{
    m_ui->setupUi(this);
    QFont large = m_ui->title->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_ui->title->setFont(large);
    connect(m_ui->lastYearButton, &QPushButton::clicked, this, &StartPage::newFromLastYearWanted);
    connect(m_ui->newButton, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_ui->openButton, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_ui->recentList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit fileWanted(item->text()); });
    setRecentFiles({});
    setFocusProxy(m_ui->lastYearButton);
}

StartPage::~StartPage() = default;

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_ui->recentList->clear();
    m_ui->recentList->addItems(paths);
    m_ui->recentTitle->setVisible(!paths.isEmpty());
    m_ui->recentList->setVisible(!paths.isEmpty());
    m_ui->layout->setAlignment(paths.isEmpty() ? Qt::AlignTop : Qt::Alignment());
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace gouji
