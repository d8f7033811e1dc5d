// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/office/officedocument.h"

namespace gouji::odt {

/// The part styles.xml: fonts, looks, page, page numbers.
QByteArray stylesPart(const OfficeDocument &document);

} // namespace gouji::odt
