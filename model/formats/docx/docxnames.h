// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names and numbers of Office Open XML.
namespace gouji::docx {

inline constexpr QLatin1String wordNamespace("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline constexpr QLatin1String strictWordNamespace("http://purl.oclc.org/ooxml/wordprocessingml/main");
inline constexpr QLatin1String relationNamespace("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
inline constexpr QLatin1String packageRelationNamespace("http://schemas.openxmlformats.org/package/2006/relationships");

// Identifiers of the relationships of the main document.
inline constexpr QLatin1String stylesId("rId1");
inline constexpr QLatin1String settingsId("rId2");
inline constexpr QLatin1String fontTableId("rId3");
inline constexpr QLatin1String oddFooterId("rId4");
inline constexpr QLatin1String evenFooterId("rId5");
inline constexpr QLatin1String dataId("rId6");

/// Of the pictures, counted from 1.
inline QString pictureId(int number)
{
    return QStringLiteral("rIdPicture%1").arg(number);
}

/// A length as Word counts it: twentieths of a point.
inline QString twips(int centipoints)
{
    return QString::number(centipoints / 5);
}

/// A font's size as Word counts it: half points.
inline QString halfPoints(int centipoints)
{
    return QString::number(centipoints / 50);
}

} // namespace gouji::docx
