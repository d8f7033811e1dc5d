// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/scansource.h"

#include "model/formats/pdf/popplerfile.h"
#include "model/formats/pdf/scancleaning.h"
#include "model/formats/positioned/positionedoutline.h"
#include "model/support/safefile.h"

namespace gouji {
namespace {

constexpr char scanWording[] = "IM-12.scan";
constexpr int mostPages = 30;
constexpr int dotsPerInch = 250;
constexpr double scanPointsPerPixel = 72.0 / dotsPerInch;

ProcessCall tesseract(QStringList arguments, const std::atomic<bool> *cancelled)
{
    ProcessCall call;
    call.program = QStringLiteral("tesseract");
    call.arguments = std::move(arguments);
    call.milliseconds = 120'000;
    call.bounds = {qint64(2) << 30, 60, 1 << 20};
    call.cancelled = cancelled;
    return call;
}

/// One page, if there is one.
Result<std::optional<PositionedPage>> readPage(const PopplerFile &file, int number, const std::atomic<bool> *cancelled)
{
    const QString page = QString::number(number);
    const Result<ProcessOutput> drawn =
        file.run("pdftoppm", {QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(dotsPerInch),
                              QStringLiteral("-f"), page, QStringLiteral("-l"), page});
    const std::vector<GreyImage> images = drawn ? readGreyImages(drawn->standardOutput) : std::vector<GreyImage>();
    if (images.empty() && (drawn || number > 1) && !(cancelled && *cancelled))
        return std::optional<PositionedPage>(); // behind the last
    if (!drawn)
        return drawn.error();
    CleanedScan scan = cleanedScan(images.front(), scanPointsPerPixel);
    const QString picture = file.folder() + QStringLiteral("/page.pgm");
    const Result<Done> written = writeWholeFile(picture, scan.pgm);
    if (!written)
        return written.error();
    const Result<ProcessOutput> read =
        runBounded(tesseract({picture, QStringLiteral("stdout"), QStringLiteral("-l"), QStringLiteral("chi_sim"),
                              QStringLiteral("--psm"), QStringLiteral("6"), QStringLiteral("tsv")},
                             cancelled));
    if (!read)
        return read.error();
    PositionedPage result{number, images.front().width * scanPointsPerPixel, images.front().height * scanPointsPerPixel,
                          readRecognisedWords(read->standardOutput, scanPointsPerPixel), std::move(scan.rules)};
    return std::optional(std::move(result));
}

void mendFigures(SourceOutline &outline)
{
    for (SourceBlock &block : outline.blocks) {
        auto *table = std::get_if<SourceTable>(&block);
        for (size_t row = 0; table && row < table->rows.size(); ++row) {
            for (SourceField &field : table->rows[row].fields)
                field.text = mendedFigure(field.text);
        }
    }
}

} // namespace

bool canReadScans()
{
    const Result<ProcessOutput> languages = runBounded(tesseract({QStringLiteral("--list-langs")}, nullptr));
    return languages && (languages->standardOutput + languages->standardError).contains("chi_sim\n");
}

bool isGuess(const SourceOutline &outline)
{
    return std::ranges::any_of(outline.remarks,
                               [](const SourceRemark &remark) { return remark.wording == QLatin1String(scanWording); });
}

std::vector<PositionedWord> readRecognisedWords(const QByteArray &tsv, double pointsPerPixel)
{
    enum Column { Level = 0, Left = 6, Top, Width, Height, Confidence, Text };
    std::vector<PositionedWord> words;
    for (const QByteArray &line : tsv.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() <= Text || fields[Level] != "5")
            continue;
        const double left = fields[Left].toInt() * pointsPerPixel;
        const double top = fields[Top].toInt() * pointsPerPixel;
        const Box box{left, top, left + fields[Width].toInt() * pointsPerPixel,
                      top + fields[Height].toInt() * pointsPerPixel};
        const QString text = QString::fromUtf8(fields[Text]).trimmed();
        if (!text.isEmpty() && box.width() > 0 && box.height() > 0)
            words.push_back({text, box});
    }
    return words;
}

QString mendedFigure(const QString &text)
{
    constexpr QStringView zeros = u"oO〇○";
    constexpr QStringView ones = u"lI|!";
    constexpr QStringView dirt = u" .,，。;；:：'·‘’“”";
    constexpr qsizetype longest = 8;
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && dirt.contains(text[begin]))
        ++begin;
    while (end > begin && dirt.contains(text[end - 1]))
        --end;
    QString figure = text.mid(begin, end - begin);
    for (QChar &c : figure)
        c = zeros.contains(c) ? QChar(u'0') : ones.contains(c) ? QChar(u'1') : c;
    const bool isFigure = !figure.isEmpty() && figure.size() <= longest &&
                          std::ranges::all_of(figure, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isFigure ? figure : text;
}

Result<SourceOutline> readScan(const QByteArray &pdf, const std::atomic<bool> *cancelled)
{
    const Result<PopplerFile> file = PopplerFile::of(pdf, cancelled);
    if (!file)
        return file.error();
    std::vector<PositionedPage> pages;
    for (int number = 1; number <= mostPages; ++number) {
        Result<std::optional<PositionedPage>> page = readPage(*file, number, cancelled);
        if (!page)
            return page.error();
        if (!*page)
            break;
        pages.push_back(**page);
    }
    SourceOutline outline = outlineOfPages(std::move(pages));
    mendFigures(outline);
    outline.remarks.push_back({QString::fromLatin1(scanWording), {}, {}});
    return outline;
}

} // namespace gouji
