// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/titlerecogniser.h"

#include "model/formats/recognition/tolerance.h"
#include "model/text/blanks.h"
#include "model/values/chinesenumeral.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

constexpr size_t mostLinesBefore = 40;
constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestBody = 40;

QString withoutBlanks(const QString &text)
{
    QString result;
    std::ranges::copy_if(text, std::back_inserter(result), [](QChar c) { return !isBlank(c); });
    return result;
}

bool hasSentencePunctuation(QStringView text)
{
    constexpr QStringView marks = u"。，；！？：,;!?:\"{}";
    return std::ranges::any_of(text, [marks](QChar c) { return marks.contains(c); });
}

/// What follows the year in the form's title.
QString officialEnd(const FormTemplate &form)
{
    constexpr QStringView year = u"{year}";
    const QString &pattern = form.titlePattern();
    return pattern.mid(pattern.indexOf(year) + year.size());
}

struct TitleParts
{
    QString before;
    int year = 0;
    QString after;
};

std::optional<TitleParts> splitAtYear(const QString &line)
{
    static const QRegularExpression year(
        QStringLiteral("(?<![0-9])((?:19|20)[0-9]{2}|[二][〇○零Ｏ0O][一二三四五六七八九〇○零Ｏ]{2})(?=年)"));
    const QString narrow = QString(line).replace(u'０', u'0');
    QRegularExpressionMatch match = year.match(narrow);
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured();
    for (const QChar round : {u'○', u'Ｏ', u'O', u'0'}) {
        if (!digits.front().isDigit())
            digits.replace(round, u'〇');
    }
    const int number = digits.front().isDigit() ? digits.toInt() : int(parseChineseNumeral(digits).value_or(0));
    return TitleParts{line.left(match.capturedStart()), number, line.mid(match.capturedEnd())};
}

bool resembles(const QString &end, const QString &official)
{
    return editDistance(end, official, toleratedDistance(official.size())) <= toleratedDistance(official.size());
}

QString bodyOf(QString before)
{
    constexpr QStringView about = u"关于";
    if (before.startsWith(u'《'))
        before.remove(0, 1);
    if (before.startsWith(about))
        before.remove(0, about.size());
    return before.endsWith(about) ? before.chopped(about.size()) : before;
}

bool mayBeBody(const ReadingLine &line)
{
    return line.isSingle() && line.text.size() <= longestBody && !hasSentencePunctuation(line.text) &&
           !line.text.contains(QChar(u'年'));
}

/// The title that begins in line i and takes so many lines.
std::optional<FoundTitle> readTitle(const ReadingText &text, size_t i, size_t count, const QString &official)
{
    QString asFound;
    for (size_t k = i; k < i + count; ++k) {
        if (!text.lines[k].isSingle() || text.lines[k].isPlainProse)
            return std::nullopt;
        asFound += text.lines[k].text;
    }
    if (asFound.size() > longestTitle)
        return std::nullopt;
    const std::optional<TitleParts> parts = splitAtYear(withoutBlanks(asFound));
    if (!parts || hasSentencePunctuation(parts->before) || !resembles(parts->after, official))
        return std::nullopt;
    return FoundTitle{bodyOf(parts->before), parts->year, asFound, i, i + count};
}

} // namespace

std::optional<FoundTitle> findTitle(const ReadingText &text, size_t end, const FormTemplate &form)
{
    const QString official = officialEnd(form);
    const size_t last = std::min(end, mostLinesBefore);
    const auto firstOf = [&](size_t count) -> std::optional<FoundTitle> {
        for (size_t i = 0; i + count <= last; ++i) {
            if (std::optional<FoundTitle> title = readTitle(text, i, count, official))
                return title;
        }
        return std::nullopt;
    };
    std::optional<FoundTitle> title = firstOf(1);
    if (!title)
        title = firstOf(2);
    if (!title)
        return std::nullopt;
    const size_t first = title->firstLine;
    if (title->body.isEmpty() && first > 0 && mayBeBody(text.lines[first - 1])) {
        title->body = bodyOf(withoutBlanks(text.lines[first - 1].text));
        title->asFound.prepend(text.lines[first - 1].text);
        title->firstLine = first - 1;
    }
    return title;
}

} // namespace gouji
