// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exporter.h"
#include "app/guidepages.h"
#include "model/support/safefile.h"
#include "tests/support/strictmain.h"
#include "views/page/pagelayout.h"

#include <QTimeZone>

#include <algorithm>

using namespace gouji;

namespace {

ExportSource sourceOf(const PageOutline &outline, const FormLibrary &forms)
{
    return {outline,
            forms.find(u"2021"),
            GuideBook::builtIn().title(),
            QStringLiteral("勾稽"),
            QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc()),
            std::nullopt};
}

} // namespace

/// The guide as PDF by our own page engine. With GOUJI_WRITE_DOCS set it is kept as build/guide/guide.pdf.
class TestGuidePages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void contentsNameThePagesOfTheChapters();
    void sectionsHaveBookmarks();
    void everyPictureIsSet();
    void becomesAPdfThatShowsAllOfIt();

private:
    GuideBook m_book = GuideBook::builtIn();
    PageStyle m_style = pageStyle(PagePreset::Compact);
    FontSet m_fonts;
    PageOutline m_outline;
    std::optional<PageDocument> m_pages;
};

void TestGuidePages::initTestCase()
{
    m_outline = guidePages(m_book, m_style, m_fonts);
    Result<PageDocument> pages = layOutPages(m_outline, m_style, m_fonts);
    QVERIFY(pages);
    m_pages = std::move(pages).value();
}

void TestGuidePages::contentsNameThePagesOfTheChapters()
{
    const auto contents = std::ranges::find_if(m_outline.elements, [](const OutlineElement &element) {
        return std::holds_alternative<OutlineTable>(element) && std::get<OutlineTable>(element).section == u"contents";
    });
    QVERIFY(contents != m_outline.elements.end());
    const std::vector<OutlineRow> &rows = std::get<OutlineTable>(*contents).rows;
    QCOMPARE(rows.size(), m_book.chapters.size());
    std::size_t row = 0;
    for (const PageBookmark &bookmark : m_pages->bookmarks) {
        if (bookmark.level != 1)
            continue;
        ++row;
        QCOMPARE(rows.at(row).cells[0].text, bookmark.text);
        QCOMPARE(rows.at(row).cells[1].text, QString::number(bookmark.page + 1));
    }
    QCOMPARE(row + 1, rows.size());
}

// The checks are too many for numbers in brackets, and some are sentences with a colon.
void TestGuidePages::sectionsHaveBookmarks()
{
    QString chapter;
    QMap<QString, QStringList> found;
    for (const PageBookmark &bookmark : m_pages->bookmarks) {
        if (bookmark.level == 1)
            chapter = bookmark.text.section(u'、', 1);
        else if (bookmark.level == 2)
            found[chapter].append(bookmark.text.section(u'）', 1)); // without its number
    }
    for (const GuideChapter &one : m_book.chapters) {
        QStringList wanted;
        for (const GuideBlock &block : one.blocks) {
            if (block.kind == GuideBlock::Kind::Heading)
                wanted.append(block.text);
        }
        if (one.file != u"checks.html" && &one != &m_book.chapters.front()) // the front stands below no chapter
            QCOMPARE(found.value(one.title), wanted);
    }
}

void TestGuidePages::everyPictureIsSet()
{
    qsizetype wanted = 0;
    for (const GuideChapter &chapter : m_book.chapters)
        wanted += std::ranges::count(chapter.blocks, GuideBlock::Kind::Picture, &GuideBlock::kind);
    std::size_t placed = 0;
    for (const Page &page : m_pages->pages)
        placed += page.pictures.size();
    QCOMPARE(static_cast<qsizetype>(placed), wanted);
}

// The exporter reads the PDF back and compares it with the outline.
void TestGuidePages::becomesAPdfThatShowsAllOfIt()
{
    const FormLibrary forms = FormLibrary::builtIn();
    const Result<QByteArray> pdf =
        Exporter(forms, &m_fonts)
            .exportOutline(sourceOf(m_outline, forms), {ExportFormat::Pdf, CopyKind::Archive, m_style});
    QVERIFY2(pdf.isOk(), pdf ? "" : qPrintable(pdf.error().text()));
    QVERIFY(pdf->startsWith("%PDF"));
    if (qEnvironmentVariableIsSet("GOUJI_WRITE_DOCS"))
        QVERIFY(writeWholeFile(QStringLiteral(GOUJI_GUIDE_PDF), *pdf).isOk());
}

GOUJI_GUI_TEST(TestGuidePages)
#include "tst_guidepages.moc"
