// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/copiedshades.h"

#include <QTextBlock>

namespace gouji {
namespace {

/// Where the quoted words stand in the text block: where the anchor says, else where they are found; -1: nowhere.
qsizetype placeOf(const Anchor &anchor, const QString &text)
{
    if (anchor.quoted.isEmpty() || QStringView(text).mid(anchor.start).startsWith(anchor.quoted))
        return anchor.start;
    return text.indexOf(anchor.quoted);
}

} // namespace

QList<QTextEdit::ExtraSelection> copiedShades(const Report &report, const QString &section,
                                              const QTextDocument &document, const Theme &theme)
{
    QList<QTextEdit::ExtraSelection> shades;
    for (const CopiedSentence &copied : report.copiedSentences) {
        const Anchor &anchor = copied.anchor;
        if (anchor.section != section || !anchor.block)
            continue;
        const QTextBlock block = document.findBlockByNumber(*anchor.block);
        const qsizetype start = block.isValid() ? placeOf(anchor, block.text()) : -1;
        if (start < 0 || start + anchor.length >= block.length())
            continue;
        QTextEdit::ExtraSelection shade;
        shade.cursor = QTextCursor(block);
        shade.cursor.setPosition(block.position() + static_cast<int>(start));
        shade.cursor.setPosition(block.position() + static_cast<int>(start) + anchor.length, QTextCursor::KeepAnchor);
        shade.format.setBackground(theme.warningTint);
        shade.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        shade.format.setUnderlineColor(theme.warning);
        shades.append(shade);
    }
    return shades;
}

} // namespace gouji
