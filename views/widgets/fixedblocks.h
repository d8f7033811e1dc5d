// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/block.h"

#include <QTextCursor>
#include <QTextObjectInterface>

namespace gouji {

/// Draws pictures (scaled, with their caption) and further tables (as a grid) in a text document, where each is a single
/// character that typing cannot change.
class FixedBlockPainter : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    /// Has a document draw them.
    static void install(QTextDocument &document);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

/// A picture or a further table in words, for whoever cannot see it; empty for a format of text.
QString fixedBlockWords(const QTextFormat &format);

/// Inserts a picture or a further table at the cursor.
void insertFixedBlock(QTextCursor &cursor, const Block &block);

} // namespace gouji
