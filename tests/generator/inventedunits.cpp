// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/inventedunits.h"

#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"
#include "tests/model/checks/balancedreport.h"

#include <QDir>

#include <array>

namespace gouji::test {
namespace {

constexpr int unitsOfCounty = 48;
constexpr int countiesOfCity = 10;
constexpr int citiesOfProvince = 12;

constexpr std::array departments{"财政局",
                                 "教育局",
                                 "民政局",
                                 "司法局",
                                 "水利局",
                                 "卫生健康局",
                                 "农业农村局",
                                 "交通运输局",
                                 "应急管理局",
                                 "自然资源局",
                                 "市场监督管理局",
                                 "文化和旅游局",
                                 "审计局",
                                 "统计局",
                                 "医疗保障局",
                                 "城市管理局",
                                 "住房和城乡建设局",
                                 "林业局",
                                 "信访局",
                                 "商务局",
                                 "科学技术局",
                                 "生态环境局",
                                 "人力资源和社会保障局",
                                 "公安局",
                                 "发展和改革局",
                                 "行政审批局",
                                 "体育局",
                                 "气象局",
                                 "档案局",
                                 "乡村振兴局",
                                 "退役军人事务局",
                                 "机关事务服务中心",
                                 "大数据局",
                                 "工业和信息化局",
                                 "民族宗教局",
                                 "人民政府办公室"};

/// A name of two characters, another one for each number below 576.
QString pair(int number)
{
    static const QString first = QStringLiteral("青石云清金玉白龙凤松梅兰竹荷江湖海泉岭雪星月日霞");
    static const QString second = QStringLiteral("溪桥岭河山坪川湾塘林庄原谷峰洲城台关渡口浦港泽沙");
    return QString(first[number / second.size() % first.size()]) + second[number % second.size()];
}

qint64 millionths(const CellValue &value)
{
    return value.amount() ? value.amount()->toMillionths()
                          : value.wholeNumber().value_or(0) * Amount::millionthsPerUnit;
}

} // namespace

InventedUnits::InventedUnits(const GeneratorOrder &order, const FormLibrary &forms)
    : m_order(order)
    , m_forms(forms)
    , m_random(order.seed)
    , m_sums(forms.forYear(year)->cells().size(), 0)
{}

InventedUnits::Unit InventedUnits::unit(int index)
{
    const int county = index / unitsOfCounty;
    const int city = county / countiesOfCity;
    const int own = index % unitsOfCounty;
    const QString cityName = pair(city / citiesOfProvince) + QStringLiteral("省") + pair(city) + QStringLiteral("市");
    const QString countyName = cityName + pair(county * 7) +
                               QStringLiteral("一二三四五六七八九十").at(county % countiesOfCity) +
                               QStringLiteral("县");
    const auto known = static_cast<int>(departments.size());
    const QString name = countyName + (own < known ? QString::fromUtf8(departments[static_cast<std::size_t>(own)])
                                                   : pair(own * 13) + QStringLiteral("镇人民政府"));
    return {name, QStringLiteral("%1/%2").arg(city).arg(county), countyName + QStringLiteral("人民政府")};
}

QStringList InventedUnits::checksOf(PlantedFault fault)
{
    switch (fault) {
    case PlantedFault::BrokenSum: return {QStringLiteral("RU-04")};
    case PlantedFault::BlankCell: return {QStringLiteral("RU-03")};
    case PlantedFault::SentTwice: return {QStringLiteral("RU-05")};
    case PlantedFault::OtherYear: return {QStringLiteral("RU-02"), QStringLiteral("RU-05")};
    case PlantedFault::Missing: return {QStringLiteral("RU-02")};
    case PlantedFault::None: break;
    }
    return {};
}

PlantedFault InventedUnits::anyFault()
{
    constexpr int kinds = 5;
    constexpr int thousand = 1000;
    const bool isFaulty = m_random.bounded(thousand) < m_order.faultsInThousand;
    const int kind = m_random.bounded(kinds);
    return isFaulty ? static_cast<PlantedFault>(1 + kind) : PlantedFault::None;
}

Report InventedUnits::reportOf(const Unit &unit)
{
    Report report = balancedReport(m_forms.forYear(year), m_random, Density::Sparse);
    report.facts.body = unit.name;
    report.facts.year = year;
    report.facts.titleAsFound = report.title();
    return report;
}

/// Last year's report, so that what it carried out was carried in, and the stocks follow from it.
Report InventedUnits::lastYearOf(Report &report)
{
    constexpr qint64 stock = 50;
    Report before = balancedReport(report.form.pointer(), m_random, Density::Sparse);
    before.facts = report.facts;
    before.facts.year = year - 1;
    before.facts.titleAsFound = before.title();
    for (const Identity &identity : report.form->identities()) {
        if (identity.check != u"T3-01")
            continue;
        const qint64 carried = countAt(report, identity.sum.back());
        setCount(before, identity.sum.back(), 0);
        setCount(before, identity.equals.back(), carried);
        setCount(before, identity.sum.front(), countAt(before, identity.equals.front()) + carried);
    }
    for (const Stock &documents : report.form->stocks()) {
        setCount(before, documents.inForce, stock);
        setCount(report, documents.inForce,
                 stock + countAt(report, documents.made) - countAt(report, documents.repealed));
    }
    return before;
}

void InventedUnits::plant(Report &report, PlantedFault fault)
{
    const CellIndex received = cellOf(report, "t3.received.natural_person");
    if (fault == PlantedFault::BrokenSum)
        setCount(report, received, countAt(report, received) + 1);
    if (fault == PlantedFault::BlankCell)
        report.cell(cellOf(report, "t2.fees.amount")).value = CellValue();
    if (fault == PlantedFault::OtherYear)
        report.facts.year = year - 2;
}

void InventedUnits::count(const Report &report)
{
    for (std::size_t i = 0; i < m_sums.size(); ++i)
        m_sums[i] += millionths(report.cells[i].value);
}

Result<Done> InventedUnits::writeReport(const QString &below, const Unit &unit, const Report &report,
                                        const QString &version)
{
    const QString folder = QStringLiteral("%1/%2/%3").arg(m_order.folder, below, unit.folder);
    QDir().mkpath(folder);
    return writeWholeFile(QStringLiteral("%1/%2%3.gouji").arg(folder, unit.name, version),
                          writeNative(report, m_forms));
}

Result<Done> InventedUnits::writeUnit(const Unit &unit)
{
    const PlantedFault fault = anyFault();
    Report report = reportOf(unit);
    const Report before = lastYearOf(report);
    plant(report, fault);
    m_units += QStringLiteral("%1,%2,是\n").arg(unit.name, unit.parent).toUtf8();
    for (const QString &check : checksOf(fault))
        m_planted += (unit.name + u'\t' + check + u'\n').toUtf8();
    if (m_order.withLastYear) {
        if (const Result<Done> written = writeReport(QStringLiteral("last-year"), unit, before); !written)
            return written;
    }
    if (fault == PlantedFault::Missing)
        return Done{};
    if (fault == PlantedFault::SentTwice) {
        Report other = report;
        const CellIndex decisions = cellOf(other, "t2.licences.decisions");
        setCount(other, decisions, 1 + countAt(other, decisions));
        if (const Result<Done> written = writeReport(QStringLiteral("reports"), unit, other, QStringLiteral("-修改版"));
            !written)
            return written;
    } else if (fault != PlantedFault::OtherYear) {
        count(report);
    }
    return writeReport(QStringLiteral("reports"), unit, report);
}

Result<Done> InventedUnits::write()
{
    m_units = QStringLiteral("单位名称,上级单位,是否计入汇总\n").toUtf8();
    for (int i = 0; i < m_order.units; ++i) {
        if (const Result<Done> written = writeUnit(unit(i)); !written)
            return written;
    }
    QByteArray sums;
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        const QString id = m_forms.forYear(year)->cells()[i].id.toString();
        sums += (id + u'\t' + Amount::fromMillionths(m_sums[i]).value_or(Amount()).toString() + u'\n').toUtf8();
    }
    for (const auto &[name, bytes] :
         {std::pair(QStringLiteral("units.csv"), m_units), std::pair(QStringLiteral("planted.tsv"), m_planted),
          std::pair(QStringLiteral("sums.tsv"), sums)}) {
        if (const Result<Done> written = writeWholeFile(m_order.folder + u'/' + name, bytes); !written)
            return written;
    }
    return Done{};
}

} // namespace gouji::test
