// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of RandomReport that makes what people and programs noted about a report.
#include "model/report/reviewmark.h"
#include "tests/support/randomreport.h"

namespace gouji::test {

void RandomReport::fillNotes(Report &report)
{
    for (SectionText &section : report.sections) {
        section.titleAsFound = m_dice.chance(30) ? m_dice.text() : QString();
        section.unknown = m_dice.unknownKeys();
    }
    for (int i = m_dice.below(3); i > 0; --i)
        report.threads.push_back(thread());
    for (int i = m_dice.below(3); i > 0; --i) {
        report.acceptedFindings.push_back({CheckId(QStringLiteral("T3-01")), m_dice.line(), m_dice.text(),
                                           m_dice.line(), m_dice.time(), anchor(), m_dice.unknownKeys()});
    }
    for (int i = m_dice.below(3); i > 0; --i)
        report.signOffs.push_back({m_dice.line(), m_dice.line(), m_dice.time(), m_dice.text(), m_dice.unknownKeys()});
    for (int i = m_dice.below(3); i > 0; --i)
        report.reviewMarks = withReviewMark(std::move(report.reviewMarks),
                                            {m_dice.line(), m_dice.time(), m_dice.text(), m_dice.unknownKeys()});
    for (int i = m_dice.below(3); i > 0; --i)
        report.copiedSentences.push_back({anchor(), m_dice.unknownKeys()});
    if (m_dice.chance(50))
        report.lastYear = {m_dice.text(), m_dice.text(), m_dice.unknownKeys()};
    if (m_dice.chance(70))
        report.origin = origin();
    report.unknown = m_dice.unknownKeys();
    report.unknownSections = m_dice.unknownKeys();
    report.unknownTables = m_dice.unknownKeys();
}

Anchor RandomReport::anchor()
{
    Anchor anchor;
    if (m_dice.chance(80))
        anchor.section = m_dice.pick(m_form->sections()).id;
    if (m_dice.chance(30))
        anchor.cell = anyCell();
    if (m_dice.chance(50)) {
        anchor.block = m_dice.below(3);
        anchor.start = m_dice.below(100);
        anchor.length = m_dice.below(20);
        anchor.quoted = m_dice.text();
    }
    anchor.unknown = m_dice.unknownKeys();
    return anchor;
}

Thread RandomReport::thread()
{
    Thread thread{anchor(), static_cast<ThreadStatus>(m_dice.below(3)), {}, m_dice.unknownKeys()};
    for (int i = m_dice.below(4); i > 0; --i)
        thread.remarks.push_back({m_dice.line(), m_dice.time(), m_dice.text(), m_dice.unknownKeys()});
    return thread;
}

Finding RandomReport::finding()
{
    Finding finding;
    finding.check = CheckId(m_dice.chance(50) ? QStringLiteral("IM-03") : QStringLiteral("CEL-05"));
    finding.severity = static_cast<Severity>(m_dice.below(4));
    finding.wording = m_dice.chance(50) ? QStringLiteral("IM-03.row") : QString();
    for (int i = m_dice.below(3); i > 0; --i)
        finding.arguments.append(m_dice.text());
    if (m_dice.chance(30))
        finding.also.emplace_back(QStringLiteral("T3-02"));
    finding.section = m_dice.chance(50) ? QStringLiteral("opening") : QString();
    for (int i = m_dice.below(3); i > 0; --i)
        finding.cells.push_back(anyCell());
    for (int i = m_dice.below(3); i > 0; --i)
        finding.places.push_back({m_dice.below(4), m_dice.below(100), m_dice.below(10), m_dice.unknownKeys()});
    finding.expected = m_dice.chance(50) ? QStringLiteral("172") : QString();
    finding.actual = m_dice.chance(50) ? QStringLiteral("171") : QString();
    for (int i = m_dice.below(3); i > 0; --i)
        finding.proposals.push_back(proposal());
    for (int i = m_dice.below(3); i > 0; --i)
        finding.sources.push_back(sourcePlace());
    finding.unknown = m_dice.unknownKeys();
    return finding;
}

Proposal RandomReport::proposal()
{
    Proposal proposal{{}, static_cast<ProposalKind>(m_dice.below(7)), m_dice.unknownKeys()};
    for (int i = m_dice.below(3); i > 0; --i) {
        const CellTemplate &cell = m_dice.pick(m_form->cells());
        proposal.changes.push_back({cell.id, value(cell.kind), m_dice.unknownKeys()});
    }
    return proposal;
}

SourcePlace RandomReport::sourcePlace()
{
    return {m_dice.below(200), m_dice.below(5), m_dice.chance(30) ? m_dice.line() : QString(), m_dice.unknownKeys()};
}

ImportOrigin RandomReport::origin()
{
    ImportOrigin origin;
    origin.fileName = m_dice.text();
    origin.format = QStringLiteral("txt");
    origin.encoding = QStringLiteral("GB18030");
    for (const CellTemplate &cell : m_form->cells()) {
        if (m_dice.chance(50))
            origin.provenance.emplace(cell.id, sourcePlace());
    }
    for (int i = m_dice.below(4); i > 0; --i)
        origin.findings.push_back(finding());
    for (int i = m_dice.below(3); i > 0; --i)
        origin.leftovers.push_back({m_dice.line(), m_dice.text(), sourcePlace(), m_dice.unknownKeys()});
    origin.unknown = m_dice.unknownKeys();
    origin.unknownProvenance = m_dice.unknownKeys();
    return origin;
}

} // namespace gouji::test
