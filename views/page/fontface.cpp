// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/fontface.h"

#include "views/page/fontfile.h"

#include <QFont>
#include <QFontDatabase>
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

/// A face over the tables, as if they came from a file.
hb_face_t *assembledFace(const QRawFont &font)
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
    hb_face_t *face = hb_face_create(whole, 0);
    hb_blob_destroy(whole);
    hb_face_destroy(builder);
    return face;
}

bool hasOutlines(hb_face_t *face)
{
    for (const char *tag : {"glyf", "CFF "}) {
        hb_blob_t *table = hb_face_reference_table(face, tagOf(tag));
        const bool isThere = hb_blob_get_length(table) > 0;
        hb_blob_destroy(table);
        if (isThere)
            return true;
    }
    return false;
}

} // namespace

QRawFont installedFont(const QString &family, bool isBold)
{
    constexpr int sizeOfNoMatter = 64;
    if (!QFontDatabase::hasFamily(family))
        return {};
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(sizeOfNoMatter);
    font.setWeight(isBold ? QFont::Bold : QFont::Normal);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
}

FontFacePtr FontFace::fromSystem(const QString &family, bool isBold)
{
    const FontFacePtr mapped = fromFile(family, isBold);
    return mapped ? mapped : fromTables(installedFont(family, isBold), family, isBold);
}

FontFacePtr FontFace::fromFile(const QString &family, bool isBold)
{
    const QRawFont font = installedFont(family, isBold);
    const std::optional<FontFile> file = font.isValid() ? fontFileOf(family, isBold) : std::nullopt;
    hb_blob_t *blob = file ? hb_blob_create_from_file_or_fail(file->path.constData()) : nullptr;
    if (!blob)
        return nullptr;
    const FontFacePtr face(new FontFace(family, isBold, hb_face_create(blob, file->index)));
    hb_blob_destroy(blob);
    // Qt and fontconfig must mean the same file: what is painted and what is written have the same glyphs.
    const bool isTheSame =
        face->table("head") == font.fontTable("head") && face->table("maxp") == font.fontTable("maxp");
    return isTheSame && hasOutlines(face->m_face) ? face : nullptr;
}

FontFacePtr FontFace::fromTables(const QRawFont &font, const QString &family, bool isBold)
{
    if (!font.isValid())
        return nullptr;
    const FontFacePtr face(new FontFace(family, isBold, assembledFace(font)));
    return hasOutlines(face->m_face) ? face : nullptr;
}

FontFace::FontFace(QString family, bool isBold, hb_face_t *face)
    : m_family(std::move(family))
    , m_isBold(isBold)
    , m_face(face)
    , m_font(hb_font_create(face))
    , m_unitsPerEm(static_cast<int>(hb_face_get_upem(face)))
{
    hb_font_set_scale(m_font, m_unitsPerEm, m_unitsPerEm);
    hb_face_make_immutable(m_face);
    hb_font_make_immutable(m_font);
}

FontFace::~FontFace()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
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
