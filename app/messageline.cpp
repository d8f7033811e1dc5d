// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messageline.h"

#include "views/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace gouji {
namespace {

constexpr int shownFor = 6000; // ms

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_layout->setContentsMargins(16, 8, 8, 8);
    m_layout->setSpacing(8);
    m_text->setTextFormat(Qt::PlainText); // names of files and of people stand in it
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_close->setText(QStringLiteral("×"));
    m_close->setAutoRaise(true);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageLine::dismiss);
    setAutoFillBackground(true);
    retranslate();
    hide();
}

void MessageLine::say(const QString &text, bool isError, const std::vector<MessageChoice> &choices)
{
    const bool isPassing = !isError && choices.empty();
    if (!isPassing)
        m_covered = {};
    else if (!isHidden() && !m_shown.choices.empty())
        m_covered = m_shown;
    m_shown = {text, isError, choices};
    showMessage();
    if (isPassing)
        QTimer::singleShot(shownFor, this, [this, text] {
            if (m_shown.text == text)
                dismiss();
        });
}

void MessageLine::showMessage()
{
    const Theme theme = Theme::of(parentWidget() ? parentWidget()->palette() : palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_shown.isError ? theme.errorTint : theme.headerGround);
    colours.setColor(QPalette::WindowText, m_shown.isError ? theme.error : theme.text);
    setPalette(colours);
    m_text->setText(m_shown.text);
    for (QWidget *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater(); // it may be the one that was just pressed
    }
    for (const MessageChoice &choice : m_shown.choices) {
        auto *button = new QPushButton(choice.label, this);
        connect(button, &QPushButton::clicked, this, [this, run = choice.run] {
            dismiss();
            run();
        });
        m_layout->insertWidget(m_layout->count() - 1, button);
        button->show();
        m_buttons.push_back(button);
    }
    show();
    setAccessibleName(m_shown.text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageLine::dismiss()
{
    m_shown = std::exchange(m_covered, {});
    if (m_shown.text.isEmpty())
        hide();
    else
        showMessage();
}

void MessageLine::withdraw(const QString &text)
{
    if (text.isEmpty())
        return;
    if (m_covered.text == text)
        m_covered = {};
    if (m_shown.text == text)
        dismiss();
}

QString MessageLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageLine::retranslate()
{
    m_close->setAccessibleName(tr("Close the message"));
}

void MessageLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
