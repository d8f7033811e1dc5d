// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/placelist.h"
#include "model/report/deadline.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr int daysAhead = 14; ///< from when on a deadline is near

/// Only where somebody stated what kind of body it is.
QDate usualDue(const Facts &facts)
{
    const bool isKnown = facts.kind.value != BodyKind::Unknown && !facts.kind.inferred;
    return isKnown ? usualDeadline(facts.kind.value, facts.level.value, facts.year) : QDate();
}

/// The report's own date, else that of the office's notice where it is of this season, else the usual one.
QDate dueDate(const Facts &facts, const QDate &notice)
{
    if (facts.handIn.due.isValid())
        return facts.handIn.due;
    return notice.isValid() && notice.year() == facts.year + 1 ? notice : usualDue(facts);
}

void pb01(CheckRun &run)
{
    const Facts &facts = run.report().facts;
    const QDate today = run.options().today;
    const QDate due = dueDate(facts, run.options().noticeDate);
    const bool isPublished = facts.state == ReportState::Published || facts.publication.date.isValid();
    const bool isInSeason = today.isValid() && facts.year > 0 && today.year() == facts.year + 1;
    if (isPublished || !isInSeason || !due.isValid() || today.daysTo(due) > daysAhead)
        return;
    const qint64 left = today.daysTo(due);
    Finding &finding = run.add(left < 0 ? "PB-01.past" : "PB-01");
    finding.expected = due.toString(Qt::ISODate);
    // No count of days: what a person accepted would lapse every night.
    finding.arguments = {QStringLiteral("%1年%2月%3日").arg(due.year()).arg(due.month()).arg(due.day())};
}

void pb02(CheckRun &run)
{
    const Publication &publication = run.report().facts.publication;
    const Surroundings *surroundings = run.options().surroundings.get();
    if (!surroundings || publication.digest.isEmpty())
        return;
    const QString now = surroundings->publishedDigest(publication);
    if (now.isEmpty() || now.compare(publication.digest, Qt::CaseInsensitive) == 0)
        return;
    Finding &finding = run.add("PB-02");
    finding.expected = publication.digest;
    finding.actual = now;
    finding.arguments = {publication.file.isEmpty() ? publication.address : publication.file};
}

/// The characters of a text that no installed font has, with their places.
void addMissing(PlaceList &places, const ProseParagraph &paragraph, const Surroundings &surroundings)
{
    qsizetype at = 0;
    for (const char32_t character : paragraph.text.toUcs4()) {
        const qsizetype length = QChar::requiresSurrogates(character) ? 2 : 1;
        const bool isShown = character > u' ' && QChar::isPrint(character);
        if (isShown && !surroundings.hasGlyph(character))
            places.add(paragraph, {at, length});
        at += length;
    }
}

void pb03(CheckRun &run)
{
    const Surroundings *surroundings = run.options().surroundings.get();
    if (!surroundings)
        return;
    if (const QStringList families = surroundings->missingFamilies(); !families.isEmpty()) {
        Finding &finding = run.add("PB-03");
        finding.actual = families.join(u'、');
        finding.arguments = {finding.actual};
    }
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs())
        addMissing(places, paragraph, *surroundings);
    places.say(run, "PB-03.characters");
}

constexpr ReportCheck checks[] = {
    {"PB-01", Reads::Facts, pb01},
    {"PB-02", Reads::Facts, pb02},
    {"PB-03", Reads::Prose, pb03},
};

} // namespace

std::span<const ReportCheck> publishingChecks()
{
    return checks;
}

} // namespace gouji
