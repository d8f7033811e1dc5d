// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/office/officedocument.h"

namespace gouji::docx {

/// The part word/styles.xml: all that a document looks like stands here.
QByteArray stylesPart(const OfficeDocument &document);

/// The part word/fontTable.xml: by which other names systems know the families of the standard.
QByteArray fontTablePart();

/// The part word/settings.xml.
QByteArray settingsPart();

} // namespace gouji::docx
