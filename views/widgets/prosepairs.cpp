// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prosepairs.h"

#include "views/widgets/proseedit.h"

namespace gouji {
namespace {

constexpr QStringView openers = u"(（“‘《〈[【「『〔";
constexpr QStringView closers = u")）”’》〉]】」』〕";

QChar behind(const QTextCursor &cursor)
{
    return cursor.atBlockEnd() ? QChar() : cursor.document()->characterAt(cursor.position());
}

void wrap(ProseEdit &edit, QChar opener, QChar closer)
{
    QTextCursor cursor = edit.textCursor();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    edit.prose().change([&] {
        QTextCursor typing(cursor);
        typing.setPosition(end);
        typing.insertText(closer, {});
        typing.setPosition(start);
        typing.insertText(opener, {});
    });
    cursor.setPosition(start + 1);
    cursor.setPosition(end + 1, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

} // namespace

bool isPaired(const QString &typed)
{
    return typed.size() == 1 && (openers.contains(typed.front()) || closers.contains(typed.front()));
}

bool typeInPairs(ProseEdit &edit, const QString &typed)
{
    if (typed.size() != 1)
        return false;
    QTextCursor cursor = edit.textCursor();
    if (closers.contains(typed.front()) && !cursor.hasSelection() && behind(cursor) == typed.front()) {
        edit.moveCursor(QTextCursor::NextCharacter);
        return true;
    }
    const qsizetype pair = openers.indexOf(typed.front());
    if (pair < 0)
        return false;
    if (cursor.hasSelection()) {
        wrap(edit, openers[pair], closers[pair]);
        return true;
    }
    cursor.insertText(QString(openers[pair]) + closers[pair], {});
    cursor.movePosition(QTextCursor::PreviousCharacter);
    edit.setTextCursor(cursor);
    return true;
}

bool deleteEmptyPair(ProseEdit &edit)
{
    QTextCursor cursor = edit.textCursor();
    if (cursor.hasSelection() || cursor.atBlockStart())
        return false;
    const qsizetype pair = openers.indexOf(cursor.document()->characterAt(cursor.position() - 1));
    if (pair < 0 || behind(cursor) != closers[pair])
        return false;
    cursor.movePosition(QTextCursor::PreviousCharacter);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 2);
    cursor.removeSelectedText();
    return true;
}

} // namespace gouji
