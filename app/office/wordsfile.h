// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <utility>
#include <vector>

namespace gouji {

/// An office's file of words (model/checks/officewords.h) as its headings with what stands below each, so that some of them can be
/// handed around and others stay. Lines are kept as they were written, remarks too, blank ones left out. What the
/// lines mean it does not know.
class WordsFile
{
public:
    using Section = std::pair<QString, QStringList>; ///< heading without its brackets, lines

    static WordsFile read(const QByteArray &bytes);
    QByteArray write() const;

    const std::vector<Section> &sections() const { return m_sections; }
    /// Puts lines below a heading in the place of what stands there; none: the heading goes.
    void set(const QString &heading, const QStringList &lines);

private:
    QStringList m_preamble;
    std::vector<Section> m_sections;
};

/// How many of the lines are entries and no remarks.
int entryCount(const QStringList &lines);

} // namespace gouji
