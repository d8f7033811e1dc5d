// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fixbar.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace gouji {
namespace {

constexpr std::size_t mostChanges = 3; // more would leave the list no room

/// Each change as it is above as it will be, where a narrow pane lets both be compared.
QString previewOf(const std::vector<FixChange> &changes)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(changes.size(), mostChanges); ++i)
        lines.append(changes[i].before + QStringLiteral("\n→ ") + changes[i].after);
    if (changes.size() > mostChanges)
        lines.append(QStringLiteral("…"));
    return lines.join(u'\n');
}

} // namespace

FixBar::FixBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preview(new QLabel)
    , m_fixButton(new QPushButton)
    , m_allButton(new QPushButton)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(4);
    m_preview->setObjectName(QStringLiteral("fixPreview"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_fixButton->setObjectName(QStringLiteral("fixButton"));
    m_allButton->setObjectName(QStringLiteral("fixAllButton"));
    layout->addWidget(m_preview, 0, 0, 1, 3);
    layout->addWidget(m_fixButton, 1, 0);
    layout->addWidget(m_allButton, 1, 1);
    layout->setColumnStretch(2, 1);
    connect(m_fixButton, &QPushButton::clicked, this, [this] { apply(Fix(m_fix)); });
    connect(m_allButton, &QPushButton::clicked, this, [this] { apply(Fix(m_all)); });
    setFinding(nullptr);
}

void FixBar::setFinding(const Finding *finding)
{
    m_fix = finding ? fixOf(m_session, *finding) : Fix();
    m_all = m_fix.isEmpty() ? Fix() : fixOfAll(m_session, m_fix.check);
    m_preview->setText(previewOf(changesOf(m_fix, m_session.report())));
    setVisible(!m_fix.isEmpty());
    retranslate();
}

// The button that was pressed goes away with the finding: whoever listens puts the focus somewhere.
void FixBar::apply(const Fix &fix)
{
    applyFix(m_session, fix);
    emit applied();
}

void FixBar::retranslate()
{
    const int places = placesIn(m_fix);
    m_preview->setAccessibleName(tr("What the fix changes"));
    m_fixButton->setText(places > 1 ? tr("Fi&x these %1").arg(places) : tr("Fi&x this"));
    m_fixButton->setToolTip(tr("Put the right words or figures in place. Can be undone."));
    m_allButton->setText(tr("Fix a&ll of this kind (%1)").arg(placesIn(m_all)));
    m_allButton->setToolTip(tr("The same in the whole report, in one step. Can be undone."));
    m_allButton->setVisible(placesIn(m_all) > places);
}

void FixBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
