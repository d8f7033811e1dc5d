// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/pdfpages.h"

#include "model/formats/pdf/bboxreader.h"
#include "model/formats/pdf/popplerfile.h"
#include "model/formats/pdf/rasterrules.h"
#include "model/formats/positioned/textlines.h"

namespace gouji {
namespace {

constexpr int mostPages = 200;
constexpr int drawnAtOnce = 40;      ///< 20 MB of pixels
constexpr double largestSide = 1300; ///< of a page, in points and pixels; larger ones are drawn smaller

/// One reading of one file.
class PdfReading
{
public:
    explicit PdfReading(PopplerFile file) : m_file(std::move(file)) {}

    Result<std::vector<PositionedPage>> read();

private:
    Result<Done> readWords();
    void drawRules(size_t first, size_t last);
    bool showsTable(const PositionedPage &page) const;

    PopplerFile m_file;
    std::vector<PositionedPage> m_pages;
};

Result<Done> PdfReading::readWords()
{
    const Result<ProcessOutput> output = m_file.run(
        "pdftotext", {QStringLiteral("-bbox"), QStringLiteral("-l"), QString::number(mostPages)}, QStringLiteral("-"));
    if (!output)
        return output.error();
    m_pages = readBboxes(output->standardOutput);
    if (m_pages.empty())
        return PopplerFile::refusal(*output);
    return Done();
}

/// Whether several lines have words far from one another, as the rows of a table do.
bool PdfReading::showsTable(const PositionedPage &page) const
{
    constexpr double farApart = 1.6;
    constexpr int enough = 2;
    int rows = 0;
    for (const TextLine &line : linesOf(page.words)) {
        bool isRow = false;
        for (size_t i = 1; i < line.words.size(); ++i)
            isRow = isRow || line.words[i].box.left - line.words[i - 1].box.right > farApart * line.em;
        rows += isRow ? 1 : 0;
    }
    return rows >= enough;
}

void PdfReading::drawRules(size_t first, size_t last)
{
    const auto size = [](const PositionedPage &page) { return std::max(page.width, page.height); };
    const auto largest = std::ranges::max_element(m_pages, {}, size);
    const QString pixels = QString::number(int(std::min(size(*largest), largestSide)));
    const QString no = QStringLiteral("no");
    const Result<ProcessOutput> output =
        m_file.run("pdftoppm", {QStringLiteral("-gray"), QStringLiteral("-aa"), no, QStringLiteral("-aaVector"), no,
                                QStringLiteral("-scale-to"), pixels, QStringLiteral("-f"), QString::number(first + 1),
                                QStringLiteral("-l"), QString::number(last + 1)});
    if (!output)
        return; // the words are there; tables are found without rules
    const std::vector<GreyImage> images = readGreyImages(output->standardOutput);
    for (size_t i = 0; i < images.size() && first + i <= last; ++i) {
        PositionedPage &page = m_pages[first + i];
        page.rules = rulesOn(images[i], page.width, page.height);
    }
}

Result<std::vector<PositionedPage>> PdfReading::read()
{
    const Result<Done> words = readWords();
    if (!words)
        return words.error();
    for (size_t first = 0; first < m_pages.size(); ++first) {
        if (!showsTable(m_pages[first]))
            continue;
        size_t last = first;
        while (last + 1 < m_pages.size() && last - first + 1 < drawnAtOnce && showsTable(m_pages[last + 1]))
            ++last;
        drawRules(first, last);
        first = last;
    }
    return std::move(m_pages);
}

} // namespace

Result<std::vector<PositionedPage>> readPdfPages(const QByteArray &pdf, const std::atomic<bool> *cancelled)
{
    Result<PopplerFile> file = PopplerFile::of(pdf, cancelled);
    if (!file)
        return file.error();
    return PdfReading(std::move(file).value()).read();
}

} // namespace gouji
