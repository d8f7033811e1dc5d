// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gouji::test {

/// A docx as a person edits it in a word processor that tracks changes, by its markup.
class EditedDocx
{
public:
    explicit EditedDocx(const QByteArray &docx);

    /// Puts words in the place of others, which must stand in one run; the first that is found.
    void replaceTracked(const QString &words, const QString &by, const QString &author);
    void replace(const QString &words, const QString &by);
    /// Hangs a comment on words.
    void comment(const QString &words, const QString &text, const QString &author);
    /// Changes bytes of any part, as somebody would who does not know what they are.
    void damage(const QByteArray &bytes, const QByteArray &by);

    QByteArray bytes() const;
    /// Whether all words were found.
    bool isDone() const { return m_isDone; }

private:
    void put(const QString &words, const QByteArray &markup);

    QByteArray m_docx;
    QByteArray m_body;
    QByteArray m_comments;
    QByteArray m_damaged;
    QByteArray m_damage;
    int m_marks = 0;
    bool m_isDone = true;
};

} // namespace gouji::test
