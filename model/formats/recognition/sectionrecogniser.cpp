// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/sectionrecogniser.h"

#include "model/formats/recognition/tolerance.h"
#include "model/text/labelkey.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype longestHeading = 50;
constexpr qsizetype longestNumber = 4; ///< 十二、 with some dirt
constexpr QStringView numerals = u"一二三四五六七八九十";

struct Heading
{
    QString number; ///< what stands before the title, without its separator
    QString title;
    bool hasOfficialSeparator = false;
};

bool isSeparator(QChar c)
{
    return QStringView(u"、，,.．。:： \u3000").contains(c);
}

/// Takes a line apart into number and title; a number in brackets belongs to a lower level and is none.
std::optional<Heading> splitHeading(const QString &line)
{
    if (line.size() > longestHeading || line.startsWith(u'（') || line.startsWith(u'('))
        return std::nullopt;
    QStringView rest = line;
    while (!rest.isEmpty() && isSeparator(rest.back()))
        rest.chop(1);
    Heading heading;
    qsizetype separator = 0;
    while (separator < rest.size() && separator <= longestNumber && !isSeparator(rest[separator]))
        ++separator;
    const QStringView number = rest.first(std::min(separator, rest.size()));
    const bool looksLikeNumber =
        std::ranges::any_of(number, [](QChar c) { return numerals.contains(c) || c.isDigit(); });
    if (separator < rest.size() && separator <= longestNumber && looksLikeNumber) {
        heading.number = number.toString();
        heading.hasOfficialSeparator = rest[separator] == u'、';
        while (separator < rest.size() && isSeparator(rest[separator]))
            ++separator;
        rest = rest.sliced(separator);
    }
    heading.title = rest.toString();
    return heading;
}

/// One section's titles, normalised.
struct TitleKeys
{
    QString official;
    QStringList variants;
};

class SectionFinder
{
public:
    SectionFinder(const ReadingText &text, const FormTemplate &form);

    std::vector<FoundSection> find();

private:
    struct Match
    {
        int section = -1;
        bool isOfficial = false;
    };

    std::optional<FoundSection> readHeading(size_t line) const;
    Match match(const QString &key, bool mayBeDamaged) const;
    void dropRivals(std::vector<FoundSection> &found) const;
    int rank(const std::vector<FoundSection> &found, size_t i) const;

    const ReadingText &m_text;
    const FormTemplate &m_form;
    std::vector<TitleKeys> m_keys;
};

SectionFinder::SectionFinder(const ReadingText &text, const FormTemplate &form) : m_text(text), m_form(form)
{
    for (const SectionTemplate &section : form.sections()) {
        TitleKeys keys{labelKey(section.title), {}};
        for (const QString &variant : section.variants)
            keys.variants.append(labelKey(variant));
        m_keys.push_back(std::move(keys));
    }
}

SectionFinder::Match SectionFinder::match(const QString &key, bool mayBeDamaged) const
{
    Match nearest;
    int best = -1;
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (key == m_keys[i].official)
            return {int(i), true};
        if (m_keys[i].variants.contains(key))
            return {int(i), false};
        if (!mayBeDamaged)
            continue;
        const int tolerated = toleratedDistance(m_keys[i].official.size());
        const int distance = editDistance(key, m_keys[i].official, tolerated);
        if (distance <= tolerated && (best < 0 || distance < best)) {
            nearest = {int(i), false};
            best = distance;
        }
    }
    return nearest;
}

std::optional<FoundSection> SectionFinder::readHeading(size_t index) const
{
    const ReadingLine &line = m_text.lines[index];
    if (!line.isSingle() || line.isPlainProse)
        return std::nullopt;
    const std::optional<Heading> heading = splitHeading(line.text);
    if (!heading || heading->title.isEmpty())
        return std::nullopt;
    const Match matched = match(labelKey(heading->title), !heading->number.isEmpty());
    if (matched.section < 0)
        return std::nullopt;
    const SectionTemplate &section = m_form.sections()[size_t(matched.section)];
    const bool isNumberRight = heading->number == section.number;
    const bool isWritten = matched.isOfficial && heading->hasOfficialSeparator && heading->title == section.title;
    return FoundSection{matched.section, index, 0, isNumberRight, isWritten};
}

/// How well a line may be the heading. One with another right below it, or at the end of three in a row, is a line of a
/// table of contents.
int SectionFinder::rank(const std::vector<FoundSection> &found, size_t i) const
{
    const auto isAbove = [&found](size_t upper, size_t lower) {
        return lower < found.size() && found[upper].heading + 1 == found[lower].heading;
    };
    const bool isInContents = isAbove(i, i + 1) || (i > 1 && isAbove(i - 2, i - 1) && isAbove(i - 1, i));
    const bool isLast = found[i].heading + 1 == m_text.lines.size();
    return (isLast || isInContents ? 0 : 4) + (found[i].isNumberRight ? 2 : 0) + (found[i].isOfficial ? 1 : 0);
}

void SectionFinder::dropRivals(std::vector<FoundSection> &found) const
{
    std::vector<int> bestOf(m_form.sections().size(), -1);
    for (size_t i = 0; i < found.size(); ++i) {
        int &best = bestOf[size_t(found[i].section)];
        if (best < 0 || rank(found, i) > rank(found, size_t(best)))
            best = int(i);
    }
    std::vector<FoundSection> kept;
    for (size_t i = 0; i < found.size(); ++i) {
        if (bestOf[size_t(found[i].section)] == int(i))
            kept.push_back(found[i]);
    }
    found = std::move(kept);
}

std::vector<FoundSection> SectionFinder::find()
{
    std::vector<FoundSection> found;
    for (size_t i = 0; i < m_text.lines.size(); ++i) {
        if (const std::optional<FoundSection> heading = readHeading(i))
            found.push_back(*heading);
    }
    dropRivals(found);
    for (size_t i = 0; i < found.size(); ++i)
        found[i].end = i + 1 < found.size() ? found[i + 1].heading : m_text.lines.size();
    return found;
}

void noteTitle(const ReadingLine &line, const SectionTemplate &section, const FoundSection &found, ImportNotes &notes)
{
    if (found.isNumberRight && found.isOfficial)
        return;
    ImportNote note{QLatin1String("STR-02"), Severity::Hint, section.id, {}, section.heading(), line.text};
    if (!found.isNumberRight) {
        note.wording = QLatin1String("STR-02.number");
        note.severity = Severity::Warning;
    }
    note.arguments = {line.text, note.expected};
    notes.add(note, line.place);
}

} // namespace

std::vector<FoundSection> findSections(const ReadingText &text, const FormTemplate &form)
{
    return SectionFinder(text, form).find();
}

void noteSections(const ReadingText &text, const FormTemplate &form, const std::vector<FoundSection> &sections,
                  ImportNotes &notes)
{
    std::vector<bool> isFound(form.sections().size());
    int highest = -1;
    for (const FoundSection &found : sections) {
        const SectionTemplate &section = form.sections()[size_t(found.section)];
        const ReadingLine &line = text.lines[found.heading];
        isFound[size_t(found.section)] = true;
        noteTitle(line, section, found, notes);
        if (found.section < highest) {
            const QString before = form.sections()[size_t(highest)].heading();
            notes.add({QLatin1String("STR-01.order"), Severity::Error, section.id, {section.heading(), before}, {}, {}},
                      line.place);
        }
        highest = std::max(highest, found.section);
    }
    for (size_t i = 0; i < isFound.size(); ++i) {
        if (isFound[i])
            continue;
        const SectionTemplate &section = form.sections()[i];
        notes.add({QLatin1String("STR-01"), Severity::Error, section.id, {section.heading()}, section.heading(), {}},
                  {});
    }
}

} // namespace gouji
