// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/exemptspans.h"
#include "model/checks/placelist.h"
#include "model/checks/plaintext.h"
#include "model/template/sectionids.h"
#include "model/values/chinesenumeral.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

void tx04(CheckRun &run)
{
    static const QRegularExpression word(QStringLiteral("(?<![A-Za-z0-9])[A-Za-z]{2,}(?![A-Za-z0-9])"));
    static const QRegularExpression chinese(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        const ExemptSpans exempt(paragraph.text);
        const bool isChinese = paragraph.text.contains(chinese);
        for (auto match = word.globalMatch(paragraph.text); isChinese && match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const bool isPlaceholder = found.captured().count(u'X', Qt::CaseInsensitive) == found.capturedLength();
            if (!exempt.covers(found.capturedStart()) && !isPlaceholder &&
                !run.words().latin.contains(found.captured().toUpper()))
                places.add(paragraph, {found.capturedStart(), found.capturedLength()});
        }
    }
    places.say(run, "TX-04");
}

void findWrong(CheckRun &run, const char *wording, const std::vector<WordLists::Wrong> &words)
{
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (const WordLists::Wrong &word : words) {
            for (qsizetype at = paragraph.text.indexOf(word.wrong); at >= 0;
                 at = paragraph.text.indexOf(word.wrong, at + 1))
                places.add(paragraph, {at, word.wrong.size()},
                           QStringLiteral("“%1”应为“%2”").arg(word.wrong, word.right));
        }
    }
    places.say(run, wording);
}

void tx10(CheckRun &run)
{
    findWrong(run, "TX-10", run.words().serious);
}

void tx11(CheckRun &run)
{
    findWrong(run, "TX-11", run.words().confusable);
}

/// 延津县 of 延津县行政审批局: the name up to the last unit of area, where an office's name follows.
QString areaOf(const QString &body)
{
    static const QRegularExpression area(QStringLiteral("^(.{1,12}[省市县区旗州盟])(?=.{2,})"));
    return area.match(body).captured(1);
}

/// 某县行政审批局 for 行政审批局: the same office, of whatever area.
QRegularExpression officeOfAnyArea(const QString &office)
{
    return QRegularExpression(
        QStringLiteral("[\\x{4e00}-\\x{9fff}]{2,3}[省市县区旗州盟]%1").arg(QRegularExpression::escape(office)));
}

void tx12(CheckRun &run)
{
    const QString body = run.report().facts.body;
    const QString area = areaOf(body);
    const QString office = body.mid(area.size());
    constexpr qsizetype shortestOffice = 3;
    if (area.isEmpty() || office.size() < shortestOffice)
        return;
    const QRegularExpression other = officeOfAnyArea(office);
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (auto match = other.globalMatch(paragraph.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QString name = found.captured().chopped(office.size());
            // A longer or shorter form of the own name, and whatever ends like it, is the own one.
            if (!name.endsWith(QStringView(area).right(2)) && !area.endsWith(QStringView(name).right(2)))
                places.add(paragraph, {found.capturedStart(), found.capturedLength()});
        }
    }
    places.say(run, "TX-12");
}

void tx13(CheckRun &run)
{
    static const QStringList names{QStringLiteral("我局"),   QStringLiteral("我单位"), QStringLiteral("本单位"),
                                   QStringLiteral("本局"),   QStringLiteral("我委"),   QStringLiteral("本委"),
                                   QStringLiteral("我机关"), QStringLiteral("本机关")};
    QStringList used;
    std::vector<TextPlace> places;
    QString section; // the first that names the body; the places are those in it
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (const QString &name : names) {
            const qsizetype at = paragraph.text.indexOf(name);
            if (at < 0 || used.contains(name))
                continue;
            used.append(name);
            section = section.isEmpty() ? paragraph.section : section;
            if (section == paragraph.section)
                places.push_back({paragraph.block, static_cast<int>(at), static_cast<int>(name.size())});
        }
    }
    if (used.size() < 2)
        return;
    Finding &finding = run.add("TX-13");
    finding.section = section;
    finding.places = std::move(places);
    finding.actual = used.join(u'、');
    finding.arguments = {finding.actual};
}

/// The number of a paragraph's sub-heading, as far as it has one: level and number.
struct Numbering
{
    int level = 0;
    qint64 number = 0;
    bool hasComma = false; ///< （一）、
};

std::optional<Numbering> numberingOf(const QString &text)
{
    static const QRegularExpression bracketed(QStringLiteral("^\\s*[（(]([一二三四五六七八九十]{1,3})[）)](、)?"));
    static const QRegularExpression dotted(QStringLiteral("^\\s*(\\d{1,2})[.．](?!\\d)"));
    if (const QRegularExpressionMatch match = bracketed.match(text); match.hasMatch()) {
        const std::optional<qint64> number = parseChineseNumeral(match.captured(1));
        return number ? std::optional(Numbering{1, *number, !match.captured(2).isEmpty()}) : std::nullopt;
    }
    if (const QRegularExpressionMatch match = dotted.match(text); match.hasMatch())
        return Numbering{2, match.captured(1).toLongLong(), false};
    return std::nullopt;
}

void tx14(CheckRun &run)
{
    PlaceList places;
    QString section;
    qint64 last[3] = {};
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        if (paragraph.section != section)
            std::ranges::fill(last, 0);
        section = paragraph.section;
        const std::optional<Numbering> numbering = numberingOf(paragraph.text);
        if (!numbering)
            continue;
        const bool isNext = numbering->number == last[numbering->level] + 1 || numbering->number == 1;
        if (!isNext || numbering->hasComma)
            places.add(paragraph, {0, std::min<qsizetype>(paragraph.text.size(), 4)}, paragraph.text.left(4));
        last[numbering->level] = numbering->number;
        if (numbering->level == 1)
            last[2] = 0;
    }
    places.say(run, "TX-14");
}

void tx15(CheckRun &run)
{
    const QString text = plainText(run.report(), overviewSection);
    const QString body = withoutBlanks(run.report().facts.body);
    static const QRegularExpression own(QStringLiteral("[我本][局委办镇乡县区市州省厅院处所站校街单机]|\\d"));
    if (!text.isEmpty() && !body.isEmpty() && !text.contains(body) && !text.contains(own))
        run.add("TX-15").section = overviewSection.toString();
}

void tx16(CheckRun &run)
{
    constexpr qsizetype shortest = 20;
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        if (paragraph.text.size() >= shortest && !mentionsAny(paragraph.text, run.words().disclosure))
            places.add(paragraph, {0, paragraph.text.size()}, paragraph.text.left(12) + u'…');
    }
    places.say(run, "TX-16");
}

void tx18(CheckRun &run)
{
    static const QRegularExpression residue(
        QStringLiteral("(?<![A-Za-z])[XxＸ]{2,}(?![A-Za-z])|×{2,}|\\*{2,}|○{2,}|△{2,}|_{2,}|填写说明|填报说明|此处填写|"
                       "（?红字）?部分|待补充|待填|（指\\d{4}年事项数）|示例文字"));
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (auto match = residue.globalMatch(paragraph.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            places.add(paragraph, {found.capturedStart(), found.capturedLength()});
        }
    }
    places.say(run, "TX-18");
}

constexpr ReportCheck checks[] = {
    {"TX-04", Reads::Prose, tx04},
    {"TX-10", Reads::Prose, tx10},
    {"TX-11", Reads::Prose, tx11},
    {"TX-12", Reads::Prose | Reads::Facts, tx12},
    {"TX-13", Reads::Prose, tx13},
    {"TX-14", Reads::Prose, tx14},
    {"TX-15", Reads::Prose | Reads::Facts, tx15},
    {"TX-16", Reads::Prose, tx16},
    {"TX-18", Reads::Prose, tx18},
};

} // namespace

std::span<const ReportCheck> wordChecks()
{
    return checks;
}

} // namespace gouji
