// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/rawtext.h"

#include "model/text/blanks.h"

namespace gouji {
namespace {

constexpr QChar nextLine(0x85);

bool breaksTheLine(QChar c)
{
    return (c >= u'\t' && c <= u'\r') || c == nextLine || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

RawText::RawText(QStringView text) : m_text(trimmedOfBlanks(text).toString())
{
    m_text.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar &c : m_text) {
        if (breaksTheLine(c))
            c = u' ';
    }
}

} // namespace gouji
