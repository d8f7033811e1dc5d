// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmldata.h"

namespace gouji {
namespace {

constexpr QByteArrayView lessThan("\\u003c");

/// The inverse of replacing every `<`: an escaped backslash is passed over as a pair.
QByteArray withLessThan(QByteArrayView json)
{
    QByteArray text;
    text.reserve(json.size());
    for (qsizetype at = 0; at < json.size();) {
        const bool isLessThan = json.sliced(at).startsWith(lessThan);
        const qsizetype length = isLessThan ? lessThan.size() : json[at] == '\\' && at + 1 < json.size() ? 2 : 1;
        text += isLessThan ? QByteArrayView("<") : json.sliced(at, length);
        at += length;
    }
    return text;
}

QByteArray attributeOf(QByteArrayView tag, QByteArrayView name)
{
    const QByteArray start = ' ' + name.toByteArray() + "=\"";
    const qsizetype at = tag.indexOf(start);
    const qsizetype end = at < 0 ? -1 : tag.indexOf('"', at + start.size());
    return end < 0 ? QByteArray() : tag.sliced(at + start.size(), end - at - start.size()).toByteArray();
}

} // namespace

QByteArray dataElement(const CarriedData &data)
{
    QByteArray json = data.native;
    json.replace('<', lessThan);
    return QByteArray("<script type=\"") + carriedType + "\" data-sha256=\"" + data.visibleSha256 + "\">\n" + json +
           "</script>";
}

std::optional<CarriedData> readHtmlData(const QByteArray &html)
{
    for (qsizetype at = html.indexOf("<script"); at >= 0; at = html.indexOf("<script", at + 1)) {
        const qsizetype tagEnd = html.indexOf('>', at);
        const qsizetype end = html.indexOf("</script", at);
        if (tagEnd < 0 || end < tagEnd)
            return std::nullopt;
        const QByteArrayView tag = QByteArrayView(html).sliced(at, tagEnd - at);
        if (attributeOf(tag, "type") != carriedType)
            continue;
        const qsizetype start = tagEnd + (html.sliced(tagEnd + 1, 1) == "\n" ? 2 : 1);
        return CarriedData{withLessThan(QByteArrayView(html).sliced(start, end - start)),
                           attributeOf(tag, "data-sha256")};
    }
    return std::nullopt;
}

} // namespace gouji
