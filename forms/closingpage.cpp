// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closingpage.h"

#include "forms/fields.h"

#include "ui_closingpage.h"

#include <QEvent>

namespace gouji {

ClosingPage::ClosingPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ClosingPage>())
{
    m_ui->setupUi(this);
    boundFields(*this);
    for (QLineEdit *edit : {m_ui->body, m_ui->date})
        connect(edit, &QLineEdit::editingFinished, this, &ClosingPage::takeChanges);
    connect(&session, &Session::closingChanged, this, &ClosingPage::showReport);
    connect(&session, &Session::factsChanged, this, &ClosingPage::showReport);
    setFocusProxy(m_ui->body);
    showReport();
}

ClosingPage::~ClosingPage()
{
    disconnectFields(*this);
}

void ClosingPage::showReport()
{
    setFieldsReadOnly(*this, m_session.isReadOnly());
    const Closing closing = m_session.report().closing.value_or(Closing());
    setFieldText(*m_ui->body, closing.body);
    setFieldText(*m_ui->date, closing.date);
}

void ClosingPage::takeChanges()
{
    Closing closing = m_session.report().closing.value_or(Closing());
    closing.body = m_ui->body->text().simplified();
    closing.date = m_ui->date->text().simplified();
    const bool isEmpty = closing.body.isEmpty() && closing.date.isEmpty();
    m_session.setClosing(isEmpty ? std::nullopt : std::optional(closing));
}

void ClosingPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace gouji
