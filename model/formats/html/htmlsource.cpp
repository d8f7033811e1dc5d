// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlsource.h"

#include "model/formats/html/pagetrim.h"
#include "model/formats/source/reporttraces.h"
#include "model/formats/source/tableplaces.h"
#include "model/text/declaredtext.h"
#include "model/text/shortened.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype largestForeignPage = 16 * 1024 * 1024; ///< in another encoding than UTF-8, which is read in place

QByteArray charsetOf(const QByteArray &html)
{
    constexpr qsizetype looked = 8192;
    static const QRegularExpression charset(
        QStringLiteral("(?:charset|\\A<\\?xml[^>]*encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(html.first(std::min(html.size(), looked)));
    return charset.match(head).captured(1).toLatin1();
}

/// The page in UTF-8, and what is to be said of its encoding.
struct DecodedPage
{
    QByteArray utf8;
    QString encoding;
    std::vector<SourceRemark> remarks;
};

Result<DecodedPage> decodedPage(const QByteArray &html, const QByteArray &given)
{
    const QByteArray declared = given.isEmpty() ? charsetOf(html) : given;
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    const bool isUtf8 = html.isValidUtf8() && !html.contains('\0');
    if (!isUtf8 && html.size() > largestForeignPage)
        return pageTooLarge();
    if (isUtf8 && (declared.isEmpty() || declared.toLower().startsWith("utf")))
        return DecodedPage{html.startsWith(mark) ? html.sliced(mark.size()) : html, QStringLiteral("UTF-8"), {}};
    const DeclaredText text = decodeDeclared(html, declared);
    if (text.decoded.isBinary)
        return Error(ErrorCode::NotAReport,
                     QCoreApplication::translate("Errors",
                                                 "The file says it is a web page, but it holds no text. It may "
                                                 "have been damaged on the way; ask for it again."));
    DecodedPage page{text.decoded.text.toUtf8(), text.decoded.encoding, {}};
    if (text.isContradicted)
        page.remarks.push_back(
            {QStringLiteral("IM-07.contradicted"), {QString::fromLatin1(declared), page.encoding}, {}});
    if (text.decoded.replaced > 0)
        page.remarks.push_back(
            {QStringLiteral("IM-07.repaired"), {page.encoding, QString::number(text.decoded.replaced)}, {}});
    else if (text.decoded.isGuessed)
        page.remarks.push_back({QStringLiteral("IM-07"), {page.encoding}, {}});
    return page;
}

QString wordsOf(const SourceBlock &block)
{
    if (const auto *paragraph = std::get_if<SourceParagraph>(&block))
        return paragraph->text;
    if (const auto *picture = std::get_if<SourcePicture>(&block))
        return picture->picture.caption;
    QStringList words;
    for (const SourceField &field : std::get<SourceTable>(block).rows.front().fields)
        words.append(field.text);
    return words.join(u' ').simplified();
}

SourcePlace placeOf(const SourceBlock &block)
{
    if (const auto *table = std::get_if<SourceTable>(&block))
        return table->rows.front().place;
    const auto *paragraph = std::get_if<SourceParagraph>(&block);
    return paragraph ? paragraph->place : std::get<SourcePicture>(block).place;
}

/// Says what stood around the report: how many lines, and the longest of them, which is the likeliest to be missed.
std::optional<SourceRemark> remarkOn(const std::vector<PageBlock> &leftOut)
{
    constexpr std::size_t examples = 3;
    constexpr qsizetype longestExample = 24;
    int lines = 0;
    std::vector<const PageBlock *> longest;
    for (const PageBlock &block : leftOut) {
        const auto *table = std::get_if<SourceTable>(&block.block);
        lines += table ? static_cast<int>(table->rows.size()) : 1;
        if (!wordsOf(block.block).isEmpty())
            longest.push_back(&block);
    }
    if (longest.empty())
        return std::nullopt;
    std::ranges::stable_sort(longest, [](const PageBlock *a, const PageBlock *b) {
        return a->characters - a->linked > b->characters - b->linked;
    });
    QStringList words;
    for (std::size_t i = 0; i < std::min(examples, longest.size()); ++i)
        words.append(shortened(wordsOf(longest[i]->block), longestExample));
    return SourceRemark{
        QStringLiteral("IM-09.around"), {QString::number(lines), words.join(u'；')}, {placeOf(longest.front()->block)}};
}

/// What the page shows, or with its hidden texts.
Result<SourceOutline> readPage(const DecodedPage &page, const PagePictures &pictures, HiddenText hidden)
{
    const Result<PageMarkup> markup = pageMarkup(page.utf8, hidden);
    if (!markup)
        return markup.error();
    const GumboTree tree = parsedHtml(markup->markup.constData(), static_cast<std::size_t>(markup->markup.size()));
    TrimmedPage trimmed = trimmedPage(pageBlocks(*tree->document, *markup, pictures));
    SourceOutline outline;
    outline.encoding = page.encoding;
    outline.remarks = page.remarks;
    for (PageBlock &block : trimmed.blocks)
        outline.blocks.push_back(std::move(block.block));
    if (markup->hiddenTexts > 0)
        outline.remarks.push_back({QStringLiteral("IM-12.unshown"), {QString::number(markup->hiddenTexts)}, {}});
    if (const std::optional<SourceRemark> around = remarkOn(trimmed.leftOut))
        outline.remarks.push_back(*around);
    nameTablePlaces(outline);
    return outline;
}

} // namespace

bool hasReportTraces(const SourceOutline &outline)
{
    int headings = 0;
    for (const SourceBlock &block : outline.blocks) {
        const auto *paragraph = std::get_if<SourceParagraph>(&block);
        if (paragraph && looksLikeTitle(paragraph->text))
            return true;
        headings += paragraph && looksLikeHeading(paragraph->text) > 0 ? 1 : 0;
    }
    return headings > 1;
}

Result<SourceOutline> readHtmlSource(const QByteArray &html, const PageFacts &facts)
{
    const Result<DecodedPage> page = decodedPage(html, facts.charset);
    if (!page)
        return page.error();
    Result<SourceOutline> shown = readPage(*page, facts.pictures, HiddenText::LeftOut);
    if (!shown || hasReportTraces(*shown))
        return shown;
    // Pages that a script unfolds hide all of the report.
    Result<SourceOutline> whole = readPage(*page, facts.pictures, HiddenText::Kept);
    if (!whole || !hasReportTraces(*whole))
        return shown;
    SourceOutline unfolded = std::move(whole).value();
    unfolded.remarks.push_back({QStringLiteral("IM-12.unfolded"), {}, {}});
    return unfolded;
}

} // namespace gouji
