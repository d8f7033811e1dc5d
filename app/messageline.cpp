// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messageline.h"

#include "views/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace gouji {
namespace {

constexpr int shownFor = 6000; // ms

} // namespace

MessageLine::MessageLine(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the message"));
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    setAutoFillBackground(true);
    hide();
}

void MessageLine::say(const QString &text, bool isError)
{
    const Theme theme = Theme::of(parentWidget() ? parentWidget()->palette() : palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, isError ? theme.errorTint : theme.headerGround);
    colours.setColor(QPalette::WindowText, isError ? theme.error : theme.text);
    setPalette(colours);
    m_text->setText(text);
    show();
    if (!isError)
        QTimer::singleShot(shownFor, this, [this, text] { setVisible(m_text->text() != text); });
}

QString MessageLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace gouji
