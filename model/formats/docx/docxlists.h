// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/docx/docxstyletable.h"
#include "model/formats/textflow/listnumber.h"
#include "model/formats/textflow/xmlwalk.h"

#include <set>

namespace gouji::docx {

/// The lists of a document and how far they are counted: gives each paragraph of one the number that the program writes
/// in front of it.
class Lists
{
public:
    Lists(const QByteArray &numberingPart, const StyleTable &styles);

    /// The number of the next paragraph of this style that lies there; empty where it has none.
    QString next(const ListPlace &place, const QString &style);

private:
    struct Definition
    {
        std::vector<ListLevel> levels;
        std::vector<QString> styles; ///< by level: the style of its paragraphs
        QString styledLike;          ///< a style whose list this is (w:numStyleLink)
    };
    struct List
    {
        QString definition;
        std::map<int, int> starts; ///< by level
        std::map<int, ListLevel> levels;
    };

    void readDefinition(XmlWalk &xml);
    void readList(XmlWalk &xml);
    const Definition *definitionOf(const List &list) const;

    const StyleTable &m_styles;
    std::map<QString, Definition> m_definitions;
    std::map<int, List> m_lists;
    std::set<std::pair<int, int>> m_restarted; ///< list and level
    ListCounters m_counters;
};

} // namespace gouji::docx
