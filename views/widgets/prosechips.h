// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QTextBlock>
#include <QTextCursor>

#include <optional>
#include <vector>

namespace gouji {

/// A link where it stands in a text document.
struct ChipPlace
{
    int number = 0; ///< of the chip
    int start = 0;  ///< position in the document
    int length = 0;

    int end() const { return start + length; }
};

/// A link, by its number, that shows something else than before.
struct FollowedLink
{
    int number;
    QString before;
};

/// The links of a text document, each a stretch of text that carries a number of its own, so that two neighbours do not
/// run together. Remembers what each one is and what it shows; the documents' text is changed only here and only where
/// asked. A cell that holds nothing shows as an empty box, because a link without text could not stand anywhere.
class ProseChips
{
public:
    /// Types a link at the cursor.
    void insert(QTextCursor &cursor, const Link &link, const Report &report);
    /// The links of a block, in order.
    static std::vector<ChipPlace> in(const QTextBlock &block);
    /// The link that a position touches, its edges counted in.
    static std::optional<ChipPlace> at(const QTextDocument &document, int position);

    const Link &link(int number) const { return m_chips[static_cast<std::size_t>(number)].link; }
    /// What fragments of a format stand for; none: plain text.
    const Link *linkIn(const QTextCharFormat &format) const;
    /// Takes what was typed at the edges of links out of them, and makes plain text of a link that is damaged.
    void mend(const QTextBlock &block) const;
    /// Shows what the cells hold now. Returns the links that changed, with what they showed before. A cursor at an edge of
    /// a link stays at it.
    std::vector<FollowedLink> refresh(const QTextBlock &block, const Report &report);
    /// What a link shows.
    const QString &shown(int number) const { return m_chips[static_cast<std::size_t>(number)].shown; }
    bool isEmpty() const { return m_chips.empty(); }
    void clear() { m_chips.clear(); }

private:
    struct Chip
    {
        Link link;
        QString shown;
    };

    std::vector<Chip> m_chips;
};

/// What a link shows in the editor.
QString chipText(const Link &link, const Report &report);

/// How many characters the links before `offset` in a block show that their text in the report does not have.
int boxesBefore(const QTextBlock &block, const ProseChips &chips, const Report &report, int offset);

} // namespace gouji
