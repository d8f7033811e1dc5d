// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/cffcharset.h"

#include <map>

namespace gouji {
namespace {

constexpr int charsetOperator = 15;
constexpr int charStringsOperator = 17;
constexpr int rosOperator = 1200 + 30; // 12 30

/// Reads a CFF table forward; past its end it reads zeros and says so.
class CffReader
{
public:
    explicit CffReader(const QByteArray &bytes) : m_bytes(bytes) {}

    bool isAtFault() const { return m_isAtFault; }
    qsizetype position() const { return m_position; }
    void seek(qsizetype position) { m_position = position; }
    quint32 number(int size);
    /// Where the objects of the INDEX here lie; leaves the reader behind it.
    std::vector<qsizetype> index();
    /// The integer operands of a DICT, by operator; only the last operand of each.
    std::map<int, qint64> dictionary(qsizetype end);

private:
    qint64 operand(quint32 first);
    void skipReal();

    const QByteArray &m_bytes;
    qsizetype m_position = 0;
    bool m_isAtFault = false;
};

quint32 CffReader::number(int size)
{
    quint32 value = 0;
    for (int i = 0; i < size; ++i, ++m_position) {
        const bool isInside = m_position >= 0 && m_position < m_bytes.size();
        m_isAtFault = m_isAtFault || !isInside;
        value = value << 8 | (isInside ? static_cast<quint8>(m_bytes[m_position]) : 0);
    }
    return value;
}

std::vector<qsizetype> CffReader::index()
{
    std::vector<qsizetype> offsets;
    const quint32 count = number(2);
    if (count == 0)
        return offsets;
    const int offsetSize = static_cast<int>(number(1));
    const qsizetype base = m_position + (qsizetype(count) + 1) * offsetSize - 1;
    for (quint32 i = 0; i <= count && !m_isAtFault; ++i)
        offsets.push_back(base + number(offsetSize));
    m_position = offsets.back();
    return offsets;
}

qint64 CffReader::operand(quint32 first)
{
    if (first >= 32 && first <= 246)
        return qint64(first) - 139;
    if (first >= 247 && first <= 250)
        return (qint64(first) - 247) * 256 + number(1) + 108;
    if (first >= 251 && first <= 254)
        return -(qint64(first) - 251) * 256 - number(1) - 108;
    if (first == 28)
        return static_cast<qint16>(number(2));
    if (first == 29)
        return static_cast<qint32>(number(4));
    if (first == 30)
        skipReal();
    return 0;
}

void CffReader::skipReal()
{
    for (quint32 pair = 0; (pair & 0xf) != 0xf && !m_isAtFault;)
        pair = number(1);
}

std::map<int, qint64> CffReader::dictionary(qsizetype end)
{
    std::map<int, qint64> entries;
    qint64 last = 0;
    while (m_position < end && !m_isAtFault) {
        const quint32 first = number(1);
        if (first > 21) {
            last = operand(first);
            continue;
        }
        const int name = first == 12 ? 1200 + static_cast<int>(number(1)) : static_cast<int>(first);
        entries[name] = last;
    }
    return entries;
}

/// The charset after its format byte; format 0 lists, 1 and 2 give ranges.
std::vector<quint16> charsetAt(CffReader &reader, std::size_t glyphs)
{
    std::vector<quint16> cids{0};
    const quint32 format = reader.number(1);
    const int rangeSize = format == 0 ? 0 : format == 1 ? 1 : 2;
    while (cids.size() < glyphs && !reader.isAtFault()) {
        const quint32 first = reader.number(2);
        const quint32 more = rangeSize > 0 ? reader.number(rangeSize) : 0;
        for (quint32 i = 0; i <= more && cids.size() < glyphs; ++i)
            cids.push_back(static_cast<quint16>(first + i));
    }
    return cids;
}

} // namespace

std::optional<std::vector<quint16>> cffCharset(const QByteArray &cff)
{
    CffReader reader(cff);
    reader.seek(2);
    reader.seek(reader.number(1)); // past the header
    reader.index();                // names
    const std::vector<qsizetype> dictionaries = reader.index();
    if (dictionaries.size() < 2 || reader.isAtFault())
        return std::nullopt;
    reader.seek(dictionaries[0]);
    std::map<int, qint64> top = reader.dictionary(dictionaries[1]);
    if (!top.contains(rosOperator))
        return std::vector<quint16>();
    reader.seek(top[charStringsOperator]);
    const std::size_t glyphs = reader.number(2);
    if (top[charsetOperator] <= 2 || reader.isAtFault())
        return std::nullopt; // a predefined charset cannot name CIDs
    reader.seek(top[charsetOperator]);
    const std::vector<quint16> cids = charsetAt(reader, glyphs);
    if (reader.isAtFault())
        return std::nullopt;
    return cids;
}

} // namespace gouji
