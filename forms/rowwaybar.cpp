// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/rowwaybar.h"

#include "model/checks/wording.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gouji {

RowWayBar::RowWayBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(8, 8, 8, 0);
    m_layout->setSpacing(4);
    m_title->setWordWrap(true);
    m_layout->addWidget(m_title);
    setFinding(nullptr);
}

void RowWayBar::setFinding(const Finding *finding)
{
    m_finding = finding ? *finding : Finding();
    m_ways = rowWays(m_session, m_finding);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        auto *button = new QPushButton(QStringLiteral("&%1  %2").arg(i + 1).arg(rowText(m_ways[i])));
        button->setObjectName(QStringLiteral("way%1").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, way = m_ways[i]] { take(way); });
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    setVisible(!m_ways.empty());
    retranslate();
}

// The button goes away with the finding; it must not be deleted while it still works.
void RowWayBar::take(const Proposal &way)
{
    QMetaObject::invokeMethod(
        this,
        [this, way] {
            takeRowWay(m_session, m_finding, way);
            emit applied();
        },
        Qt::QueuedConnection);
}

void RowWayBar::retranslate()
{
    m_title->setText(tr("Fill the row in as (□ is a blank):"));
    for (QWidget *button : m_buttons)
        button->setToolTip(tr("Look at the source first. Can be undone."));
}

void RowWayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
