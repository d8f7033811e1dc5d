// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"

class QPDF;
class QPDFObjectHandle;

namespace gouji {

/// A picture as an image XObject: a JPEG as it is, anything else as its pixels on white.
QPDFObjectHandle pictureObject(QPDF &pdf, const QByteArray &data);

} // namespace gouji
