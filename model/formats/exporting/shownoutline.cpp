// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exporting/shownoutline.h"

#include <algorithm>

namespace gouji {
namespace {

bool mayBeRefused(QChar c)
{
    return c.category() == QChar::Other_Control || c.isSurrogate() || QChar::isNonCharacter(c.unicode());
}

/// The character that begins at a place, whole; empty where no document can hold what stands there.
QStringView shownCharacter(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (!mayBeRefused(c))
        return text.sliced(at, 1);
    const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (isPair && !QChar::isNonCharacter(QChar::surrogateToUcs4(c, text[at + 1])))
        return text.sliced(at, 2);
    return {};
}

struct Shown
{
    void operator()(OutlineTitle &title) const
    {
        title.text = shownText(title.text);
        title.body = shownText(title.body);
    }
    void operator()(OutlineHeading &heading) const { heading.text = shownText(heading.text); }
    void operator()(OutlineParagraph &paragraph) const { paragraph.text = shownText(paragraph.text); }
    void operator()(OutlinePicture &picture) const { picture.caption = shownText(picture.caption); }
    void operator()(ClosingLine &line) const { line.text = shownText(line.text); }
    void operator()(OutlineTable &table) const
    {
        for (OutlineRow &row : table.rows) {
            for (OutlineCell &cell : row.cells)
                cell.text = shownText(cell.text);
        }
    }
};

/// Whether nothing is left of what is never empty.
bool isGone(const OutlineElement &element)
{
    if (const OutlineParagraph *paragraph = std::get_if<OutlineParagraph>(&element))
        return paragraph->text.isEmpty();
    const ClosingLine *line = std::get_if<ClosingLine>(&element);
    return line && line->text.isEmpty();
}

} // namespace

QString shownText(const QString &text)
{
    if (std::ranges::none_of(text, mayBeRefused))
        return text;
    QString shown;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView character = shownCharacter(text, at);
        shown += character;
        at += std::max<qsizetype>(character.size(), 1);
    }
    return shown;
}

PageOutline shownOutline(PageOutline outline)
{
    for (OutlineElement &element : outline.elements)
        std::visit(Shown(), element);
    std::erase_if(outline.elements, isGone);
    return outline;
}

} // namespace gouji
