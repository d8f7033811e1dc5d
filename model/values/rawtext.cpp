// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/rawtext.h"

namespace gouji {

RawText::RawText(QStringView text)
    : m_text(text.trimmed().toString())
{
    for (QChar &c : m_text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
}

} // namespace gouji
