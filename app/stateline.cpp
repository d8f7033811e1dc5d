// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stateline.h"

#include "app/reportdocument.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gouji {

StateLine::StateLine(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(8);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    setAutoFillBackground(true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_document && m_document->session().isReadOnly())
            emit takeBackWanted();
        else
            emit submitWanted();
    });
    hide();
}

void StateLine::setDocument(ReportDocument *document)
{
    if (m_document)
        m_document->session().disconnect(this);
    m_document = document;
    if (document)
        connect(&document->session(), &Session::factsChanged, this, &StateLine::refresh);
    refresh();
}

QString StateLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void StateLine::refresh()
{
    const ReportState state = m_document ? m_document->session().report().facts.state : ReportState::Draft;
    setVisible(state != ReportState::Draft);
    switch (state) {
    case ReportState::Draft: break;
    case ReportState::Submitted:
        m_text->setText(
            tr("Submitted and being reviewed: nothing that is printed can be changed until it is taken back. "
               "Questions, reasons and sign-offs go on."));
        break;
    case ReportState::Returned:
        m_text->setText(
            tr("Returned with corrections: see the questions and findings, correct it and submit it again."));
        break;
    case ReportState::Cleared:
        m_text->setText(tr("Cleared: nothing that is printed can be changed until it is taken back."));
        break;
    case ReportState::Published:
        m_text->setText(tr("Published: nothing that is printed can be changed until it is taken back."));
        break;
    }
    m_button->setText(isReadOnly(state) ? tr("&Take it back") : tr("S&ubmit it again"));
    QPalette colours = parentWidget() ? parentWidget()->palette() : palette();
    colours.setColor(QPalette::Window, Theme::of(colours).headerGround);
    setPalette(colours);
    setAccessibleName(m_text->text());
}

void StateLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace gouji
