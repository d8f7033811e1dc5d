// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/scanprogress.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace gouji {

ScanProgress::ScanProgress(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    constexpr int width = 240;
    m_bar->setFixedWidth(width);
    m_stop->setObjectName(QStringLiteral("stop"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, &ScanProgress::stopWanted);
    retranslate();
    hide();
}

void ScanProgress::show(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_stop->show();
    setVisible(done < total);
}

void ScanProgress::showWork(int done, int total)
{
    show(done, total);
    m_stop->hide();
}

void ScanProgress::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScanProgress::retranslate()
{
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop reading (Esc); what was read is kept"));
    m_stop->setShortcut(Qt::Key_Escape); // a new text takes the old shortcut away
}

} // namespace gouji
