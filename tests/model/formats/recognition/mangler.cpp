// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/recognition/mangler.h"

#include <algorithm>
#include <iterator>

namespace gouji::test {
namespace {

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'.'; });
}

} // namespace

const char *Mangler::mangle(InventedText &text)
{
    struct Kind
    {
        const char *name;
        void (Mangler::*damage)(InventedText &);
    };
    static constexpr Kind kinds[] = {
        {"rows swapped", &Mangler::swapRows},       {"field inserted", &Mangler::insertField},
        {"field dropped", &Mangler::dropField},     {"field emptied", &Mangler::emptyField},
        {"label damaged", &Mangler::damageLabel},   {"line cut", &Mangler::cutLine},
        {"line removed", &Mangler::removeLine},     {"text broken off", &Mangler::breakOff},
        {"table split", &Mangler::splitTable},      {"lines joined", &Mangler::joinLines},
        {"fields joined", &Mangler::joinFields},    {"row repeated", &Mangler::repeatRow},
        {"noise added", &Mangler::addNoise},        {"heading dropped", &Mangler::dropHeading},
        {"columns swapped", &Mangler::swapColumns}, {"label and neighbour swapped", &Mangler::swapFields},
    };
    const Kind &kind = kinds[m_random.bounded(quint32(std::size(kinds)))];
    (this->*kind.damage)(text);
    return kind.name;
}

size_t Mangler::anyTableRow(const InventedText &text)
{
    size_t row = 0;
    do
        row = m_random.bounded(quint32(text.rows.size()));
    while (!text.rows[row].isTable() && std::ranges::any_of(text.rows, &TextRow::isTable));
    return row;
}

qsizetype Mangler::anyField(const TextRow &row)
{
    return row.fields.isEmpty() ? 0 : qsizetype(m_random.bounded(quint32(row.fields.size())));
}

void Mangler::swapRows(InventedText &text)
{
    const size_t a = anyTableRow(text);
    const size_t b = anyTableRow(text);
    if (text.family != TextFamily::OneCellALine && text.rows[a].table == text.rows[b].table)
        std::swap(text.rows[a], text.rows[b]);
}

void Mangler::insertField(InventedText &text)
{
    TextRow &row = text.rows[anyTableRow(text)];
    row.fields.insert(anyField(row), QString());
}

void Mangler::dropField(InventedText &text)
{
    TextRow &row = text.rows[anyTableRow(text)];
    if (!row.fields.isEmpty())
        row.fields.removeAt(anyField(row));
}

void Mangler::emptyField(InventedText &text)
{
    TextRow &row = text.rows[anyTableRow(text)];
    if (!row.fields.isEmpty())
        row.fields[anyField(row)].clear();
}

void Mangler::damageLabel(InventedText &text)
{
    constexpr QStringView characters = u"的中一二三四五六七八不开0123信息甲乙1、（";
    TextRow &row = text.rows[anyTableRow(text)];
    for (QString &field : row.fields) {
        if (field.isEmpty() || isNumber(field))
            continue;
        for (int i = m_random.bounded(4); i >= 0 && !field.isEmpty(); --i) {
            const qsizetype at = qsizetype(m_random.bounded(quint32(field.size())));
            const QChar other = characters[qsizetype(m_random.bounded(quint32(characters.size())))];
            if (m_random.bounded(3) == 0)
                field.remove(at, 1);
            else
                field[at] = other;
        }
    }
}

void Mangler::cutLine(InventedText &text)
{
    TextRow &row = text.rows[anyTableRow(text)];
    row.fields = row.fields.first(anyField(row));
}

void Mangler::removeLine(InventedText &text)
{
    text.rows.erase(text.rows.begin() + qsizetype(anyTableRow(text)));
}

void Mangler::breakOff(InventedText &text)
{
    text.rows.resize(anyTableRow(text) + 1);
}

void Mangler::splitTable(InventedText &text)
{
    text.rows.insert(text.rows.begin() + qsizetype(anyTableRow(text)), TextRow{{QString()}, -1});
}

void Mangler::joinLines(InventedText &text)
{
    const size_t row = anyTableRow(text);
    if (row + 1 >= text.rows.size() || !text.rows[row + 1].isTable())
        return;
    text.rows[row].fields += text.rows[row + 1].fields;
    text.rows.erase(text.rows.begin() + qsizetype(row) + 1);
}

void Mangler::joinFields(InventedText &text)
{
    TextRow &row = text.rows[anyTableRow(text)];
    const qsizetype field = anyField(row);
    if (field + 1 >= row.fields.size())
        return;
    row.fields[field] += row.fields[field + 1];
    row.fields.removeAt(field + 1);
}

void Mangler::repeatRow(InventedText &text)
{
    const size_t row = anyTableRow(text);
    TextRow again = text.rows[row];
    for (QString &field : again.fields) {
        if (isNumber(field) && m_random.bounded(2) == 0)
            field += u'7';
    }
    text.rows.insert(text.rows.begin() + qsizetype(row) + 1, again);
}

void Mangler::addNoise(InventedText &text)
{
    static const QStringList noise{QStringLiteral("第 3 页"), QStringLiteral("12"), QStringLiteral("— 4 —"),
                                   QStringLiteral("打印本页"), QStringLiteral("单位：件")};
    const QString &line = noise[qsizetype(m_random.bounded(quint32(noise.size())))];
    text.rows.insert(text.rows.begin() + qsizetype(anyTableRow(text)), TextRow{{line}, text.rows[0].table});
}

void Mangler::dropHeading(InventedText &text)
{
    const size_t row = m_random.bounded(quint32(text.rows.size()));
    if (!text.rows[row].isTable() && row > 0)
        text.rows.erase(text.rows.begin() + qsizetype(row));
}

void Mangler::swapColumns(InventedText &text)
{
    if (text.family == TextFamily::OneCellALine)
        return;
    const int table = text.rows[anyTableRow(text)].table;
    const qsizetype a = 1 + m_random.bounded(14);
    const qsizetype b = 1 + m_random.bounded(14);
    for (TextRow &row : text.rows) {
        if (row.table == table && std::max(a, b) < row.fields.size() && text.family != TextFamily::Bars)
            row.fields.swapItemsAt(a, b);
    }
}

void Mangler::swapFields(InventedText &text)
{
    TextRow &row = text.rows[anyTableRow(text)];
    const qsizetype field = anyField(row);
    const bool hasNext = field + 1 < row.fields.size();
    if (hasNext && (!isNumber(row.fields[field]) || !isNumber(row.fields[field + 1])))
        row.fields.swapItemsAt(field, field + 1);
}

} // namespace gouji::test
