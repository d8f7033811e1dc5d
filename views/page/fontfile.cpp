// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/fontfile.h"

#ifdef GOUJI_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace gouji {

#ifdef GOUJI_HAS_FONTCONFIG

namespace {

bool isNamed(FcPattern *font, const QByteArray &family)
{
    FcChar8 *name = nullptr;
    for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (family == reinterpret_cast<const char *>(name))
            return true;
    }
    return false;
}

std::optional<FontFile> fileOf(FcPattern *font)
{
    FcChar8 *path = nullptr;
    int index = 0;
    const bool isThere = FcPatternGetString(font, FC_FILE, 0, &path) == FcResultMatch &&
                         FcPatternGetInteger(font, FC_INDEX, 0, &index) == FcResultMatch;
    const bool isVariable = index >> 16 != 0;
    if (!isThere || isVariable)
        return std::nullopt;
    return FontFile{reinterpret_cast<const char *>(path), static_cast<unsigned>(index)};
}

} // namespace

std::optional<FontFile> fontFileOf(const QString &family, bool isBold)
{
    const QByteArray name = family.toUtf8();
    FcPattern *wanted = FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, name.constData(), FC_WEIGHT, FcTypeInteger,
                                       isBold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR, FC_SLANT, FcTypeInteger,
                                       FC_SLANT_ROMAN, FC_SCALABLE, FcTypeBool, FcTrue, static_cast<char *>(nullptr));
    FcConfigSubstitute(nullptr, wanted, FcMatchPattern);
    FcDefaultSubstitute(wanted);
    FcResult result = FcResultNoMatch;
    FcPattern *font = FcFontMatch(nullptr, wanted, &result);
    std::optional<FontFile> file;
    if (font && isNamed(font, name))
        file = fileOf(font);
    if (font)
        FcPatternDestroy(font);
    FcPatternDestroy(wanted);
    return file;
}

#else

std::optional<FontFile> fontFileOf(const QString &, bool)
{
    return std::nullopt;
}

#endif

} // namespace gouji
