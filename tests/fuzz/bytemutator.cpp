// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/bytemutator.h"

#include <algorithm>
#include <iterator>

namespace gouji::fuzz {
namespace {

constexpr const char *tokens[] = {"-1",         "99999999999999999999",
                                  "2147483648", "\xff\xff\xff\xff",
                                  "<",          "</",
                                  "&#x0;",      "&#1114112;",
                                  "\"",         "{",
                                  "]]>",        "\t\t\t",
                                  "\n",         "|",
                                  "%s",         "\xe2\x81\xa0",
                                  "&nbsp;",     "\xef\xbb\xbf",
                                  "0",          ".",
                                  "\\u0000"};
constexpr qsizetype longestPiece = 200;

} // namespace

QByteArray ByteMutator::piece(const QByteArray &bytes)
{
    const qsizetype start = below(bytes.size());
    return bytes.mid(start, 1 + below(longestPiece));
}

void ByteMutator::damage(QByteArray &bytes)
{
    const qsizetype at = below(bytes.size());
    switch (m_random.bounded(8)) {
    case 0: bytes[at] = char(bytes[at] ^ (1 << m_random.bounded(8))); break;
    case 1: bytes[at] = char(m_random.bounded(256)); break;
    case 2: bytes.remove(at, 1 + below(longestPiece)); break;
    case 3: bytes.insert(at, piece(bytes)); break;
    case 4: bytes.insert(at, piece(m_seeds[size_t(below(qsizetype(m_seeds.size())))])); break;
    case 5: bytes.insert(at, tokens[below(std::size(tokens))]); break;
    case 6: bytes.replace(at, 1 + below(8), tokens[below(std::size(tokens))]); break;
    default: bytes.truncate(std::max<qsizetype>(at, 1)); break;
    }
}

QByteArray ByteMutator::next()
{
    QByteArray bytes = m_seeds[size_t(below(qsizetype(m_seeds.size())))];
    for (qsizetype i = below(6); i >= 0; --i) {
        if (bytes.isEmpty())
            bytes = tokens[below(std::size(tokens))];
        damage(bytes);
    }
    return bytes;
}

} // namespace gouji::fuzz
