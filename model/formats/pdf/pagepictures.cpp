// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/pagepictures.h"

#include "model/formats/pdf/popplerfile.h"
#include "model/support/safefile.h"

#include <QDir>

namespace gouji {

Result<std::vector<QByteArray>> drawPdfPages(const QByteArray &pdf, const PagesToDraw &pages,
                                             const std::atomic<bool> *cancelled)
{
    constexpr qint64 largestPicture = 64 << 20;
    constexpr int longest = 5000;
    const Result<PopplerFile> file = PopplerFile::of(pdf, cancelled);
    if (!file)
        return file.error();
    const int first = std::max(pages.first, 1);
    const int last = first + std::clamp(pages.count, 1, mostPagesDrawn) - 1;
    QStringList arguments = {QStringLiteral("-png"),
                             QStringLiteral("-f"),
                             QString::number(first),
                             QStringLiteral("-l"),
                             QString::number(last),
                             QStringLiteral("-scale-to"),
                             QString::number(std::clamp(pages.longSide, 1, longest))};
    if (pages.isGrey)
        arguments.append(QStringLiteral("-gray"));
    const Result<ProcessOutput> drawn = file->run("pdftoppm", arguments, QStringLiteral("page"));
    if (!drawn)
        return drawn.error();
    const QDir folder(file->folder());
    std::vector<QByteArray> pictures;
    for (const QString &name : folder.entryList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name)) {
        Result<QByteArray> bytes = readWholeFile(folder.filePath(name), largestPicture);
        if (!bytes)
            return bytes.error();
        pictures.push_back(std::move(bytes).value());
    }
    return pictures;
}

} // namespace gouji
