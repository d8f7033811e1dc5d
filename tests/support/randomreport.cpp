// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomreport.h"

namespace gouji::test {
namespace {

QString fromUtf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

RandomReport::RandomReport(FormPtr form, quint32 seed, Contents contents)
    : m_form(std::move(form))
    , m_dice(seed)
    , m_canonicalOnly(contents == canonicalOnly)
{}

Report RandomReport::next()
{
    Report report = Report::forForm(m_form);
    fillFacts(report.facts);
    if (m_dice.chance(50))
        report.opening = blocks();
    for (SectionText &section : report.sections)
        section.blocks = blocks();
    if (m_dice.chance(50))
        report.closing = closing();
    fillCells(report);
    if (!m_canonicalOnly)
        fillNotes(report);
    return report;
}

CellId RandomReport::anyCell()
{
    return m_dice.pick(m_form->cells()).id;
}

CellValue RandomReport::value(CellKind kind)
{
    static const std::vector<QString> marks{QStringLiteral("/"), QStringLiteral("—"), QStringLiteral("无")};
    static const std::vector<QString> rawTexts{
        QStringLiteral("若干"),     QStringLiteral("12 件"),
        QStringLiteral("一百余"),   QStringLiteral("3 / 4"),
        QStringLiteral("\"不详\""), QStringLiteral("1234567890123456789012345678901234567890")};
    const int kindOfValue = m_dice.below(10);
    if (kindOfValue == 0)
        return {};
    if (kindOfValue == 1)
        return *Mark::fromString(m_dice.pick(marks));
    return kindOfValue == 2 ? CellValue(RawText(m_dice.pick(rawTexts))) : number(kind);
}

CellValue RandomReport::number(CellKind kind)
{
    static const std::vector<qint64> bounds{0, 9, 99, 9'999, Count::largest};
    const qint64 number = m_dice.upTo(m_dice.pick(bounds));
    switch (kind) {
    case CellKind::Count: return *Count::fromInteger(number);
    case CellKind::SignedCount: return *SignedCount::fromInteger(m_dice.chance(50) ? number : -number);
    case CellKind::Amount: return *Amount::fromMillionths(number);
    }
    return {};
}

void RandomReport::fillFacts(Facts &facts)
{
    static const std::vector<QString> bodies{QStringLiteral("清河湾县文化局"), QStringLiteral("云岭市人民政府"),
                                             QStringLiteral("白石镇人民政府（筹）")};
    facts.body = m_dice.chance(90) ? m_dice.pick(bodies) : QString();
    facts.year = m_dice.chance(90) ? 2019 + m_dice.below(12) : 0;
    if (m_canonicalOnly)
        return;
    for (int i = m_dice.below(3); i > 0; --i)
        facts.aliases.append(m_dice.line());
    facts.identityCode = m_dice.text();
    facts.kind = {static_cast<BodyKind>(m_dice.below(5)), m_dice.chance(50)};
    facts.level = {static_cast<BodyLevel>(m_dice.below(6)), m_dice.chance(50)};
    facts.ruleMakingPowerStated = m_dice.chance(50);
    facts.hasRuleMakingPower = facts.ruleMakingPowerStated && m_dice.chance(50);
    facts.titleAsFound = m_dice.text();
    facts.state = static_cast<ReportState>(m_dice.below(5));
    facts.handIn = {m_dice.date(), m_dice.date(), m_dice.date(), m_dice.unknownKeys()};
    facts.publication = {m_dice.date(), m_dice.text(), m_dice.text(), m_dice.text(), m_dice.unknownKeys()};
    facts.unknown = m_dice.unknownKeys();
}

void RandomReport::fillCells(Report &report)
{
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        Cell &cell = report.cells[i];
        cell.value = value(m_form->cells()[i].kind);
        if (m_canonicalOnly || m_dice.chance(80))
            continue;
        cell.computed = m_dice.chance(30);
        cell.note = m_dice.text();
        cell.expression = m_dice.chance(30) ? QStringLiteral("=12+3*4") : QString();
        cell.office = m_dice.chance(30) ? m_dice.line() : QString();
        cell.received = m_dice.date().toString(Qt::ISODate);
        cell.unknown = m_dice.unknownKeys();
    }
}

Closing RandomReport::closing()
{
    static const std::vector<QString> names{QStringLiteral("清河湾县文化局"), QStringLiteral("云岭市人民政府"),
                                            QStringLiteral("局长：王某"), QStringLiteral("\u2060"), QString()};
    static const std::vector<QString> dates{QStringLiteral("2025年1月20日"), QStringLiteral("二〇二五年一月二十日"),
                                            QStringLiteral("元月二十日"), QStringLiteral("2025 年 1 月 20 日")};
    Closing closing{m_dice.pick(names), m_dice.pick(dates), {}};
    if (!closing.body.isEmpty() && m_dice.chance(20))
        closing.date.clear();
    if (!m_canonicalOnly) {
        closing.date = m_dice.chance(80) ? closing.date : m_dice.text();
        closing.unknown = m_dice.unknownKeys();
    }
    return closing;
}

Blocks RandomReport::blocks()
{
    Blocks blocks;
    for (int i = m_dice.below(5); i > 0; --i)
        blocks.push_back(block());
    return blocks;
}

Block RandomReport::block()
{
    const int kind = m_dice.below(10);
    if (kind == 0)
        return picture();
    return kind == 1 ? Block(table()) : Block(paragraph());
}

Paragraph RandomReport::paragraph()
{
    if (m_canonicalOnly)
        return Paragraph::fromText(m_dice.chance(30) ? awkwardLine() : m_dice.line());
    Paragraph paragraph;
    for (int i = m_dice.below(5); i > 0; --i) {
        if (m_dice.chance(30))
            paragraph.runs.emplace_back(Link{anyCell(), static_cast<LinkStyle>(m_dice.below(3)), m_dice.unknownKeys()});
        else
            paragraph.runs.emplace_back(m_dice.chance(20) ? awkwardLine() : m_dice.text());
    }
    paragraph.unknown = m_dice.unknownKeys();
    return paragraph;
}

QString RandomReport::awkwardLine()
{
    static const std::vector<const char *> lines{"2025年1月20日",
                                                 "清河湾县文化局",
                                                 "[图：县政府网站]",
                                                 "第二十条第（一）项",
                                                 "信息内容",
                                                 "总计",
                                                 "\u2060词",
                                                 "\u2060",
                                                 "\u2060一、总体情况",
                                                 "一、总体情况",
                                                 "171",
                                                 "/",
                                                 "六、其他需要报告的事项：",
                                                 "# 标题"};
    switch (m_dice.below(3)) {
    case 0: return m_dice.pick(m_form->sections()).heading();
    case 1: return m_form->titleFor(QStringLiteral("清河湾县文化局"), 2024);
    default: return fromUtf8(m_dice.pick(lines));
    }
}

Picture RandomReport::picture()
{
    static const std::vector<QString> captions{QStringLiteral("政务公开栏"), QStringLiteral("图1 申请数量"),
                                               QStringLiteral("a[1].png"), QStringLiteral("分布图（二）")};
    Picture picture{m_dice.pick(captions), {}, {}, {}};
    if (!m_canonicalOnly) {
        picture.caption = m_dice.chance(70) ? picture.caption : m_dice.text();
        picture.mediaType = m_dice.chance(70) ? QStringLiteral("image/png") : QString();
        picture.data = m_dice.bytes();
        picture.unknown = m_dice.unknownKeys();
    }
    return picture;
}

FurtherTable RandomReport::table()
{
    FurtherTable table;
    const int fields = 1 + m_dice.below(4);
    for (int row = 1 + m_dice.below(4); row > 0; --row) {
        QStringList line{m_dice.chance(20) ? QString() : m_dice.line()};
        while (line.size() < fields)
            line.append(m_dice.chance(20) ? QString() : m_dice.line());
        table.rows.push_back(line);
    }
    if (!m_canonicalOnly) {
        if (m_dice.chance(30))
            table.rows.push_back(m_dice.chance(50) ? QStringList() : QStringList{m_dice.text()});
        table.unknown = m_dice.unknownKeys();
    }
    return table;
}

} // namespace gouji::test
