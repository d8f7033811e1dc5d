// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secrets.h"

#include <QDir>
#include <QSysInfo>

namespace gouji::test {
namespace {

const auto secret = QStringLiteral("内部专用");

Anchor anywhere()
{
    Anchor anchor;
    anchor.section = QStringLiteral("overview");
    anchor.quoted = secret;
    return anchor;
}

void hideInFacts(Facts &facts)
{
    facts.aliases = {secret};
    facts.identityCode = secret;
    facts.titleAsFound = secret;
    facts.publication.address = secret;
    facts.unknown = JsonObject{{QStringLiteral("x"), secret}};
}

} // namespace

Report withSecrets(Report report)
{
    hideInFacts(report.facts);
    for (Cell &cell : report.cells) {
        cell.note = secret;
        cell.expression = secret;
        cell.office = secret;
        cell.received = secret;
    }
    for (SectionText &section : report.sections)
        section.titleAsFound = secret;
    report.threads = {{anywhere(), ThreadStatus::Open, {{secret, {}, secret, {}}}, {}}};
    report.acceptedFindings = {{CheckId(QStringLiteral("T2-04")), secret, secret, secret, {}, anywhere(), {}}};
    report.signOffs = {{secret, secret, {}, secret, {}}};
    report.reviewMarks = {{secret, {}, secret, {}}};
    report.copiedSentences = {{anywhere(), {}}};
    report.lastYear = {secret, secret, {}};
    report.origin.fileName = secret;
    report.origin.leftovers = {{QStringLiteral("requests"), secret, {}, {}}};
    return report;
}

QByteArrayList secretWords()
{
    QByteArrayList words{secret.toUtf8(), QDir::currentPath().toUtf8(), QDir::tempPath().toUtf8() + '/'};
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    if (host.size() > 3) // what is shorter stands in many a word
        words.append(host);
    return words;
}

} // namespace gouji::test
