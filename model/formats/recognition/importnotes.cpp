// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/importnotes.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr QChar separator = u'；';

// What a hostile or hopeless source may make us remember; no report comes near.
constexpr size_t mostPlaces = 500;
constexpr qsizetype mostExamples = 50;
constexpr std::ptrdiff_t mostAlike = 200;

void addPlace(Finding &finding, const SourcePlace &place)
{
    if (place != SourcePlace() && finding.sources.size() < mostPlaces &&
        std::ranges::find(finding.sources, place) == finding.sources.end())
        finding.sources.push_back(place);
}

} // namespace

Finding &ImportNotes::findOrCreate(const ImportNote &note, bool isList)
{
    const QString wording(note.wording);
    const auto isAlike = [&](const Finding &finding) {
        return finding.wording == wording && finding.section == note.section;
    };
    const auto isSame = [&](const Finding &finding) {
        return isAlike(finding) && (isList || (finding.arguments == note.arguments && finding.actual == note.actual));
    };
    const auto found = std::ranges::find_if(m_findings, isSame);
    if (found != m_findings.end())
        return *found;
    if (m_findings.size() > size_t(mostAlike) && std::ranges::count_if(m_findings, isAlike) >= mostAlike)
        return *std::ranges::find_if(m_findings, isAlike);
    Finding finding;
    finding.check = CheckId(wording.section(u'.', 0, 0));
    finding.severity = note.severity;
    finding.wording = wording;
    finding.arguments = note.arguments;
    finding.section = note.section;
    finding.expected = note.expected;
    finding.actual = note.actual;
    m_findings.push_back(std::move(finding));
    return m_findings.back();
}

Finding &ImportNotes::add(const ImportNote &note, const SourcePlace &place)
{
    Finding &finding = findOrCreate(note, false);
    addPlace(finding, place);
    return finding;
}

Finding &ImportNotes::add(const ImportNote &note, const SourcePlace &place, const CellId &cell)
{
    Finding &finding = add(note, place);
    if (std::ranges::find(finding.cells, cell) == finding.cells.end())
        finding.cells.push_back(cell);
    return finding;
}

Finding &ImportNotes::addExample(const ImportNote &note, const QString &example, const SourcePlace &place)
{
    Finding &finding = findOrCreate(note, true);
    addPlace(finding, place);
    if (finding.arguments.size() == note.arguments.size()) {
        finding.arguments.append(example);
        return finding;
    }
    const QStringList examples = finding.arguments.last().split(separator);
    if (examples.size() < mostExamples && !examples.contains(example))
        finding.arguments.last() += separator + (examples.size() + 1 < mostExamples ? example : QStringLiteral("…"));
    return finding;
}

} // namespace gouji
