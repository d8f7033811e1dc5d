// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include <QFileInfo>

#include <algorithm>

namespace gouji {

Workbench::Workbench(QObject *parent) : QObject(parent), m_forms(FormLibrary::builtIn()) {}

void Workbench::setCurrent(ReportDocument *document)
{
    if (document == m_current)
        return;
    m_current = document;
    emit currentChanged(document);
}

Result<ReportDocument *> Workbench::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto isOpen =
        std::ranges::find_if(m_documents, [&](ReportDocument *document) { return document->path() == whole; });
    if (isOpen != m_documents.end()) {
        setCurrent(*isOpen);
        return *isOpen;
    }
    const Result<ReportDocument *> document = ReportDocument::open(whole, m_forms, this);
    if (document) {
        recentFiles().add(whole);
        take(*document);
    }
    return document;
}

ReportDocument *Workbench::add(Report report)
{
    auto *document = new ReportDocument(std::move(report), m_forms, this);
    take(document);
    return document;
}

void Workbench::take(ReportDocument *document)
{
    m_documents.append(document);
    emit documentAdded(document);
    setCurrent(document);
}

void Workbench::close(ReportDocument *document)
{
    const qsizetype index = m_documents.indexOf(document);
    m_documents.removeOne(document);
    if (document == m_current)
        setCurrent(m_documents.isEmpty() ? nullptr : m_documents.at(std::min(index, m_documents.size() - 1)));
    emit documentClosed(document);
    document->deleteLater();
}

} // namespace gouji
