// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/diskchange.h"

#include "app/reportdocument.h"
#include "model/formats/reportfile.h"
#include "model/review/reportdiff.h"

#include <QCoreApplication>

namespace gouji {

DiskChange::DiskChange(ReportDocument &document, const QByteArray &bytes, Report base, Report theirs)
    : m_document(&document)
    , m_bytes(bytes)
    , m_base(std::move(base))
    , m_theirs(std::move(theirs))
{}

std::optional<DiskChange> DiskChange::read(ReportDocument &document, const QByteArray &bytes)
{
    const auto readBytes = [&](const QByteArray &from) { return readReport(from, document.name(), document.forms()); };
    Result<Report> theirs = readBytes(bytes);
    if (!theirs)
        return std::nullopt;
    // Without what both began with, every place in which they differ is a conflict.
    const Result<Report> base = readBytes(document.base());
    return DiskChange(document, bytes, base ? *base : Report::forForm(document.session().report().form.pointer()),
                      std::move(theirs).value());
}

bool DiskChange::isOfSameForm() const
{
    return m_theirs.form == m_document->session().report().form;
}

qsizetype DiskChange::places() const
{
    return static_cast<qsizetype>(differences(m_base, m_theirs).size());
}

MergedReport DiskChange::merged(const MergeChoices &choices) const
{
    return mergeThreeWays({m_base, m_document->session().report(), m_theirs}, choices);
}

void DiskChange::takeBoth(const MergeChoices &choices)
{
    m_document->session().replaceReport(merged(choices).report,
                                        QCoreApplication::translate("Keeping", "Merge with the file"),
                                        Session::Replacing::FileOfOthers);
    m_document->acknowledgeDisk(m_bytes);
}

void DiskChange::takeTheirs()
{
    m_document->session().replaceReport(m_theirs, QCoreApplication::translate("Keeping", "Load the file again"),
                                        Session::Replacing::FileOfOthers);
    m_document->acknowledgeDisk(m_bytes);
}

void DiskChange::keepOurs()
{
    m_document->acknowledgeDisk(m_bytes);
}

} // namespace gouji
