// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/formats/exporting/pictureinfo.h"

#include <vector>

namespace gouji::docx {

/// The kinds of the pictures that a document holds, in their order.
using Pictures = std::vector<PictureInfo>;

/// `media/picture1.png`, seen from the main document; counted from 1.
QString picturePath(int number, const PictureInfo &info);

// What holds the parts of a document together.
QByteArray contentTypesPart(const Pictures &pictures, bool carriesData);
QByteArray packageRelationsPart();
QByteArray documentRelationsPart(const Pictures &pictures, bool carriesData);

// The properties of the document.
QByteArray corePropertiesPart(const ExportSource &source);
QByteArray appPropertiesPart();

/// The page number between dashes, outside: at the right of odd pages, at the left of even ones.
QByteArray footerPart(bool isOdd);

// What makes the carried data a part that Word keeps.
QByteArray dataPropertiesPart();
QByteArray dataRelationsPart();

} // namespace gouji::docx
