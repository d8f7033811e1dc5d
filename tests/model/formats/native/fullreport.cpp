// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/native/fullreport.h"

namespace gouji::test {
namespace {

CellId id(QStringView text)
{
    return *CellId::fromString(text);
}

CellValue count(qint64 value)
{
    return *Count::fromInteger(value);
}

QDateTime time(int hour)
{
    return {QDate(2025, 1, 15), QTime(hour, 30), Qt::UTC};
}

Anchor anchor()
{
    return {QStringLiteral("overview"), id(u"t3.received.total"), 1, 4, 3, QStringLiteral("171"), {}};
}

Facts facts()
{
    Facts facts;
    facts.body = QStringLiteral("清河湾县文化局");
    facts.aliases = {QStringLiteral("县文化局"), QStringLiteral("文化局")};
    facts.identityCode = QStringLiteral("11330000000000000X");
    facts.kind = {BodyKind::Department, true};
    facts.level = {BodyLevel::County, true};
    facts.hasRuleMakingPower = false;
    facts.ruleMakingPowerStated = true;
    facts.year = 2024;
    facts.titleAsFound = QStringLiteral("清河湾县文化局 2024 年政府信息公开年报");
    facts.state = ReportState::Submitted;
    facts.handIn = {QDate(2025, 1, 20), QDate(2025, 1, 16), QDate(2025, 1, 18), {}};
    facts.publication = {QDate(2025, 1, 30),
                         QStringLiteral("https://example.invalid/2024"),
                         QStringLiteral("2024.pdf"),
                         QStringLiteral("ab12"),
                         {}};
    return facts;
}

void fillProse(Report &report)
{
    report.opening = {Paragraph::fromText(QStringLiteral("本报告依据《条例》编制。"))};
    report.sections[0].titleAsFound = QStringLiteral("一、总体情况概述");
    report.sections[0].blocks = {
        Paragraph{{QStringLiteral("收到申请"), Link{id(u"t3.received.total"), LinkStyle::Chinese, {}},
                   QStringLiteral("件。")},
                  {}},
        Picture{QStringLiteral("申请数量"), QStringLiteral("image/png"), QByteArrayLiteral("\x89PNG"), {}},
        FurtherTable{{{QStringLiteral("渠道"), QStringLiteral("条")}, {QStringLiteral("网站"), QStringLiteral("12")}},
                     {}}};
    report.closing = Closing{QStringLiteral("清河湾县文化局"), QStringLiteral("2025年1月20日"), {}};
}

void fillCells(Report &report)
{
    report.cells[0] = {count(3),
                       true,
                       QStringLiteral("含废止后重发"),
                       QStringLiteral("=1+2"),
                       QStringLiteral("法规科"),
                       QStringLiteral("2025-01-08"),
                       {}};
    report.cells[1].value = *Mark::fromString(u"/");
    report.cells[2].value = RawText(u"若干");
    report.cells[3] = {RawText(u"十余"), false, QStringLiteral("待核"), {}, {}, {}, {}};
    report.cells[4].value = count(0);
}

Finding finding()
{
    Finding finding;
    finding.check = CheckId(QStringLiteral("IM-03"));
    finding.severity = Severity::Warning;
    finding.wording = QStringLiteral("IM-03.row");
    finding.arguments = {QStringLiteral("合计")};
    finding.also = {CheckId(QStringLiteral("IM-04"))};
    finding.section = QStringLiteral("requests");
    finding.cells = {id(u"t3.received.total")};
    finding.places = {{1, 2, 3, {}}};
    finding.expected = QStringLiteral("172");
    finding.actual = QStringLiteral("171");
    finding.proposals = {{{{id(u"t3.received.total"), count(172), {}},
                           {id(u"t3.carried_in.total"), *Mark::fromString(u"/"), {}},
                           {id(u"t3.carried_out.total"), RawText(u"一"), {}}},
                          ProposalKind::DigitsSwapped,
                          {}}};
    finding.sources = {{64, 2, QStringLiteral("B7"), {}}};
    return finding;
}

void fillNotes(Report &report)
{
    report.threads = {{anchor(),
                       ThreadStatus::Answered,
                       {{QStringLiteral("甲"), time(8), QStringLiteral("请核对"), {}},
                        {QStringLiteral("乙"), time(9), QStringLiteral("已核对"), {}}},
                       {}}};
    report.acceptedFindings = {{CheckId(QStringLiteral("T2-04")),
                                QStringLiteral("f00d"),
                                QStringLiteral("属实"),
                                QStringLiteral("甲"),
                                time(10),
                                anchor(),
                                {}}};
    report.signOffs = {{QStringLiteral("一审"), QStringLiteral("丙"), time(11), QStringLiteral("cd34"), {}}};
    report.reviewMarks = {{QStringLiteral("丁"), time(12), QStringLiteral("eJw="), {}}};
    report.copiedSentences = {{anchor(), {}}};
    report.lastYear = {QStringLiteral("2023.gouji"), QStringLiteral("ef56"), {}};
    report.origin.fileName = QStringLiteral("2024.txt");
    report.origin.format = QStringLiteral("txt");
    report.origin.encoding = QStringLiteral("GB18030");
    report.origin.provenance = {{id(u"t3.received.total"), {64, 2, QStringLiteral("B7"), {}}}};
    report.origin.findings = {finding()};
    report.origin.leftovers = {{QStringLiteral("requests"), QStringLiteral("合计\t3"), {65, 0, {}, {}}, {}}};
}

} // namespace

Report fullReport(FormPtr form)
{
    Report report = Report::forForm(std::move(form));
    report.facts = facts();
    fillProse(report);
    fillCells(report);
    fillNotes(report);
    return report;
}

} // namespace gouji::test
