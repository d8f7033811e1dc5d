// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paperoutline.h"

#include "model/checks/balancesheet.h"
#include "model/outline/onelinetext.h"
#include "model/outline/plaintable.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr QStringView paperSection = u"paper";

/// The cells of a role added up, exactly; empty where one of them holds no number. Amounts come alone.
QString sumOf(const Report &report, std::span<const CellIndex> cells)
{
    qint64 sum = 0;
    for (const CellIndex index : cells) {
        const CellValue &value = report.cell(index).value;
        if (value.amount() && cells.size() == 1)
            return value.amount()->toString();
        if (!value.count())
            return {};
        sum += value.count()->toInteger();
    }
    return QString::number(sum);
}

/// Builds a paper's outline part by part.
class PaperBuilder
{
public:
    PaperBuilder(const Paper &paper, const Report &report) : m_paper(paper), m_report(report) {}

    PageOutline outline();

private:
    void add(const PaperText &part);
    void add(const PaperSums &part);
    void add(const PaperRows &part);
    void addClosing();
    QString filled(QString text) const;

    const Paper &m_paper;
    const Report &m_report;
    PageOutline m_outline;
    int m_block = 0;
};

PageOutline PaperBuilder::outline()
{
    m_outline.elements.push_back(OutlineTitle{withoutBlanks(filled(m_paper.title)), {}, m_report.facts.year});
    for (const PaperPart &part : m_paper.parts)
        std::visit([this](const auto &content) { add(content); }, part);
    if (m_paper.closes)
        addClosing();
    return std::move(m_outline);
}

void PaperBuilder::add(const PaperText &part)
{
    if (const QString text = oneLineText(filled(part.text)); !text.isEmpty())
        m_outline.elements.push_back(OutlineParagraph{paperSection.toString(), m_block++, text});
}

void PaperBuilder::add(const PaperSums &part)
{
    std::vector<QStringList> rows;
    for (const PaperSum &sum : part.sums) {
        const std::span<const CellIndex> cells = m_report.form->role(sum.role);
        if (!cells.empty())
            rows.push_back({sum.label, sumOf(m_report, cells)});
    }
    if (!rows.empty())
        m_outline.elements.push_back(plainTable(rows, {paperSection.toString(), m_block++}));
}

void PaperBuilder::add(const PaperRows &part)
{
    std::vector<QStringList> rows;
    for (const QStringList &fields : part.rows) {
        rows.emplace_back();
        for (const QString &field : fields)
            rows.back().append(filled(field));
    }
    if (!rows.empty())
        m_outline.elements.push_back(plainTable(rows, {paperSection.toString(), m_block++, part.lines}));
}

void PaperBuilder::addClosing()
{
    const Closing closing = m_report.closing.value_or(Closing{m_report.facts.body, {}, {}});
    if (const QString body = oneLineText(closing.body); !body.isEmpty())
        m_outline.elements.push_back(ClosingLine{ClosingLine::Part::Body, body});
    if (const QString date = oneLineText(closing.date); !date.isEmpty())
        m_outline.elements.push_back(ClosingLine{ClosingLine::Part::Date, date});
}

QString PaperBuilder::filled(QString text) const
{
    const QString year = m_report.facts.year > 0 ? QString::number(m_report.facts.year) : QString();
    const std::pair<QLatin1String, QString> places[]{
        {QLatin1String("{title}"), m_report.title()},
        {QLatin1String("{body}"), m_report.facts.body},
        {QLatin1String("{year}"), year},
        {QLatin1String("{date}"), m_report.closing ? m_report.closing->date : QString()},
        {QLatin1String("{balance}"), balanceWords(m_report)}};
    for (const auto &[name, value] : places)
        text.replace(name, value);
    return text;
}

} // namespace

PageOutline paperOutline(const Paper &paper, const Report &report)
{
    return PaperBuilder(paper, report).outline();
}

PageOutline collectionOutline(const CollectionSheet &sheet, const Report &report)
{
    PageOutline outline;
    const QString year = report.facts.year > 0 ? QString::number(report.facts.year) : QString();
    outline.elements.push_back(OutlineTitle{
        withoutBlanks(QStringLiteral("%1年政府信息公开工作年度报告收数表").arg(year)), {}, report.facts.year});
    outline.elements.push_back(
        OutlineParagraph{paperSection.toString(), 0,
                         QStringLiteral("%1：请填写下列数据（统计期限为%2年1月1日至12月31日），没有发生的填0。")
                             .arg(sheet.office, year)});
    std::vector<QStringList> rows{
        {QStringLiteral("部分"), QStringLiteral("项目"), QStringLiteral("栏目"), QStringLiteral("数量")}};
    for (const CollectionRow &row : sheet.rows)
        rows.push_back({row.section, row.row, row.column, row.value});
    outline.elements.push_back(plainTable(rows, {paperSection.toString(), 1, 2, true}));
    outline.elements.push_back(
        OutlineParagraph{paperSection.toString(), 2,
                         QStringLiteral("填报人：＿＿＿＿＿＿，审核人：＿＿＿＿＿＿，日期：＿＿＿＿＿＿。")});
    return outline;
}

QString balanceWords(const Report &report)
{
    BalanceSheet sheet;
    sheet.reset(report);
    const auto broken =
        std::ranges::count_if(sheet.balances(), [](const Balance &balance) { return balance.isBroken(); });
    const auto open = std::ranges::count_if(sheet.balances(), [](const Balance &balance) { return balance.isOpen; });
    const qsizetype all = static_cast<qsizetype>(sheet.balances().size());
    if (broken > 0)
        return QStringLiteral("%1项勾稽关系中有%2项不相符").arg(all).arg(broken);
    if (open > 0)
        return QStringLiteral("%1项勾稽关系中有%2项因数据未填尚未核对").arg(all).arg(open);
    return QStringLiteral("%1项勾稽关系全部相符").arg(all);
}

} // namespace gouji
