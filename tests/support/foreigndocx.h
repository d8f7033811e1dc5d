// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gouji::test {

/// The parts of a docx as another program could have written them; empty parts are left out.
struct ForeignDocx
{
    QByteArray body;   ///< inside w:body
    QByteArray styles; ///< inside w:styles
    QByteArray numbering;
    QByteArray comments;
    QByteArray commentsExtended;
    QByteArray picture; ///< with the identifier rIdP; rIdL is a picture elsewhere
    bool isStrict = false;
    QByteArray head; ///< before the root of the main document

    QByteArray bytes() const;
};

QByteArray wordRun(const QByteArray &text, const QByteArray &properties = {});
QByteArray wordParagraph(const QByteArray &inside, const QByteArray &properties = {});
/// A cell with one paragraph of one run.
QByteArray wordCell(const QByteArray &text, const QByteArray &properties = {});

} // namespace gouji::test
