// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/wordsfile.h"

#include "model/text/textdecoder.h"

#include <algorithm>

namespace gouji {
namespace {

/// 易混词 of `[易混词]` or `【易混词】`; empty where the line is no heading.
QString headingIn(const QString &line)
{
    const QString entry = line.section(u'#', 0, 0).trimmed();
    const bool isHeading = entry.startsWith(u'[') || entry.startsWith(u'【');
    return isHeading ? entry.mid(1).chopped(1).trimmed() : QString();
}

} // namespace

WordsFile WordsFile::read(const QByteArray &bytes)
{
    WordsFile file;
    for (const QString &raw : decodeText(bytes).text.split(u'\n')) {
        const QString line = raw.trimmed();
        const QString heading = headingIn(line);
        if (!heading.isEmpty())
            file.m_sections.push_back({heading, {}});
        else if (!line.isEmpty())
            (file.m_sections.empty() ? file.m_preamble : file.m_sections.back().second).append(line);
    }
    return file;
}

QByteArray WordsFile::write() const
{
    QStringList lines = m_preamble;
    for (const auto &[heading, below] : m_sections)
        lines += QStringList{QString(), u'[' + heading + u']'} + below;
    return (lines.join(u'\n') + u'\n').toUtf8();
}

void WordsFile::set(const QString &heading, const QStringList &lines)
{
    const auto known = std::ranges::find(m_sections, heading, &Section::first);
    if (known != m_sections.end()) {
        // What stood below a second heading of the name counts as well, so it goes too.
        m_sections.erase(std::remove_if(std::next(known), m_sections.end(),
                                        [&](const Section &section) { return section.first == heading; }),
                         m_sections.end());
        known->second = lines;
        if (lines.isEmpty())
            m_sections.erase(known);
    } else if (!lines.isEmpty()) {
        m_sections.push_back({heading, lines});
    }
}

int entryCount(const QStringList &lines)
{
    return static_cast<int>(std::ranges::count_if(lines, [](const QString &line) { return !line.startsWith(u'#'); }));
}

} // namespace gouji
