// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitimport.h"

#include "model/formats/csv/separatedtext.h"
#include "model/formats/reading/fileformat.h"
#include "model/formats/xlsx/xlsxsource.h"
#include "model/text/blanks.h"
#include "model/text/labelkey.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <utility>

namespace gouji {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Units", text);
}

using TakeUnit = std::function<void(Unit)>;

enum class Column { Name, Aliases, Former, Merged, Code, Kind, Level, Area, Parent, Contact, Counted, WhyLeftOut };

/// What a header may be called; compared as labels are.
struct ColumnName
{
    Column column;
    QStringView name;
};
constexpr ColumnName columnNames[] = {
    {Column::Name, u"单位名称"},
    {Column::Name, u"单位"},
    {Column::Name, u"名称"},
    {Column::Name, u"机关名称"},
    {Column::Name, u"机构名称"},
    {Column::Name, u"name"},
    {Column::Aliases, u"简称"},
    {Column::Aliases, u"别名"},
    {Column::Aliases, u"单位简称"},
    {Column::Aliases, u"aliases"},
    {Column::Former, u"曾用名"},
    {Column::Former, u"原名称"},
    {Column::Former, u"原名"},
    {Column::Former, u"former names"},
    {Column::Merged, u"合并单位"},
    {Column::Merged, u"并入单位"},
    {Column::Code, u"统一社会信用代码"},
    {Column::Code, u"信用代码"},
    {Column::Code, u"机构代码"},
    {Column::Code, u"代码"},
    {Column::Code, u"code"},
    {Column::Kind, u"单位类型"},
    {Column::Kind, u"类型"},
    {Column::Kind, u"类别"},
    {Column::Kind, u"单位类别"},
    {Column::Level, u"级别"},
    {Column::Level, u"层级"},
    {Column::Level, u"行政级别"},
    {Column::Area, u"行政区划"},
    {Column::Area, u"地区"},
    {Column::Area, u"区域"},
    {Column::Parent, u"上级单位"},
    {Column::Parent, u"上级"},
    {Column::Parent, u"主管单位"},
    {Column::Parent, u"parent"},
    {Column::Contact, u"联系人"},
    {Column::Contact, u"联系科室"},
    {Column::Contact, u"联系方式"},
    {Column::Contact, u"联系电话"},
    {Column::Counted, u"是否计入汇总"},
    {Column::Counted, u"是否汇总"},
    {Column::Counted, u"计入汇总"},
    {Column::WhyLeftOut, u"不计入原因"},
    {Column::WhyLeftOut, u"不汇总原因"},
    {Column::WhyLeftOut, u"备注"},
};

struct KindName
{
    BodyKind kind;
    QStringView name;
};
constexpr KindName kindNames[] = {
    {BodyKind::Government, u"人民政府"}, {BodyKind::Government, u"政府"},     {BodyKind::Department, u"部门"},
    {BodyKind::Department, u"工作部门"}, {BodyKind::Department, u"县直部门"}, {BodyKind::Township, u"乡镇"},
    {BodyKind::Township, u"乡镇街道"},   {BodyKind::Township, u"街道"},       {BodyKind::Township, u"镇街"},
    {BodyKind::Other, u"其他"},
};

struct LevelName
{
    BodyLevel level;
    QStringView name;
};
constexpr LevelName levelNames[] = {
    {BodyLevel::State, u"国家"},    {BodyLevel::State, u"中央"},    {BodyLevel::Province, u"省"},
    {BodyLevel::Province, u"省级"}, {BodyLevel::City, u"市"},       {BodyLevel::City, u"市级"},
    {BodyLevel::City, u"地市级"},   {BodyLevel::County, u"县"},     {BodyLevel::County, u"县级"},
    {BodyLevel::County, u"区县级"}, {BodyLevel::Township, u"乡级"}, {BodyLevel::Township, u"乡镇级"},
};

std::optional<Column> columnOf(const QString &header)
{
    const QString key = labelKey(header).toLower();
    const auto *found =
        std::ranges::find_if(columnNames, [&](const ColumnName &c) { return labelKey(c.name).toLower() == key; });
    return found == std::end(columnNames) ? std::nullopt : std::optional(found->column);
}

using Header = std::map<Column, int>;

Header headerOf(const QStringList &row, QStringList &unused)
{
    Header header;
    unused.clear();
    for (int i = 0; i < row.size(); ++i) {
        const std::optional<Column> column = columnOf(row[i]);
        if (!column || !header.try_emplace(*column, i).second) {
            if (!trimmedOfBlanks(row[i]).isEmpty())
                unused.append(row[i]);
        }
    }
    return header;
}

QStringList severalOf(const QString &field)
{
    static const QRegularExpression between(QStringLiteral("[、;；\\n]"));
    QStringList names;
    for (const QString &name : field.split(between)) {
        if (const QStringView text = trimmedOfBlanks(name); !text.isEmpty())
            names.append(text.toString());
    }
    return names;
}

/// Makes one unit of one row.
class RowReader
{
public:
    RowReader(const QStringList &row, const Header &header, QStringList &doubts, int number)
        : m_row(row)
        , m_header(header)
        , m_doubts(doubts)
        , m_number(number)
    {}

    Unit unit()
    {
        Unit unit;
        unit.name = field(Column::Name);
        unit.aliases = severalOf(field(Column::Aliases));
        unit.formerNames = severalOf(field(Column::Former));
        unit.mergedFrom = severalOf(field(Column::Merged));
        unit.identityCode = field(Column::Code);
        unit.kind = word(Column::Kind, kindNames, &KindName::kind, BodyKind::Unknown);
        unit.level = word(Column::Level, levelNames, &LevelName::level, BodyLevel::Unknown);
        unit.area = field(Column::Area);
        unit.parent = field(Column::Parent);
        unit.contact = field(Column::Contact);
        unit.isLeftOut = isNo(field(Column::Counted));
        unit.whyLeftOut = field(Column::WhyLeftOut);
        return unit;
    }

private:
    QString field(Column column) const
    {
        const auto found = m_header.find(column);
        return found == m_header.end() || found->second >= m_row.size()
                   ? QString()
                   : trimmedOfBlanks(m_row[found->second]).toString();
    }

    template<typename Names, typename Value>
    Value word(Column column, const Names &names, Value std::remove_cvref_t<decltype(names[0])>::*value,
               Value otherwise)
    {
        const QString text = field(column);
        const auto *found = std::ranges::find_if(names, [&](const auto &entry) { return entry.name == text; });
        if (found != std::end(names))
            return (*found).*value;
        doubt(text);
        return otherwise;
    }

    bool isNo(const QString &text)
    {
        const QString word = text.toLower();
        if (word == u"否" || word == u"不计入" || word == u"不" || word == u"no" || word == u"0")
            return true;
        if (word != u"是" && word != u"计入" && word != u"yes" && word != u"1")
            doubt(text);
        return false;
    }

    void doubt(const QString &text)
    {
        if (!text.isEmpty())
            m_doubts.append(words(QT_TRANSLATE_NOOP("Units", "Row %1: “%2” is not understood and was left open."))
                                .arg(m_number)
                                .arg(text));
    }

    const QStringList &m_row;
    const Header &m_header;
    QStringList &m_doubts;
    int m_number;
};

std::vector<QStringList> rowsOf(const SourceTable &table)
{
    std::vector<QStringList> rows;
    for (const SourceRow &row : table.rows) {
        QStringList fields;
        for (const SourceField &field : row.fields) {
            fields.append(field.text);
            fields += QStringList(std::max(0, field.columnSpan - 1), QString());
        }
        rows.push_back(std::move(fields));
    }
    return rows;
}

/// Takes rows, of which the first one with a column for names is the header, and gives the units of the others.
class RowsReader
{
public:
    explicit RowsReader(const TakeUnit &take) : m_take(take) {}

    void add(const QStringList &row)
    {
        ++m_number;
        if (!m_header.contains(Column::Name)) {
            m_header = headerOf(row, m_imported.unusedColumns);
            return;
        }
        Unit unit = RowReader(row, m_header, m_imported.doubts, m_number).unit();
        if (unit != Unit())
            m_take(std::move(unit));
    }

    Result<ImportedUnits> finish() &&
    {
        if (m_header.contains(Column::Name))
            return std::move(m_imported);
        return Error(ErrorCode::NotAReport,
                     words(QT_TRANSLATE_NOOP("Units", "There is no column with the names of units. "
                                                      "Give the column of names the header 单位名称.")));
    }

private:
    const TakeUnit &m_take;
    ImportedUnits m_imported;
    Header m_header;
    int m_number = 0;
};

/// What `read` gives one by one, together.
Result<ImportedUnits> collected(const std::function<Result<ImportedUnits>(const TakeUnit &)> &read)
{
    std::vector<Unit> units;
    Result<ImportedUnits> imported = read([&](Unit unit) { units.push_back(std::move(unit)); });
    if (!imported)
        return imported;
    ImportedUnits whole = std::move(imported).value();
    whole.units = std::move(units);
    return whole;
}

Result<ImportedUnits> unitsOfWorkbook(const QByteArray &bytes)
{
    const Result<SourceOutline> source = readXlsxSource(bytes);
    if (!source)
        return source.error();
    std::optional<Result<ImportedUnits>> last;
    for (const SourceBlock &block : source->blocks) {
        const auto *table = std::get_if<SourceTable>(&block);
        if (!table)
            continue;
        last = unitsFromRows(rowsOf(*table));
        if (*last)
            break;
    }
    return last ? *std::move(last) : unitsFromRows({});
}

} // namespace

Result<ImportedUnits> unitsFromRows(const std::vector<QStringList> &rows)
{
    return collected([&](const TakeUnit &take) {
        RowsReader reader(take);
        for (const QStringList &row : rows)
            reader.add(row);
        return std::move(reader).finish();
    });
}

Result<ImportedUnits> readUnits(const QByteArray &bytes, const TakeUnit &take)
{
    if (formatOf(bytes) == FileFormat::Xlsx) {
        Result<ImportedUnits> imported = unitsOfWorkbook(bytes);
        if (!imported)
            return imported;
        ImportedUnits whole = std::move(imported).value();
        std::ranges::for_each(std::exchange(whole.units, {}), take);
        return whole;
    }
    RowsReader reader(take);
    const Result<Done> read = readSeparatedText(bytes, [&](const QStringList &row) { reader.add(row); });
    return read ? std::move(reader).finish() : Result<ImportedUnits>(read.error());
}

Result<ImportedUnits> readUnits(const QByteArray &bytes)
{
    return collected([&](const TakeUnit &take) { return readUnits(bytes, take); });
}

} // namespace gouji
