// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/textflow/listnumber.h"
#include "model/formats/textflow/xmlwalk.h"

#include <QHash>

namespace gouji::odt {

/// What the styles of a document say that matters for reading: which lists there are, what is hidden.
class StyleTable
{
public:
    /// Reads a part that holds styles (styles.xml, content.xml) and adds to what is known.
    void add(const QByteArray &part);

    /// The levels of a list style; empty where there is none.
    std::vector<ListLevel> levels(const QString &listStyle) const { return m_lists.value(listStyle); }
    /// The levels by which headings are numbered.
    const std::vector<ListLevel> &outline() const { return m_outline; }
    bool isHidden(const QString &style) const;
    int headingLevel(const QString &style) const;

private:
    struct Style
    {
        QString parent;
        bool isHidden = false;
        int headingLevel = 0;
    };

    void readGroup(XmlWalk &xml);
    void readStyle(XmlWalk &xml);
    template<typename Value>
    Value inherited(const QString &style, Value Style::*member) const;

    QHash<QString, Style> m_styles;
    QHash<QString, std::vector<ListLevel>> m_lists;
    std::vector<ListLevel> m_outline;
};

} // namespace gouji::odt
