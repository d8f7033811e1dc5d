// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/importnotes.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr QChar separator = u'；';

void addPlace(Finding &finding, const SourcePlace &place)
{
    if (place != SourcePlace() && std::ranges::find(finding.sources, place) == finding.sources.end())
        finding.sources.push_back(place);
}

} // namespace

Finding &ImportNotes::findOrCreate(const ImportNote &note, bool isList)
{
    const QString wording(note.wording);
    const auto same = [&](const Finding &finding) {
        return finding.wording == wording && finding.section == note.section &&
               (isList || (finding.arguments == note.arguments && finding.actual == note.actual));
    };
    const auto found = std::ranges::find_if(m_findings, same);
    if (found != m_findings.end())
        return *found;
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
    if (finding.arguments.size() == note.arguments.size())
        finding.arguments.append(example);
    else if (!finding.arguments.last().split(separator).contains(example))
        finding.arguments.last() += separator + example;
    return finding;
}

} // namespace gouji
