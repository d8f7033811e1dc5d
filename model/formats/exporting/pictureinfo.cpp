// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exporting/pictureinfo.h"

#include <QtEndian>

namespace gouji {
namespace {

constexpr int largestSide = 1 << 20; // what claims more is no picture for a page

/// A number at a place of the data; −1 where the data ends before it.
template<typename Number>
qint64 bigEndian(const QByteArray &data, qsizetype at)
{
    return at + qsizetype(sizeof(Number)) <= data.size() ? qint64(qFromBigEndian<Number>(data.constData() + at)) : -1;
}

template<typename Number>
qint64 littleEndian(const QByteArray &data, qsizetype at)
{
    return at + qsizetype(sizeof(Number)) <= data.size() ? qint64(qFromLittleEndian<Number>(data.constData() + at))
                                                         : -1;
}

std::optional<PictureInfo> info(const char *kind, const char *ending, qint64 width, qint64 height)
{
    if (width < 1 || height < 1 || width > largestSide || height > largestSide)
        return std::nullopt;
    return PictureInfo{QStringLiteral("image/") + QLatin1String(kind), QLatin1String(ending), static_cast<int>(width),
                       static_cast<int>(height)};
}

std::optional<PictureInfo> pngInfo(const QByteArray &data)
{
    if (data.mid(12, 4) != "IHDR")
        return std::nullopt;
    return info("png", "png", bigEndian<quint32>(data, 16), bigEndian<quint32>(data, 20));
}

std::optional<PictureInfo> gifInfo(const QByteArray &data)
{
    return info("gif", "gif", littleEndian<quint16>(data, 6), littleEndian<quint16>(data, 8));
}

std::optional<PictureInfo> bmpInfo(const QByteArray &data)
{
    return info("bmp", "bmp", littleEndian<qint32>(data, 18), qAbs(littleEndian<qint32>(data, 22)));
}

bool isFrameHeader(qint64 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Goes from segment to segment up to the one that holds the size.
std::optional<PictureInfo> jpegInfo(const QByteArray &data)
{
    constexpr qsizetype markerSize = 2;
    for (qsizetype at = markerSize; bigEndian<quint8>(data, at) == 0xFF;) {
        const qint64 marker = bigEndian<quint8>(data, at + 1);
        if (isFrameHeader(marker))
            return info("jpeg", "jpg", bigEndian<quint16>(data, at + 7), bigEndian<quint16>(data, at + 5));
        const qint64 length = bigEndian<quint16>(data, at + markerSize);
        if (length < markerSize)
            break;
        at += markerSize + length;
    }
    return std::nullopt;
}

} // namespace

std::optional<PictureInfo> pictureInfo(const QByteArray &data)
{
    if (data.startsWith("\x89PNG\r\n\x1a\n"))
        return pngInfo(data);
    if (data.startsWith("\xFF\xD8\xFF"))
        return jpegInfo(data);
    if (data.startsWith("GIF87a") || data.startsWith("GIF89a"))
        return gifInfo(data);
    return data.startsWith("BM") ? bmpInfo(data) : std::nullopt;
}

} // namespace gouji
