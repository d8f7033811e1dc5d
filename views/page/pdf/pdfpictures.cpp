// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/pdfpictures.h"

#include "views/page/pdf/pdfstream.h"

#include <QImage>
#include <QPainter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace gouji {
namespace {

/// Colours as PDF wants them, whatever the picture had; transparent places become paper.
QImage onWhite(const QImage &picture)
{
    QImage paper(picture.size(), QImage::Format_RGB888);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    return paper;
}

QByteArray pixelsOf(const QImage &image)
{
    QByteArray pixels;
    const qsizetype rowLength = qsizetype(image.width()) * 3;
    pixels.reserve(rowLength * image.height());
    for (int row = 0; row < image.height(); ++row)
        pixels.append(reinterpret_cast<const char *>(image.constScanLine(row)), rowLength);
    return pixels;
}

QPDFObjectHandle asImage(QPDFObjectHandle stream, QSize size)
{
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(size.width()));
    dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(size.height()));
    dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceRGB"));
    dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
    return stream;
}

/// Three components of eight bits, as nearly every photograph has; CMYK and grey go through their pixels.
bool isPlainJpeg(const QByteArray &data, const QImage &image)
{
    return data.startsWith("\xff\xd8\xff") && image.format() == QImage::Format_RGB32;
}

} // namespace

QPDFObjectHandle pictureObject(QPDF &pdf, const QByteArray &data)
{
    const QImage image = QImage::fromData(data);
    if (!isPlainJpeg(data, image))
        return asImage(compressedStream(pdf, pixelsOf(onWhite(image))), image.size());
    QPDFObjectHandle stream = asImage(QPDFObjectHandle::newStream(&pdf, data.toStdString()), image.size());
    stream.getDict().replaceKey("/Filter", QPDFObjectHandle::newName("/DCTDecode"));
    return stream;
}

} // namespace gouji
