// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"

#include "app/reportdocument.h"

#include <QEvent>
#include <QLabel>

namespace gouji {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_summary(new QLabel)
    , m_file(new QLabel)
    , m_zoom(new QLabel)
{
    setSizeGripEnabled(false);
    for (QLabel *label : {m_summary, m_file, m_zoom})
        label->setMargin(4);
    addWidget(m_summary, 1);
    addPermanentWidget(m_file);
    addPermanentWidget(m_zoom);
    setZoom(1.0);
}

void StatusLine::setDocument(ReportDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->session().disconnect(this);
    }
    m_document = document;
    if (document) {
        connect(&document->session(), &Session::findingsChanged, this, &StatusLine::refresh);
        connect(document, &ReportDocument::modifiedChanged, this, &StatusLine::refresh);
    }
    refresh();
}

void StatusLine::setZoom(double factor)
{
    m_zoom->setText(QStringLiteral("%1 %").arg(qRound(factor * 100)));
}

QString StatusLine::summaryText() const
{
    return m_summary->text();
}

void StatusLine::refresh()
{
    if (!m_document) {
        m_summary->clear();
        m_file->clear();
        return;
    }
    const StatusSummary summary = m_document->session().summary();
    QStringList parts{tr("balance %1 / %2").arg(summary.identitiesTrue).arg(summary.identities)};
    if (summary.cellsToDo > 0)
        parts.append(tr("%n cell(s) to do", nullptr, summary.cellsToDo));
    if (summary.errors > 0)
        parts.append(tr("%n to correct", nullptr, summary.errors));
    if (summary.warnings > 0)
        parts.append(tr("%n to verify", nullptr, summary.warnings));
    if (summary.hints > 0)
        parts.append(tr("%n hint(s)", nullptr, summary.hints));
    parts.append(tr("section two is not covered by balance rules"));
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
    const QString saved = m_document->isModified() ? tr("not saved")
                          : m_document->savedAt().isValid()
                              ? tr("saved %1").arg(m_document->savedAt().toString(QStringLiteral("HH:mm")))
                              : QString();
    const QString form = m_document->session().form().name();
    m_file->setText(saved.isEmpty() ? form : saved + QStringLiteral("  ·  ") + form);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace gouji
