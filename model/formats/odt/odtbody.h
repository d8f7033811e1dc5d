// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/office/officedocument.h"

namespace gouji::odt {

/// The part content.xml.
QByteArray contentPart(const OfficeDocument &document);

/// Where a picture stands in the container; counted from 1.
QString picturePath(int number, const PictureInfo &info);

} // namespace gouji::odt
