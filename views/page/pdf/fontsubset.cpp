// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/fontsubset.h"

#include "views/page/pdf/cffcharset.h"

#include <QCoreApplication>

#include <hb-subset.h>

#include <memory>

namespace gouji {
namespace {

template<auto Destroy>
struct Destroyer
{
    template<typename T>
    void operator()(T *object) const
    {
        Destroy(object);
    }
};
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, Destroyer<hb_subset_plan_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;

/// What a PDF does not read; above all the layout tables, whose closure would draw in glyphs that nobody uses.
constexpr hb_tag_t droppedTables[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('n', 'a', 'm', 'e'),
    HB_TAG('p', 'o', 's', 't'), HB_TAG('c', 'm', 'a', 'p'), HB_TAG('O', 'S', '/', '2'), HB_TAG('V', 'O', 'R', 'G'),
    HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x')};
constexpr hb_tag_t cffTable = HB_TAG('C', 'F', 'F', ' ');

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return QByteArray(data, static_cast<qsizetype>(length));
}

SubsetInput inputFor(const std::set<quint32> &glyphs)
{
    SubsetInput input(hb_subset_input_create_or_fail());
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : droppedTables)
        hb_set_add(dropped, tag);
    return input;
}

Error cannotEmbed(const FontFace &face, const char *detail)
{
    return {ErrorCode::NoFont,
            QCoreApplication::translate("Page", "The font %1 may not be embedded into a PDF. Choose another one.")
                .arg(face.family()),
            QString::fromLatin1(detail)};
}

} // namespace

Result<FontSubset> fontSubset(const FontFace &face, const std::set<quint32> &glyphs)
{
    if (!face.mayBeEmbedded())
        return cannotEmbed(face, "OS/2 fsType");
    const SubsetInput input = inputFor(glyphs);
    const SubsetPlan plan(hb_subset_plan_create_or_fail(face.face(), input.get()));
    const Face cut(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!cut)
        return cannotEmbed(face, "hb-subset");
    const Blob cff(hb_face_reference_table(cut.get(), cffTable));
    const Blob whole(hb_face_reference_blob(cut.get()));
    FontSubset subset;
    subset.isCff = hb_blob_get_length(cff.get()) > 0;
    subset.program = bytesOf(subset.isCff ? cff.get() : whole.get());
    const std::optional<std::vector<quint16>> charset =
        subset.isCff ? cffCharset(subset.program) : std::optional(std::vector<quint16>());
    if (!charset)
        return cannotEmbed(face, "CFF charset");
    const hb_map_t *mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs) {
        const hb_codepoint_t position = hb_map_get(mapping, glyph);
        const bool isNamed = position < charset->size();
        subset.codes.insert(glyph, isNamed ? (*charset)[position] : static_cast<quint16>(position));
    }
    return subset;
}

} // namespace gouji
