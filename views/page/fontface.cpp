// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/fontface.h"

#include <QtEndian>

#include <hb.h>

namespace gouji {
namespace {

/// What lines and PDF need of a font; names and hints for editors are left behind.
constexpr const char *neededTables[] = {"head", "hhea", "hmtx", "maxp", "OS/2", "post", "cmap", "cvt ", "fpgm", "prep",
                                        "loca", "glyf", "CFF ", "VORG", "vhea", "vmtx", "GDEF", "GSUB", "GPOS", "name"};

hb_tag_t tagOf(const char *name)
{
    return HB_TAG(name[0], name[1], name[2], name[3]);
}

/// A blob that keeps the array alive; nothing is copied.
hb_blob_t *blobOf(const QByteArray &bytes)
{
    auto *kept = new QByteArray(bytes);
    return hb_blob_create(kept->constData(), static_cast<unsigned>(kept->size()), HB_MEMORY_MODE_READONLY, kept,
                          [](void *data) { delete static_cast<QByteArray *>(data); });
}

hb_blob_t *assembled(const QRawFont &font)
{
    hb_face_t *builder = hb_face_builder_create();
    for (const char *tag : neededTables) {
        const QByteArray table = font.fontTable(tag);
        if (table.isEmpty())
            continue;
        hb_blob_t *blob = blobOf(table);
        hb_face_builder_add_table(builder, tagOf(tag), blob);
        hb_blob_destroy(blob);
    }
    hb_blob_t *whole = hb_face_reference_blob(builder);
    hb_face_destroy(builder);
    return whole;
}

bool hasOutlines(const QRawFont &font)
{
    return !font.fontTable("glyf").isEmpty() || !font.fontTable("CFF ").isEmpty();
}

} // namespace

FontFacePtr FontFace::fromSystem(const QRawFont &font, bool isBold)
{
    if (!font.isValid() || !hasOutlines(font))
        return nullptr;
    return FontFacePtr(new FontFace(font.familyName(), isBold, assembled(font)));
}

FontFace::FontFace(QString family, bool isBold, hb_blob_t *blob)
    : m_family(std::move(family))
    , m_isBold(isBold)
    , m_blob(blob)
    , m_face(hb_face_create(blob, 0))
    , m_font(hb_font_create(m_face))
    , m_unitsPerEm(static_cast<int>(hb_face_get_upem(m_face)))
{
    hb_font_set_scale(m_font, m_unitsPerEm, m_unitsPerEm);
    hb_face_make_immutable(m_face);
    hb_font_make_immutable(m_font);
}

FontFace::~FontFace()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
    hb_blob_destroy(m_blob);
}

bool FontFace::has(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, character, &glyph) && glyph != 0;
}

QByteArray FontFace::table(const char *tag) const
{
    hb_blob_t *blob = hb_face_reference_table(m_face, tagOf(tag));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    QByteArray bytes(data, static_cast<qsizetype>(length));
    hb_blob_destroy(blob);
    return bytes;
}

bool FontFace::mayBeEmbedded() const
{
    constexpr quint16 restricted = 0x0002;
    constexpr quint16 previewOrEditable = 0x000c;
    constexpr quint16 noSubset = 0x0100;
    constexpr quint16 bitmapsOnly = 0x0200;
    const QByteArray metrics = table("OS/2");
    if (metrics.size() < 10)
        return true; // a font without the table forbids nothing
    const auto type = qFromBigEndian<quint16>(metrics.constData() + 8);
    const bool isRestricted = (type & restricted) && !(type & previewOrEditable);
    return !isRestricted && !(type & (noSubset | bitmapsOnly));
}

PageLength FontFace::scaled(int units, PageLength size) const
{
    const qint64 doubled = 2 * qint64(units) * size.centipoints();
    const qint64 rounding = doubled < 0 ? -m_unitsPerEm : m_unitsPerEm;
    return PageLength::ofCentipoints((doubled + rounding) / (2 * m_unitsPerEm));
}

} // namespace gouji
