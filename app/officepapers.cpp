// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officepapers.h"

#include "model/support/safefile.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace gouji {
namespace {

constexpr qint64 largestPaper = 1024 * 1024;

void take(Paper paper, std::vector<Paper> &papers)
{
    const auto known = std::ranges::find(papers, paper.id, &Paper::id);
    if (known == papers.end())
        papers.push_back(std::move(paper));
    else
        *known = std::move(paper);
}

} // namespace

QString officePapersFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(QStringLiteral("papers"));
}

OfficePapers readOfficePapers()
{
    OfficePapers all{Paper::builtIn(), {}};
    const QDir folder(officePapersFolder());
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> bytes = readWholeFile(folder.filePath(name), largestPaper);
        const Result<Paper> paper = bytes ? Paper::read(*bytes) : Result<Paper>(bytes.error());
        if (paper)
            take(*paper, all.papers);
        else
            all.faults.append(QStringLiteral("%1: %2").arg(folder.filePath(name), paper.error().text()));
    }
    return all;
}

} // namespace gouji
