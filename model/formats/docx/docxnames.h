// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names and numbers of Office Open XML.
namespace gouji::docx {

inline const auto wordNamespace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline const auto strictWordNamespace = QStringLiteral("http://purl.oclc.org/ooxml/wordprocessingml/main");
inline const auto relationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
inline const auto packageRelationNamespace =
    QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");

// Identifiers of the relationships of the main document.
inline const auto stylesId = QStringLiteral("rId1");
inline const auto settingsId = QStringLiteral("rId2");
inline const auto fontTableId = QStringLiteral("rId3");
inline const auto oddFooterId = QStringLiteral("rId4");
inline const auto evenFooterId = QStringLiteral("rId5");
inline const auto dataId = QStringLiteral("rId6");

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
