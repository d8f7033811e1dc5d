// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/scanpages.h"

#include "model/formats/pdf/pagepictures.h"
#include "model/formats/reading/fileformat.h"

#include <QBuffer>
#include <QImageReader>

namespace gouji {
namespace {

constexpr int mostPages = 60;
constexpr int largestSide = 4'000; ///< px; a page of 600 dots an inch is made smaller

/// A PDF without text is drawn by a program of others; where that is not installed there is nothing to show.
std::vector<QImage> pdfPages(const QByteArray &bytes, const std::atomic<bool> *cancelled)
{
    std::vector<QImage> pages;
    PagesToDraw wanted;
    wanted.count = mostPagesDrawn;
    const Result<std::vector<QByteArray>> drawn = drawPdfPages(bytes, wanted, cancelled);
    for (const QByteArray &png : drawn ? *drawn : std::vector<QByteArray>()) {
        if (QImage page = QImage::fromData(png, "PNG"); !page.isNull())
            pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace

std::vector<QImage> scanPages(const QByteArray &bytes, const std::atomic<bool> *cancelled)
{
    if (formatOf(bytes) == FileFormat::Pdf)
        return pdfPages(bytes, cancelled);
    std::vector<QImage> pages;
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // a photograph says which way it was held
    while (static_cast<int>(pages.size()) < mostPages && !(cancelled && *cancelled)) {
        const QSize size = reader.size();
        if (std::max(size.width(), size.height()) > largestSide)
            reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
        QImage page = reader.read();
        if (page.isNull())
            break;
        pages.push_back(std::move(page));
        if (!reader.jumpToNextImage())
            break;
    }
    return pages;
}

} // namespace gouji
