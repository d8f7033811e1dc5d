// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/pagelength.h"

#include <QByteArray>
#include <QRawFont>
#include <QString>

#include <memory>
#include <optional>

struct hb_face_t;
struct hb_font_t;

namespace gouji {

/// The family itself as the calling thread may use it, never what the system would put in its place; invalid where it is not
/// installed.
QRawFont installedFont(const QString &family, bool isBold);

/// One face of a font with all its tables, made once from what the system has installed. Immutable afterwards and free of
/// the thread that made it, unlike QRawFont. Shared by pointer.
class FontFace
{
public:
    /// An installed font, mapped from its file where that is known, else read; null where it is no scalable font.
    static std::shared_ptr<const FontFace> fromSystem(const QString &family, bool isBold);
    /// The same, always read table by table.
    static std::shared_ptr<const FontFace> fromTables(const QRawFont &font, const QString &family, bool isBold);
    ~FontFace();
    Q_DISABLE_COPY_MOVE(FontFace)

    /// As the system calls it; with isBold() enough to ask for the face again.
    const QString &family() const { return m_family; }
    bool isBold() const { return m_isBold; }
    hb_face_t *face() const { return m_face; }
    /// Scaled to units of the font.
    hb_font_t *font() const { return m_font; }
    int unitsPerEm() const { return m_unitsPerEm; }
    /// Whether it has a glyph for the character.
    bool has(char32_t character) const;
    /// A table of the font, as its file has it; empty where it has none.
    QByteArray table(const char *tag) const;
    /// Whether the bits of OS/2 fsType let the face be embedded into a document that is only read and printed, and
    /// let a part of it stand for the whole.
    bool mayBeEmbedded() const;

    /// A length of the font's units at a size.
    PageLength scaled(int units, PageLength size) const;

private:
    FontFace(QString family, bool isBold, hb_face_t *face);
    static std::shared_ptr<const FontFace> fromFile(const QString &family, bool isBold);

    QString m_family;
    bool m_isBold;
    hb_face_t *m_face;
    hb_font_t *m_font;
    int m_unitsPerEm;
};
using FontFacePtr = std::shared_ptr<const FontFace>;

} // namespace gouji
