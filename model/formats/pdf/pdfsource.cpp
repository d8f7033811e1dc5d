// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/pdfsource.h"

#include "model/formats/pdf/pdfpages.h"
#include "model/formats/positioned/positionedoutline.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// A character that no font's table of characters led to: the text cannot be copied out of such a file.
bool isNoText(QChar c)
{
    return c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse ||
           c.category() == QChar::Other_Control;
}

qsizetype legibleCharacters(const std::vector<PositionedPage> &pages)
{
    qsizetype count = 0;
    for (const PositionedPage &page : pages) {
        for (const PositionedWord &word : page.words)
            count += std::ranges::count_if(word.text, [](QChar c) { return !isNoText(c); });
    }
    return count;
}

/// Whether there is text at all, or only page numbers and a scanner's stamp on pictures, or signs without meaning.
bool hasText(const std::vector<PositionedPage> &pages)
{
    constexpr qsizetype least = 60;
    const qsizetype legible = legibleCharacters(pages);
    return legible >= least && legible * 2 > characterCount(pages);
}

} // namespace

Error onlyPictures()
{
    return {ErrorCode::OnlyPictures,
            QCoreApplication::translate("ReportFile",
                                        "The pages of this PDF are pictures (scanned) and hold no text. Open "
                                        "the Word file, or enter the figures with the pages in view.")};
}

Result<SourceOutline> readPdfSource(const QByteArray &bytes, const std::atomic<bool> *cancelled)
{
    Result<std::vector<PositionedPage>> pages = readPdfPages(bytes, cancelled);
    if (!pages)
        return pages.error();
    if (!hasText(*pages))
        return onlyPictures();
    return outlineOfPages(std::move(pages).value());
}

} // namespace gouji
