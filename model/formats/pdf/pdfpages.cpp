// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/pdfpages.h"

#include "model/formats/pdf/bboxreader.h"
#include "model/formats/pdf/rasterrules.h"
#include "model/formats/positioned/textlines.h"
#include "model/support/boundedprocess.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace gouji {
namespace {

constexpr int mostPages = 200;
constexpr int drawnAtOnce = 40;      ///< 20 MB of pixels
constexpr double largestSide = 1300; ///< of a page, in points and pixels; larger ones are drawn smaller

Error said(ErrorCode code, const char *sentence, const QString &detail)
{
    return {code, QCoreApplication::translate("ReportFile", sentence), detail};
}

Error refusal(const ProcessOutput &output)
{
    const char *sentence = QT_TRANSLATE_NOOP("ReportFile", "This PDF is damaged and cannot be read. Copy or download "
                                                           "it again.");
    if (output.standardError.contains("password"))
        sentence = QT_TRANSLATE_NOOP("ReportFile", "This PDF is locked by a password. Ask for one that is not, or for "
                                                   "the Word file it was made from.");
    else if (output.standardError.contains("not allowed"))
        sentence = QT_TRANSLATE_NOOP("ReportFile", "This PDF forbids that its text is copied. Ask for one that does "
                                                   "not, or for the Word file it was made from.");
    return said(ErrorCode::Damaged, sentence, QString::fromUtf8(output.standardError).trimmed().section(u'\n', 0, 0));
}

/// For a file that makes poppler run away or fall down.
Error unreadable(const Error &error)
{
    if (error.code() == ErrorCode::Cancelled)
        return error;
    const char *sentence =
        error.code() == ErrorCode::MissingProgram
            ? QT_TRANSLATE_NOOP("ReportFile", "Reading PDF takes poppler's programs, which are not installed. Install "
                                              "poppler-utils, or open the Word file instead.")
            : QT_TRANSLATE_NOOP("ReportFile", "This PDF cannot be read: the program that reads PDF did not get to its "
                                              "end. Open the Word file it was made from.");
    return said(error.code(), sentence, error.text());
}

/// One reading of one file.
class PdfReading
{
public:
    explicit PdfReading(const std::atomic<bool> *cancelled) : m_cancelled(cancelled) {}

    Result<std::vector<PositionedPage>> read(const QByteArray &pdf);

private:
    ProcessCall call(const char *program, QStringList arguments) const;
    Result<Done> readWords();
    void drawRules(size_t first, size_t last);
    bool showsTable(const PositionedPage &page) const;

    const std::atomic<bool> *m_cancelled;
    QTemporaryDir m_folder;
    QString m_file;
    std::vector<PositionedPage> m_pages;
};

ProcessCall PdfReading::call(const char *program, QStringList arguments) const
{
    ProcessCall call;
    call.program = QString::fromLatin1(program);
    call.arguments = std::move(arguments);
    call.folder = m_folder.path();
    call.bounds = {512 << 20, 2, 1 << 20};
    call.milliseconds = 10'000;
    call.cancelled = m_cancelled;
    return call;
}

Result<Done> PdfReading::readWords()
{
    const Result<ProcessOutput> output =
        runBounded(call("pdftotext", {QStringLiteral("-bbox"), QStringLiteral("-l"), QString::number(mostPages), m_file,
                                      QStringLiteral("-")}));
    if (!output)
        return unreadable(output.error());
    if (output->exitCode != 0)
        return refusal(*output);
    m_pages = readBboxes(output->standardOutput);
    if (m_pages.empty())
        return refusal(*output);
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
    const Result<ProcessOutput> output = runBounded(
        call("pdftoppm", {QStringLiteral("-gray"), QStringLiteral("-aa"), no, QStringLiteral("-aaVector"), no,
                          QStringLiteral("-scale-to"), pixels, QStringLiteral("-f"), QString::number(first + 1),
                          QStringLiteral("-l"), QString::number(last + 1), m_file}));
    if (!output)
        return; // the words are there; tables are found without rules
    const std::vector<GreyImage> images = readGreyImages(output->standardOutput);
    for (size_t i = 0; i < images.size() && first + i <= last; ++i) {
        PositionedPage &page = m_pages[first + i];
        page.rules = rulesOn(images[i], page.width, page.height);
    }
}

Result<std::vector<PositionedPage>> PdfReading::read(const QByteArray &pdf)
{
    m_file = m_folder.filePath(QStringLiteral("report.pdf"));
    const Result<Done> written = writeWholeFile(m_file, pdf);
    if (!written)
        return written.error();
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
    return PdfReading(cancelled).read(pdf);
}

} // namespace gouji
