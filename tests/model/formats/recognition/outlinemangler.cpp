// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/recognition/outlinemangler.h"

#include <algorithm>
#include <iterator>

namespace gouji::test {
namespace {

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'.'; });
}

bool hasNumber(const SourceRow &row)
{
    return std::ranges::any_of(row.fields, [](const SourceField &field) { return isNumber(field.text); });
}

/// The fields that no other one reaches over, where all rows have as many.
bool isPlain(const SourceRow &row)
{
    return std::ranges::all_of(row.fields, [](const SourceField &f) { return f.rowSpan == 1 && f.columnSpan == 1; });
}

} // namespace

OutlineMangler::OutlineMangler(SourceOutline &outline, QRandomGenerator &random) : m_outline(outline), m_random(random)
{
    for (size_t i = 0; i < outline.blocks.size(); ++i) {
        const auto *table = std::get_if<SourceTable>(&outline.blocks[i]);
        if (table && !table->rows.empty())
            m_tables.push_back(i);
    }
}

const char *OutlineMangler::mangle()
{
    struct Kind
    {
        const char *name;
        void (OutlineMangler::*damage)();
    };
    static constexpr Kind kinds[] = {
        {"rows swapped", &OutlineMangler::swapRows},       {"row split", &OutlineMangler::splitRow},
        {"field inserted", &OutlineMangler::insertField},  {"field dropped", &OutlineMangler::dropField},
        {"field emptied", &OutlineMangler::emptyField},    {"label damaged", &OutlineMangler::damageLabel},
        {"figures glued", &OutlineMangler::glueFigures},   {"row glued", &OutlineMangler::glueRow},
        {"columns swapped", &OutlineMangler::swapColumns}, {"row doubled", &OutlineMangler::doubleRow},
        {"row dropped", &OutlineMangler::dropRow},         {"table cut", &OutlineMangler::cutTable},
        {"header lost", &OutlineMangler::loseHeader},      {"heading lost", &OutlineMangler::loseHeading},
        {"table split", &OutlineMangler::splitTable},      {"spans lost", &OutlineMangler::loseSpans},
        {"span changed", &OutlineMangler::changeSpan},     {"label broken", &OutlineMangler::breakLabel},
        {"noise added", &OutlineMangler::addNoise},        {"fields swapped", &OutlineMangler::swapFields},
    };
    const Kind &kind = kinds[below(std::size(kinds))];
    if (!m_tables.empty())
        (this->*kind.damage)();
    return kind.name;
}

SourceTable &OutlineMangler::anyTable()
{
    return std::get<SourceTable>(m_outline.blocks[m_tables[below(m_tables.size())]]);
}

SourceRow &OutlineMangler::anyRow()
{
    SourceTable *table = &anyTable();
    for (int tries = 0; table->rows.empty() && tries < 20; ++tries)
        table = &anyTable();
    if (table->rows.empty())
        table->rows.push_back({});
    return table->rows[below(table->rows.size())];
}

void OutlineMangler::swapRows()
{
    SourceTable &table = anyTable();
    if (!table.rows.empty())
        std::swap(table.rows[below(table.rows.size())], table.rows[below(table.rows.size())]);
}

void OutlineMangler::splitRow()
{
    SourceTable &table = anyTable();
    if (table.rows.empty())
        return;
    const size_t at = below(table.rows.size());
    SourceRow rest = table.rows[at];
    const size_t field = below(rest.fields.size() + 1);
    rest.fields.erase(rest.fields.begin(), rest.fields.begin() + qsizetype(field));
    table.rows[at].fields.resize(field);
    table.rows.insert(table.rows.begin() + qsizetype(at) + 1, rest);
}

void OutlineMangler::insertField()
{
    SourceRow &row = anyRow();
    row.fields.insert(row.fields.begin() + qsizetype(below(row.fields.size() + 1)), SourceField{});
}

void OutlineMangler::dropField()
{
    SourceRow &row = anyRow();
    if (!row.fields.empty())
        row.fields.erase(row.fields.begin() + qsizetype(below(row.fields.size())));
}

void OutlineMangler::emptyField()
{
    SourceRow &row = anyRow();
    if (!row.fields.empty())
        row.fields[below(row.fields.size())].text.clear();
}

void OutlineMangler::damageLabel()
{
    constexpr QStringView characters = u"的中一二三四五六七八不开0123信息甲乙1、（";
    for (SourceField &field : anyRow().fields) {
        if (field.text.isEmpty() || isNumber(field.text))
            continue;
        for (size_t i = below(4) + 1; i > 0 && !field.text.isEmpty(); --i) {
            const auto at = qsizetype(below(size_t(field.text.size())));
            if (below(3) == 0)
                field.text.remove(at, 1);
            else
                field.text[at] = characters[qsizetype(below(size_t(characters.size())))];
        }
    }
}

void OutlineMangler::glueFigures()
{
    SourceRow &row = anyRow();
    const size_t at = row.fields.empty() ? 0 : below(row.fields.size());
    if (at + 1 >= row.fields.size())
        return;
    row.fields[at].text += row.fields[at + 1].text;
    if (below(2) == 0)
        row.fields.erase(row.fields.begin() + qsizetype(at) + 1);
    else
        row.fields[at + 1].text.clear();
}

/// All of a row in one field, labels included or not.
void OutlineMangler::glueRow()
{
    SourceRow &row = anyRow();
    const bool withLabels = below(2) == 0;
    std::vector<SourceField> fields;
    for (const SourceField &field : row.fields) {
        if (fields.empty() || (!withLabels && (!isNumber(field.text) || !isNumber(fields.back().text))))
            fields.push_back(field);
        else
            fields.back().text += field.text;
    }
    row.fields = std::move(fields);
}

/// The whole column with its header, where rows without spans say what a column is.
void OutlineMangler::swapColumns()
{
    SourceTable &table = anyTable();
    const size_t a = below(12);
    const size_t b = below(12);
    const bool isMatrix = std::ranges::all_of(table.rows, isPlain);
    for (SourceRow &row : table.rows) {
        if (isMatrix && std::max(a, b) < row.fields.size())
            std::swap(row.fields[a], row.fields[b]);
    }
}

void OutlineMangler::doubleRow()
{
    SourceTable &table = anyTable();
    if (table.rows.empty())
        return;
    SourceRow again = table.rows[below(table.rows.size())];
    for (SourceField &field : again.fields) {
        if (isNumber(field.text) && below(2) == 0)
            field.text += u'7';
    }
    table.rows.insert(table.rows.begin() + qsizetype(below(table.rows.size() + 1)), again);
}

void OutlineMangler::dropRow()
{
    SourceTable &table = anyTable();
    if (!table.rows.empty())
        table.rows.erase(table.rows.begin() + qsizetype(below(table.rows.size())));
}

void OutlineMangler::cutTable()
{
    SourceTable &table = anyTable();
    const size_t left = below(table.rows.size() + 1);
    if (below(2) == 0)
        table.rows.resize(left);
    else
        table.rows.erase(table.rows.begin(), table.rows.begin() + qsizetype(left));
}

void OutlineMangler::loseHeader()
{
    SourceTable &table = anyTable();
    const auto first = std::ranges::find_if(table.rows, hasNumber);
    table.rows.erase(table.rows.begin(), first);
}

void OutlineMangler::loseHeading()
{
    const size_t at = below(m_outline.blocks.size());
    auto *paragraph = std::get_if<SourceParagraph>(&m_outline.blocks[at]);
    if (paragraph && at > 0)
        paragraph->text.clear();
}

void OutlineMangler::splitTable()
{
    const size_t block = m_tables[below(m_tables.size())];
    SourceTable &table = std::get<SourceTable>(m_outline.blocks[block]);
    const auto at = qsizetype(below(table.rows.size() + 1));
    SourceTable rest{{table.rows.begin() + at, table.rows.end()}};
    table.rows.resize(size_t(at));
    m_outline.blocks.insert(m_outline.blocks.begin() + qsizetype(block) + 1, SourceBlock(std::move(rest)));
    for (size_t &other : m_tables)
        other += other > block ? 1 : 0;
    m_tables.push_back(block + 1);
}

void OutlineMangler::loseSpans()
{
    for (SourceRow &row : anyTable().rows) {
        for (SourceField &field : row.fields)
            field.rowSpan = field.columnSpan = 1;
    }
}

void OutlineMangler::changeSpan()
{
    SourceRow &row = anyRow();
    if (row.fields.empty())
        return;
    SourceField &field = row.fields[below(row.fields.size())];
    (below(2) == 0 ? field.rowSpan : field.columnSpan) = int(below(5));
}

void OutlineMangler::breakLabel()
{
    for (SourceField &field : anyRow().fields) {
        if (field.text.size() > 1)
            field.text.insert(qsizetype(1 + below(size_t(field.text.size()) - 1)), u'\n');
    }
}

void OutlineMangler::addNoise()
{
    static const QStringList noise{QStringLiteral("第 3 页"), QStringLiteral("12"), QStringLiteral("— 4 —"),
                                   QStringLiteral("打印本页"), QStringLiteral("单位：件")};
    SourceTable &table = anyTable();
    const SourceRow row{{{noise[qsizetype(below(size_t(noise.size())))], {}, 1, 1}}, {}, {}};
    table.rows.insert(table.rows.begin() + qsizetype(below(table.rows.size() + 1)), row);
}

/// A label with its neighbour; never two figures.
void OutlineMangler::swapFields()
{
    SourceRow &row = anyRow();
    const size_t at = row.fields.empty() ? 0 : below(row.fields.size());
    const bool hasNext = at + 1 < row.fields.size();
    if (hasNext && (!isNumber(row.fields[at].text) || !isNumber(row.fields[at + 1].text)))
        std::swap(row.fields[at], row.fields[at + 1]);
}

} // namespace gouji::test
