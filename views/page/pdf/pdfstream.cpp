// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/pdfstream.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace gouji {

QPDFObjectHandle compressedStream(QPDF &pdf, const QByteArray &data)
{
    constexpr int level = 3;
    constexpr int lengthBytes = 4; // that qCompress puts before the zlib stream
    const QByteArray compressed = qCompress(data, level).sliced(lengthBytes);
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, compressed.toStdString());
    stream.getDict().replaceKey("/Filter", QPDFObjectHandle::newName("/FlateDecode"));
    return stream;
}

} // namespace gouji
