// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/canonical/canonicalsample.h"

#include "model/values/numberparser.h"

namespace gouji::test {
namespace {

const QStringList syllables{QStringLiteral("公开"),   QStringLiteral("申请"), QStringLiteral("，"),
                            QStringLiteral("2024"),   QStringLiteral(" "),    QStringLiteral("。"),
                            QStringLiteral("县"),     QStringLiteral("]"),    QStringLiteral("\u3000"),
                            QStringLiteral("\u2060"), QStringLiteral("𠀀"),   QStringLiteral("[图：")};
const QStringList bodies{QStringLiteral("清水县水务局"), QStringLiteral("甲"), QString(), QStringLiteral("第12局"),
                         QStringLiteral("清水县2023年工程局")};
const QStringList dates{QStringLiteral("2025年1月20日"), QStringLiteral("二〇二五年一月二十日"), QString(),
                        QStringLiteral("元月二十日"), QStringLiteral("2025 年 1 月 20 日")};
const QStringList raws{QStringLiteral("详见附件"), QStringLiteral("约12"),  QStringLiteral("-3件"),
                       QStringLiteral("1.5.2"),    QStringLiteral("不 详"), QStringLiteral("12；13"),
                       QString(40, u'9')};
const QStringList marks{QStringLiteral("/"), QStringLiteral("—"), QStringLiteral("无"), QStringLiteral("-")};

} // namespace

CanonicalSample::CanonicalSample(FormPtr form, quint32 seed)
    : m_random(seed)
    , m_report(Report::forForm(std::move(form)))
{}

Report CanonicalSample::report()
{
    m_report.facts.body = oneOf(bodies);
    // Without a year a name's own digits would be taken for one.
    const bool endsInDigits = m_report.form->titleFor(m_report.facts.body, 0).contains(QLatin1String("2023"));
    m_report.facts.year = endsInDigits || below(8) > 0 ? 2008 + below(90) : 0;
    m_report.opening = blocks();
    for (SectionText &section : m_report.sections)
        section.blocks = blocks();
    m_report.closing = closing();
    for (std::size_t i = 0; i < m_report.cells.size(); ++i)
        m_report.cells[i].value = value(m_report.form->cells()[i].kind);
    return m_report;
}

CellValue CanonicalSample::value(CellKind kind)
{
    switch (below(6)) {
    case 0: return {};
    case 1: return *Mark::fromString(oneOf(marks));
    case 2: {
        const RawText raw(oneOf(raws));
        return parseCell(raw.toString(), kind).value == CellValue(raw) ? CellValue(raw) : CellValue();
    }
    default: return number(kind);
    }
}

CellValue CanonicalSample::number(CellKind kind)
{
    const qint64 digits = m_random.bounded(Count::largest) >> below(40);
    switch (kind) {
    case CellKind::Count: return *Count::fromInteger(digits);
    case CellKind::SignedCount: return *SignedCount::fromInteger(below(2) ? digits : -digits);
    case CellKind::Amount: return *Amount::fromMillionths(digits);
    }
    return {};
}

QString CanonicalSample::words(int most)
{
    QString text;
    for (int count = below(most + 1); count > 0; --count)
        text += oneOf(syllables);
    return text.trimmed();
}

/// A line of prose, often one that looks like something else.
QString CanonicalSample::line()
{
    const SectionTemplate &section = m_report.form->sections()[static_cast<std::size_t>(below(6))];
    switch (below(12)) {
    case 0: return section.heading();
    case 1: return QChar(0x2060) + section.heading();
    case 2: return m_report.title();
    case 3: return QStringLiteral("[图：%1]").arg(words(3));
    case 4: return m_report.facts.body;
    case 5: return oneOf(dates);
    case 6: return QString(1 + below(3), QChar(0x2060));
    case 7: return QStringLiteral("清水县财政局");
    case 8: return QStringLiteral("信息内容 本年制发件数 本年废止件数 现行有效件数");
    default: return words(20);
    }
}

Block CanonicalSample::block()
{
    switch (below(6)) {
    case 0: return furtherTable();
    case 1: return Picture{words(4), {}, {}, {}};
    default: break;
    }
    const QString text = line();
    return Paragraph::fromText(text.isEmpty() ? QStringLiteral("无") : text);
}

Block CanonicalSample::furtherTable()
{
    FurtherTable table;
    const int columns = 1 + below(3);
    for (int rows = 1 + below(3); rows > 0; --rows) {
        QStringList fields;
        while (fields.size() < columns)
            fields.append(below(3) ? words(3) : QString());
        table.rows.push_back(fields);
    }
    return table;
}

Blocks CanonicalSample::blocks()
{
    Blocks all;
    for (int count = below(4); count > 0; --count)
        all.push_back(block());
    return all;
}

std::optional<Closing> CanonicalSample::closing()
{
    if (below(2))
        return std::nullopt;
    const Closing closing{below(2) ? m_report.facts.body : line(), oneOf(dates), {}};
    return closing == Closing() ? std::nullopt : std::optional(closing);
}

Report carriedByCanonicalText(const Report &report)
{
    Report carried = Report::forForm(report.form.pointer());
    carried.facts.body = report.facts.body;
    carried.facts.year = report.facts.year;
    carried.opening = report.opening;
    carried.sections = report.sections;
    carried.closing = report.closing;
    for (std::size_t i = 0; i < report.cells.size(); ++i)
        carried.cells[i].value = report.cells[i].value;
    return carried;
}

} // namespace gouji::test
