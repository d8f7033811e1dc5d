// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/prosetext.h"
#include "tests/support/samplereport.h"
#include "tests/support/typing.h"
#include "views/widgets/proseedit.h"

namespace gouji::test {

/// An editor of one section of the sample report, in a window of its own.
struct ProseDesk
{
    explicit ProseDesk(Blocks blocks) : session(withBlocks(std::move(blocks))), edit(session, section)
    {
        edit.resize(900, 500);
        edit.show();
        edit.setFocus();
        edit.moveCursor(QTextCursor::End);
    }
    explicit ProseDesk(const QString &text) : ProseDesk(Blocks{Paragraph::fromText(text)}) {}

    static Report withBlocks(Blocks blocks)
    {
        Report report = sampleReport();
        *report.blocks(QStringLiteral("problems")) = std::move(blocks);
        return report;
    }
    const Blocks &blocks() const { return *session.report().blocks(section); }
    const Paragraph &paragraph(std::size_t block = 0) const { return std::get<Paragraph>(blocks()[block]); }
    QString text() const { return proseText(blocks(), session.report()); }
    CellIndex cell(QStringView id) const { return cellOf(session.report(), id); }
    /// The first link of a paragraph.
    std::optional<Link> link(std::size_t block = 0) const
    {
        for (const Run &run : paragraph(block).runs) {
            if (const auto *link = std::get_if<Link>(&run))
                return *link;
        }
        return std::nullopt;
    }
    bool hasLink(std::size_t block = 0) const { return link(block).has_value(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&edit, static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString &text) { commit(edit, text); }
    void compose(const QString &text)
    {
        QInputMethodEvent event(text, {});
        QCoreApplication::sendEvent(&edit, &event);
    }
    void moveTo(int position)
    {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(position);
        edit.setTextCursor(cursor);
    }
    void undo() { session.undoStack().undo(); }
    void redo() { session.undoStack().redo(); }

    const QString section = QStringLiteral("problems");
    Session session;
    ProseEdit edit;
};

} // namespace gouji::test
