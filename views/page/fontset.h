// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/fontface.h"
#include "views/page/pagestyle.h"

#include <QHash>
#include <QMutex>

#include <set>

namespace gouji {

/// What stood in where the faces that the standard names are not installed.
struct FontStandIn
{
    FontRole role = FontRole::Body;
    QString wanted; ///< the family of the standard
    QString used;

    friend bool operator==(const FontStandIn &, const FontStandIn &) = default;
};

/// The installed faces, resolved by what a style wants: family by family, and for a single character that those lack any
/// face that has it. The answer depends on nothing but the installed fonts, never on the locale. Faces are read when first
/// asked for and kept; may be used from any thread. Needs a QGuiApplication with a platform that has fonts (not
/// `minimal`).
class FontSet
{
public:
    FontSet() = default;
    Q_DISABLE_COPY_MOVE(FontSet)

    /// The first of the wanted faces that is installed; null where none is.
    FontFacePtr face(const WantedFonts &wanted) const;
    /// A face with the character: of the wanted ones, else any; null where no installed font has it.
    FontFacePtr faceFor(const WantedFonts &wanted, char32_t character) const;

    /// A face to draw empty boxes with: one of the wanted, else any that is installed; null where there is no font at all.
    FontFacePtr anyFace(const WantedFonts &wanted) const;

    /// What a style's roles are set in where it is not the family of the standard; one entry a role.
    std::vector<FontStandIn> standIns(const PageStyle &style) const;

private:
    FontFacePtr loaded(const WantedFont &wanted) const;
    FontFacePtr anyFaceFor(char32_t character) const;

    mutable QMutex m_mutex;
    mutable QHash<QString, FontFacePtr> m_faces;           ///< by family and weight; null: not installed
    mutable QHash<char32_t, FontFacePtr> m_rareCharacters; ///< what faceFor found outside a style's wishes
};

} // namespace gouji
