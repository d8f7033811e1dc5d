// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"

#include <QtEndian>

namespace gouji::test {
namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// The checksum of PNG and zlib's neighbours (ISO 3309).
quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + type + data + bigEndian(crcOf(type + data));
}

} // namespace

QByteArray pngOf(quint32 width, quint32 height)
{
    const QByteArray head = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x00\x00\x00\x00", 5);
    const QByteArray line = '\0' + QByteArray(static_cast<qsizetype>(width), '\x99');
    const QByteArray pixels = qCompress(line.repeated(static_cast<qsizetype>(height))).mid(4);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) + chunk("IDAT", pixels) + chunk("IEND", {});
}

} // namespace gouji::test
