// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlmarkup.h"

namespace gouji {

void HtmlMarkup::open(const char *element, HtmlAttributes attributes)
{
    m_bytes += QByteArray("<") + element;
    for (const HtmlAttribute &attribute : attributes) {
        if (!attribute.value.isNull())
            m_bytes += QByteArray(" ") + attribute.name + "=\"" + attribute.value.toHtmlEscaped().toUtf8() + '"';
    }
    m_bytes += '>';
}

void HtmlMarkup::close(const char *element)
{
    m_bytes += QByteArray("</") + element + '>';
}

void HtmlMarkup::element(const char *name, const QString &content, HtmlAttributes attributes)
{
    open(name, attributes);
    text(content);
    close(name);
}

void HtmlMarkup::text(const QString &text)
{
    m_bytes += text.toHtmlEscaped().toUtf8();
}

} // namespace gouji
