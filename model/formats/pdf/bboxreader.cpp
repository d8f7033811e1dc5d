// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/bboxreader.h"

#include <cmath>

namespace gouji {
namespace {

constexpr double farthest = 20'000; ///< points; PDF knows no page beyond 14,400
constexpr size_t mostWords = 200'000;

/// The value of an attribute; not a number where there is none.
double attribute(QByteArrayView tag, QByteArrayView name)
{
    const qsizetype at = tag.indexOf(name);
    if (at < 0)
        return std::nan("");
    const qsizetype start = at + name.size();
    const qsizetype end = tag.indexOf('"', start);
    bool isNumber = false;
    const double value = end < 0 ? 0 : tag.sliced(start, end - start).toDouble(&isNumber);
    return isNumber && std::abs(value) <= farthest ? value : std::nan("");
}

QString unescaped(QByteArrayView text)
{
    return QString::fromUtf8(text)
        .replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&apos;"), QLatin1String("'"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

void addPage(QByteArrayView tag, std::vector<PositionedPage> &pages)
{
    PositionedPage page;
    page.number = static_cast<int>(pages.size()) + 1;
    page.width = attribute(tag, " width=\"");
    page.height = attribute(tag, " height=\"");
    if (!(page.width > 0) || !(page.height > 0))
        page.width = page.height = 1; // words keep their page's number
    pages.push_back(std::move(page));
}

void addWord(QByteArrayView line, PositionedPage &page)
{
    const qsizetype open = line.indexOf('>');
    const qsizetype close = line.lastIndexOf("</word>");
    if (open < 0 || close <= open)
        return;
    const QByteArrayView tag = line.first(open);
    const Box box{attribute(tag, "xMin=\""), attribute(tag, "yMin=\""), attribute(tag, "xMax=\""),
                  attribute(tag, "yMax=\"")};
    const QString text = unescaped(line.sliced(open + 1, close - open - 1));
    if (box.width() >= 0 && box.height() > 0 && !text.isEmpty()) // false where a side is not a number
        page.words.push_back({text, box});
}

} // namespace

std::vector<PositionedPage> readBboxes(const QByteArray &xhtml)
{
    std::vector<PositionedPage> pages;
    size_t words = 0;
    qsizetype start = 0;
    while (start < xhtml.size() && words < mostWords) {
        const qsizetype end = xhtml.indexOf('\n', start) < 0 ? xhtml.size() : xhtml.indexOf('\n', start);
        const QByteArrayView line = QByteArrayView(xhtml).sliced(start, end - start).trimmed();
        if (line.startsWith("<page ")) {
            addPage(line, pages);
        } else if (line.startsWith("<word ") && !pages.empty()) {
            addWord(line, pages.back());
            ++words;
        }
        start = end + 1;
    }
    return pages;
}

} // namespace gouji
