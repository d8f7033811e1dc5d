// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/pdfpictures.h"

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

std::string pixelsOf(const QImage &image)
{
    std::string pixels;
    pixels.reserve(static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height()) * 3);
    for (int row = 0; row < image.height(); ++row)
        pixels.append(reinterpret_cast<const char *>(image.constScanLine(row)),
                      static_cast<std::size_t>(image.width()) * 3);
    return pixels;
}

QPDFObjectHandle imageStream(QPDF &pdf, const std::string &data, QSize size)
{
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, data);
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
        return imageStream(pdf, pixelsOf(onWhite(image)), image.size());
    QPDFObjectHandle stream = imageStream(pdf, data.toStdString(), image.size());
    stream.getDict().replaceKey("/Filter", QPDFObjectHandle::newName("/DCTDecode"));
    return stream;
}

} // namespace gouji
