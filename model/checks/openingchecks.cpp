// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/plaintext.h"
#include "model/template/sectionids.h"
#include "model/values/chinesenumeral.h"

#include <QRegularExpression>

namespace gouji {
namespace {

/// A number as it stands in prose: plain, full-width or Chinese digits.
constexpr QStringView numeral = u"([0-9０-９〇零一二两三四五六七八九十廿]+)";

std::optional<qint64> numberIn(const QString &text)
{
    bool isPlain = false;
    const qint64 plain = withoutBlanks(text).toLongLong(&isPlain);
    return isPlain ? plain : parseChineseNumeral(text);
}

/// Words of a paragraph: what a prose check looks at and may put a finding on.
struct Passage
{
    int block;
    qsizetype start;
    QString text;
};

/// What a section says from one full stop to the next, each with its place.
std::vector<Passage> sentences(const CheckRun &run, QStringView section)
{
    std::vector<Passage> found;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (qsizetype start = 0; paragraph.section == section && start < paragraph.text.size();) {
            const qsizetype stop = paragraph.text.indexOf(u'。', start);
            const qsizetype end = stop < 0 ? paragraph.text.size() : stop + 1;
            found.push_back({paragraph.block, start, paragraph.text.mid(start, end - start)});
            start = end;
        }
    }
    return found;
}

Finding &addPassage(CheckRun &run, const char *wording, QStringView section, const Passage &passage)
{
    Finding &finding = run.add(wording);
    finding.section = section.toString();
    finding.places = {{passage.block, static_cast<int>(passage.start), static_cast<int>(passage.text.size())}};
    finding.actual = passage.text;
    return finding;
}

/// How many things a sentence lists, counted generously; 0 where it leaves some out itself (等) or lists nothing.
qsizetype listedItems(const QString &sentence)
{
    static const QRegularExpression beginning(QStringLiteral("由|包括|包含|分为|分别为|分别是|：|:"));
    static const QRegularExpression separator(QStringLiteral("[、，,；;和及]"));
    const QRegularExpressionMatch begins = beginning.match(sentence);
    const QString list = begins.hasMatch() ? sentence.mid(begins.capturedEnd()) : QString();
    const qsizetype separators = list.count(separator);
    return separators == 0 || list.contains(u'等') ? 0 : separators + 1;
}

void str13(CheckRun &run)
{
    static const QRegularExpression parts(numeral.toString() + QStringLiteral("\\s*个?\\s*部分"));
    const qint64 expected = static_cast<qint64>(run.form().sections().size());
    for (Passage &passage : sentences(run, openingSection)) {
        const QRegularExpressionMatch match = parts.match(passage.text);
        const std::optional<qint64> stated = match.hasMatch() ? numberIn(match.captured(1)) : std::nullopt;
        if (!stated)
            continue;
        const qsizetype listed = listedItems(passage.text);
        const bool isListShort = *stated == expected && listed > 0 && listed < expected;
        if (*stated == expected && !isListShort)
            continue;
        if (!isListShort)
            passage = {passage.block, passage.start + match.capturedStart(), match.captured()};
        Finding &finding = addPassage(run, isListShort ? "STR-13.list" : "STR-13.number", openingSection, passage);
        finding.expected = QString::number(expected);
        finding.arguments = {QString::number(*stated), finding.expected, passage.text};
    }
}

/// Whether a stated period is the whole of the report's year, as far as it says years at all.
bool isWholeYear(const QRegularExpressionMatch &period, int year)
{
    const auto isNumber = [&](const char16_t *name, qint64 expected) {
        return numberIn(period.captured(QStringView(name))) == expected;
    };
    const auto isYear = [&](const char16_t *name) {
        return year == 0 || period.captured(QStringView(name)).isEmpty() || isNumber(name, year);
    };
    return isYear(u"y1") && isYear(u"y2") && isNumber(u"m1", 1) && isNumber(u"d1", 1) && isNumber(u"m2", 12) &&
           isNumber(u"d2", 31);
}

QString datePattern(const QString &suffix)
{
    QString pattern = QStringLiteral("(?:(?<y@>#)\\s*年\\s*)?(?<m@>#)\\s*月\\s*(?<d@>#)\\s*日");
    return pattern.replace(u'#', numeral.mid(1).chopped(1).toString()).replace(u'@', suffix);
}

void checkPeriods(CheckRun &run, QStringView section)
{
    static const QRegularExpression period(datePattern(QStringLiteral("1")) +
                                           QStringLiteral("\\s*[起始]?\\s*(?:至|到|[—–－~～-]+)\\s*") +
                                           datePattern(QStringLiteral("2")));
    for (const Passage &passage : sentences(run, section)) {
        // Other periods, of a campaign or a survey, are none of this check's business.
        const QRegularExpressionMatch match =
            passage.text.contains(QStringLiteral("统计")) ? period.match(passage.text) : QRegularExpressionMatch();
        if (!match.hasMatch() || isWholeYear(match, run.report().facts.year))
            continue;
        const Passage words{passage.block, passage.start + match.capturedStart(), match.captured()};
        Finding &finding = addPassage(run, "STR-14", section, words);
        finding.arguments = {words.text,
                             run.report().facts.year > 0 ? QString::number(run.report().facts.year) : QString()};
    }
}

void str14(CheckRun &run)
{
    checkPeriods(run, openingSection);
    checkPeriods(run, overviewSection);
}

constexpr ReportCheck checks[] = {
    {"STR-13", Reads::Prose, str13},
    {"STR-14", Reads::Prose | Reads::Facts, str14},
};

} // namespace

std::span<const ReportCheck> openingChecks()
{
    return checks;
}

} // namespace gouji
