// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QPDF;
class QPDFObjectHandle;

namespace gouji {

/// A stream that is already compressed, quickly: half of the time of a PDF would go into the last five per cent of its size.
QPDFObjectHandle compressedStream(QPDF &pdf, const QByteArray &data);

} // namespace gouji
