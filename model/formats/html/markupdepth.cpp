// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/markupdepth.h"

#include <QByteArrayList>

#include <algorithm>

namespace gouji {
namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

QByteArray nameAt(QByteArrayView html, qsizetype at)
{
    qsizetype end = at;
    while (end < html.size() && end < at + 20 && (isLetter(html[end]) || (html[end] >= '0' && html[end] <= '9')))
        ++end;
    return html.sliced(at, end - at).toByteArray().toLower();
}

/// Elements that hold nothing and have no end tag.
bool isVoid(const QByteArray &name)
{
    static const QByteArrayList names{"area", "base",  "br",   "col",    "embed", "hr",
                                      "img",  "input", "link", "source", "meta",  "wbr"};
    return names.contains(name);
}

} // namespace

int markupDepth(QByteArrayView html, int limit)
{
    QByteArrayList open;
    qsizetype deepest = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && deepest < limit; at = html.indexOf('<', at + 1)) {
        const bool isEnd = at + 1 < html.size() && html[at + 1] == '/';
        const QByteArray name = nameAt(html, std::min(at + (isEnd ? 2 : 1), html.size()));
        if (name.isEmpty() || isVoid(name))
            continue;
        if (!isEnd)
            open.append(name);
        else if (!open.isEmpty() && open.constLast() == name)
            open.removeLast();
        deepest = std::max(deepest, open.size());
    }
    return static_cast<int>(std::min<qsizetype>(deepest, limit));
}

} // namespace gouji
