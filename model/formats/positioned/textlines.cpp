// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/textlines.h"

#include "model/text/blanks.h"

#include <QStringList>

namespace gouji {
namespace {

/// By the height, where a word has no Chinese character: boxes are 1.0 to 1.5 letters high.
constexpr double lettersPerHeight = 0.75;

bool isWide(QChar c)
{
    constexpr char16_t firstWide = 0x2E80; // radicals, ideographs, their punctuation, full-width forms
    return c.unicode() >= firstWide;
}

double middle(std::vector<double> values)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// The room that justifying has put between all letters of a line.
double spreadOf(const std::vector<PositionedWord> &words)
{
    constexpr size_t enough = 5;
    if (words.size() < enough)
        return 0;
    std::vector<double> gaps;
    for (size_t i = 1; i < words.size(); ++i)
        gaps.push_back(words[i].box.left - words[i - 1].box.right);
    return std::max(middle(std::move(gaps)), 0.0);
}

/// The gap, in letters, from which a blank was typed.
double blankFrom(QChar before, QChar after)
{
    constexpr double betweenLatin = 0.12;
    constexpr double betweenScripts = 0.45; // programs put a quarter there by themselves
    constexpr double betweenChinese = 0.9;
    if (isWide(before) && isWide(after))
        return betweenChinese;
    return isWide(before) || isWide(after) ? betweenScripts : betweenLatin;
}

/// By the words with Chinese letters, where there are any: heights say little.
double letterSizeOf(const std::vector<PositionedWord> &words)
{
    std::vector<double> sure;
    std::vector<double> all;
    for (const PositionedWord &word : words) {
        all.push_back(letterSize(word));
        if (std::ranges::any_of(word.text, isWide))
            sure.push_back(all.back());
    }
    return middle(sure.empty() ? std::move(all) : std::move(sure));
}

void finishLine(TextLine &line)
{
    std::ranges::sort(line.words, {}, [](const PositionedWord &word) { return word.box.left; });
    const double spread = spreadOf(line.words);
    line.em = letterSizeOf(line.words);
    line.box = line.words.front().box;
    for (size_t i = 0; i < line.words.size(); ++i) {
        const PositionedWord &word = line.words[i];
        line.box = line.box.united(word.box);
        if (i > 0) {
            const double gap = word.box.left - line.words[i - 1].box.right - spread;
            const double least = blankFrom(line.text.back(), word.text.front()) * line.em;
            line.text += gap >= least ? QStringLiteral(" ") : QString();
        }
        line.text += word.text;
    }
}

bool isFigureLine(const QString &text)
{
    const auto belongs = [](QChar c) { return c.isDigit() || c == u'.' || c == u',' || c == u'，' || isBlank(c); };
    return !text.isEmpty() && std::ranges::all_of(text, belongs);
}

} // namespace

bool isLatinPart(QChar c)
{
    return !isWide(c) && (c.isLetterOrNumber() || QStringView(u"-_/:.@%&#=?+~").contains(c));
}

double letterSize(const PositionedWord &word)
{
    qsizetype wide = 0;
    for (const QChar c : word.text)
        wide += isWide(c) ? 1 : 0;
    const double halves = static_cast<double>(word.text.size() - wide) / 2;
    const double byHeight = word.box.height() * lettersPerHeight;
    return wide > 0 ? std::min(word.box.width() / (static_cast<double>(wide) + halves), 2 * byHeight) : byHeight;
}

std::vector<TextLine> linesOf(std::vector<PositionedWord> words)
{
    constexpr double sameLine = 0.45; // of a letter: lines of a cell stand 1.2 apart
    std::erase_if(words, [](const PositionedWord &word) { return trimmedOfBlanks(word.text).isEmpty(); });
    std::ranges::sort(words, {}, [](const PositionedWord &word) { return word.box.centreY(); });
    std::vector<TextLine> lines;
    double centre = 0;
    double size = 0;
    for (PositionedWord &word : words) {
        const double own = letterSize(word);
        if (lines.empty() || word.box.centreY() - centre > sameLine * std::min(own, size)) {
            lines.emplace_back();
            centre = word.box.centreY();
            size = own;
        }
        size = std::max(size, own);
        lines.back().words.push_back(std::move(word));
    }
    for (TextLine &line : lines)
        finishLine(line);
    return lines;
}

QString joinedText(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines) {
        if (!text.isEmpty() && isFigureLine(line) && isFigureLine(text))
            text += u'\n';
        else if (!text.isEmpty() && isLatinPart(text.back()) && isLatinPart(line.front()) &&
                 !QStringView(u"-/.@_").contains(text.back()) && !QStringView(u"-/.@_").contains(line.front()))
            text += u' ';
        text += line;
    }
    return text;
}

} // namespace gouji
