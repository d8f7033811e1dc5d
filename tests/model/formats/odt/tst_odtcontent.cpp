// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipwriter.h"
#include "model/formats/odt/odtcontent.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

/// An ODT with this text, as another program could have written it.
QByteArray odt(const QByteArray &text, const QByteArray &kind = "application/vnd.oasis.opendocument.text")
{
    ZipWriter zip;
    zip.add("mimetype", kind);
    zip.add("content.xml", "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:o=\"urn:other\">"
                           "<office:scripts/><office:body><office:text>" +
                               text + "</office:text></office:body></office:document-content>");
    return *zip.finished();
}

QByteArray cell(const QByteArray &attributes, const QByteArray &text)
{
    return "<table:table-cell" + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}

QByteArray table(const QByteArray &rows)
{
    return "<table:table>" + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

const QByteArray coveredCell = "<table:covered-table-cell/>";

} // namespace

class TestOdtContent : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsSeen_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("seen");
        const auto add = [](const char *name, const QByteArray &inside, const char *seen) {
            QTest::newRow(name) << inside << QString::fromUtf8(seen);
        };
        add("text", "ab", "ab");
        add("spans", "a<text:span>b<text:span>c</text:span></text:span>d", "abcd");
        add("a link", "<text:a>a</text:a>", "a");
        add("white space", "a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d<text:s/>e", "a  b\tc\nd e");
        add("a note", "a<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note>", "a");
        add("a remark", "a<office:annotation><text:p>b</text:p></office:annotation>", "a");
        add("of another namespace", "a<o:span>b</o:span>", "a");
    }

    void readsWhatIsSeen()
    {
        QFETCH(QByteArray, inside);
        const Result<VisibleContent> content = readOdtContent(odt("<text:p>" + inside + "</text:p>"));
        QVERIFY(content);
        QCOMPARE(content->blocks.size(), std::size_t(1));
        QTEST(std::get<QString>(content->blocks.front()), "seen");
    }

    void readsIntoGroups()
    {
        const Result<VisibleContent> content = readOdtContent(
            odt("<text:tracked-changes><text:p>x</text:p></text:tracked-changes><text:section><text:h>a</text:h>"
                "</text:section><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list><text:p/>"));
        QVERIFY(content);
        QCOMPARE(content->blocks.size(), std::size_t(2));
        QCOMPARE(std::get<QString>(content->blocks[1]), QStringLiteral("b"));
    }

    void readsSpansAndRepetitions()
    {
        const QByteArray rows = "<table:table-column/><table:table-header-rows>" +
                                row(cell(" table:number-rows-spanned=\"2\"", "a") +
                                    cell(" table:number-columns-spanned=\"2\"", "b") + coveredCell) +
                                "</table:table-header-rows>" +
                                row(coveredCell + cell(" table:number-columns-repeated=\"2\"", "c"));
        const Result<VisibleContent> content = readOdtContent(odt(table(rows)));
        QVERIFY(content);
        const std::vector<VisibleCell> expected{{0, 0, 2, 1, QStringLiteral("a")},
                                                {0, 1, 1, 2, QStringLiteral("b")},
                                                {1, 1, 1, 1, QStringLiteral("c")},
                                                {1, 2, 1, 1, QStringLiteral("c")}};
        QVERIFY(std::get<VisibleTable>(content->blocks.front()).cells == expected);
    }

    void badFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto add = [](const char *name, const QByteArray &bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        const auto nested = [](int depth, const QByteArray &open, const QByteArray &close) {
            return odt(open.repeated(depth) + close.repeated(depth));
        };
        add("groups too deep", nested(100'000, "<text:section>", "</text:section>"), ErrorCode::TooLarge);
        add("spans too deep",
            odt("<text:p>" + QByteArray("<text:span>").repeated(1000) + QByteArray("</text:span>").repeated(1000) +
                "</text:p>"),
            ErrorCode::TooLarge);
        add("repeated too often", odt(table(row(cell(" table:number-columns-repeated=\"2000000000\"", "a")))),
            ErrorCode::TooLarge);
        add("too wide", odt(table(row(cell(" table:number-columns-spanned=\"2000\"", "a")))), ErrorCode::TooLarge);
        add("covered by nothing", odt(table(row(coveredCell))), ErrorCode::Damaged);
        add("a span without covered cells", odt(table(row(cell(" table:number-columns-spanned=\"2\"", "a")))),
            ErrorCode::Damaged);
        add("no XML", odt("<text:p>&"), ErrorCode::Damaged);
        add("a spreadsheet", odt("", "application/vnd.oasis.opendocument.spreadsheet"), ErrorCode::Damaged);
    }

    void badFilesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        const Result<VisibleContent> content = readOdtContent(bytes);
        QVERIFY(!content);
        QTEST(static_cast<int>(content.error().code()), "code");
    }
};

GOUJI_GUILESS_TEST(TestOdtContent)
#include "tst_odtcontent.moc"
