// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportdocument.h"

#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/native/nativewriter.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"

#include <QFileInfo>

namespace gouji {

ReportDocument::ReportDocument(Report report, const FormLibrary &forms, QObject *parent)
    : QObject(parent)
    , m_forms(forms)
    , m_session(std::move(report))
{
    connect(&m_session, &Session::modifiedChanged, this, &ReportDocument::modifiedChanged);
    connect(&m_session, &Session::factsChanged, this, &ReportDocument::nameChanged);
}

Result<ReportDocument *> ReportDocument::open(const QString &path, const FormLibrary &forms, QObject *parent)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestReportFile);
    if (!bytes)
        return bytes.error();
    Result<Report> report = readReport(*bytes, QFileInfo(path).fileName(), forms);
    if (!report)
        return report.error();
    const bool isNative = bytes->startsWith('{'); // no text of a report begins so
    auto *document = new ReportDocument(std::move(report).value(), forms, parent);
    document->m_sourceName = QFileInfo(path).fileName();
    if (isNative)
        document->m_session.setFile({path, contentDigest(*bytes)});
    return document;
}

QString ReportDocument::name() const
{
    if (!path().isEmpty())
        return QFileInfo(path()).fileName();
    return m_sourceName.isEmpty() ? m_session.report().title() : m_sourceName;
}

Result<Done> ReportDocument::save()
{
    return write(path(), true);
}

Result<Done> ReportDocument::saveAs(const QString &path)
{
    return write(path, path == this->path());
}

Result<Done> ReportDocument::write(const QString &path, bool isOwnFile)
{
    const QByteArray bytes = writeNative(m_session.report(), m_forms);
    const Result<Done> written = isOwnFile && QFileInfo::exists(path)
                                     ? writeWholeFileIfUnchanged(path, bytes, m_session.file().digest)
                                     : writeWholeFile(path, bytes);
    if (!written)
        return written;
    m_savedAt = QDateTime::currentDateTime();
    m_session.markSaved({path, contentDigest(bytes)});
    emit nameChanged();
    emit modifiedChanged();
    return Done();
}

Result<Done> ReportDocument::exportText(const QString &path) const
{
    return writeWholeFile(path, writeCanonicalText(m_session.report()));
}

} // namespace gouji
