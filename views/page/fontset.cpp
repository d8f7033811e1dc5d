// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/fontset.h"

#include <QFontDatabase>
#include <QMutexLocker>

namespace gouji {
namespace {

/// The complete ones first, so that a rare character looks like its neighbours; the others by name.
QStringList familiesForRareCharacters()
{
    QStringList families{QStringLiteral("Noto Serif CJK SC"),
                         QStringLiteral("Source Han Serif SC"),
                         QStringLiteral("SimSun"),
                         QStringLiteral("SimSun-ExtB"),
                         QStringLiteral("Noto Sans CJK SC"),
                         QStringLiteral("Source Han Sans SC")};
    QStringList others = QFontDatabase::families();
    others.sort();
    for (const QString &family : std::as_const(others)) {
        if (!families.contains(family) && QFontDatabase::isSmoothlyScalable(family))
            families.append(family);
    }
    return families;
}

} // namespace

FontFacePtr FontSet::loaded(const WantedFont &wanted) const
{
    const QString key = wanted.family + (wanted.isBold ? u'b' : u'r');
    if (const auto known = m_faces.constFind(key); known != m_faces.cend())
        return *known;
    const FontFacePtr face = FontFace::fromSystem(wanted.family, wanted.isBold);
    m_faces.insert(key, face);
    return face;
}

FontFacePtr FontSet::face(const WantedFonts &wanted) const
{
    const QMutexLocker lock(&m_mutex);
    for (const WantedFont &font : wanted) {
        if (const FontFacePtr face = loaded(font))
            return face;
    }
    return nullptr;
}

FontFacePtr FontSet::faceFor(const WantedFonts &wanted, char32_t character) const
{
    const QMutexLocker lock(&m_mutex);
    for (const WantedFont &font : wanted) {
        if (const FontFacePtr face = loaded(font); face && face->has(character))
            return face;
    }
    return anyFaceFor(character);
}

FontFacePtr FontSet::anyFace(const WantedFonts &wanted) const
{
    WantedFonts candidates = wanted;
    for (const QString &family : familiesForRareCharacters())
        candidates.append({family, false});
    return face(candidates);
}

FontFacePtr FontSet::anyFaceFor(char32_t character) const
{
    if (const auto known = m_rareCharacters.constFind(character); known != m_rareCharacters.cend())
        return *known;
    FontFacePtr found;
    for (const QString &family : familiesForRareCharacters()) {
        const QRawFont font = installedFont(family, false);
        if (!font.isValid() || !font.supportsCharacter(character))
            continue;
        found = loaded({family, false});
        if (found && found->has(character))
            break;
        found = nullptr;
    }
    m_rareCharacters.insert(character, found);
    return found;
}

std::vector<FontStandIn> FontSet::standIns(const PageStyle &style) const
{
    std::vector<FontStandIn> standIns;
    for (int i = 0; i < fontRoleCount; ++i) {
        const auto role = static_cast<FontRole>(i);
        const FontFacePtr used = face(style.wanted(role));
        const QStringList standard = standardFamilies(role);
        if (used && !standard.contains(used->family()))
            standIns.push_back({role, standard.constFirst(), used->family()});
    }
    return standIns;
}

} // namespace gouji
