// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/pagefurniture.h"

#include "model/text/blanks.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace gouji {
namespace {

constexpr double margin = 0.13; ///< of the page's height; 35 mm of A4 are 0.118

bool isInMargin(const TextLine &line, const PageText &page)
{
    const double centre = line.box.centreY() / page.height;
    return centre < margin || centre > 1 - margin;
}

QString withoutBlanks(QString text)
{
    text.removeIf(isBlank);
    return text;
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(QRegularExpression::anchoredPattern(
        QStringLiteral("[-—－–―~～·•.]*第?[0-9０-９]{1,4}页?[-—－–―~～·•.]*|"
                       "第?[0-9]{1,4}页?[,，/／|共of]{1,3}[0-9]{1,4}页?|Page[0-9]{1,4}(?:of[0-9]{1,4})?|"
                       "第[一二三四五六七八九十]{1,3}页(?:[,，]?共[一二三四五六七八九十]{1,3}页)?")));
    constexpr qsizetype longest = 16;
    return text.size() <= longest && number.match(text).hasMatch();
}

/// What makes a line the same one on another page: its words, figures left aside, and its height on the page.
QString furnitureKey(const TextLine &line, double shift)
{
    constexpr double step = 6;
    QString key = withoutBlanks(line.text);
    for (QChar &c : key)
        c = c.isDigit() ? QChar(u'0') : c;
    return key + u'@' + QString::number(std::floor(line.box.centreY() / step + shift));
}

using Counts = QHash<QString, int>;

/// Two raster positions, so that a line near the border of one lies inside the other.
Counts countLines(const std::vector<PageText> &pages, double shift)
{
    Counts counts;
    for (const PageText &page : pages) {
        for (const TextLine &line : page.lines) {
            if (isInMargin(line, page))
                ++counts[furnitureKey(line, shift)];
        }
    }
    return counts;
}

} // namespace

int dropFurniture(std::vector<PageText> &pages)
{
    constexpr double half = 0.5;
    const Counts counts = countLines(pages, 0);
    const Counts shifted = countLines(pages, half);
    const auto isRepeated = [&](const TextLine &line) {
        return counts.value(furnitureKey(line, 0)) > 1 || shifted.value(furnitureKey(line, half)) > 1;
    };
    size_t dropped = 0;
    for (PageText &page : pages) {
        dropped += std::erase_if(page.lines, [&](const TextLine &line) {
            return isInMargin(line, page) && (isPageNumber(withoutBlanks(line.text)) || isRepeated(line));
        });
    }
    return int(dropped);
}

} // namespace gouji
