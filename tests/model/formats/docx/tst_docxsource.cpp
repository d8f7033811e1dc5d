// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxsource.h"
#include "tests/support/foreigndocx.h"
#include "tests/support/pictures.h"
#include "tests/support/shownsource.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

QByteArray row(const QByteArray &cells, const QByteArray &properties = {})
{
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}

QByteArray table(const QByteArray &rows)
{
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
}

/// A paragraph of text.
QByteArray line(const QByteArray &text, const QByteArray &properties = {})
{
    return wordParagraph(wordRun(text), properties);
}

QByteArray listed(const QByteArray &text, const char *list, const char *level = "0")
{
    return line(text,
                QByteArray("<w:numPr><w:ilvl w:val=\"") + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>");
}

QByteArray level(const char *number, const char *format, const char *text, const QByteArray &more = {})
{
    return QByteArray("<w:lvl w:ilvl=\"") + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" +
           more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

QByteArray changed(const char *element, const QByteArray &inside, const char *author = "Wang")
{
    return QByteArray("<w:") + element + " w:id=\"1\" w:author=\"" + author + "\" w:date=\"2025-01-15T09:30:00Z\">" +
           inside + "</w:" + element + ">";
}

QByteArray deletedRun(const QByteArray &text)
{
    return "<w:r><w:delText>" + text + "</w:delText></w:r>";
}

QByteArray fieldSign(const char *kind)
{
    return QByteArray("<w:r><w:fldChar w:fldCharType=\"") + kind + "\"/></w:r>";
}

QByteArray drawing(const QByteArray &inside, const char *words = "")
{
    return QByteArray("<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"n\" descr=\"") + words + "\"/>" + inside +
           "</wp:inline></w:drawing></w:r>";
}

QByteArray picture(const char *reference)
{
    return QByteArray("<a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"n\"/>"
                      "</pic:nvPicPr><pic:blipFill><a:blip ") +
           reference + "/></pic:blipFill></pic:pic></a:graphicData></a:graphic>";
}

QByteArray box(const QByteArray &inside)
{
    return "<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>" + inside +
           "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>";
}

QByteArray oldBox(const QByteArray &inside)
{
    return "<w:pict><v:shape><v:textbox><w:txbxContent>" + inside + "</w:txbxContent></v:textbox></v:shape></w:pict>";
}

/// Four lists: Chinese headings, points below them, signs, and one that begins at 5.
QByteArray numbering()
{
    const QByteArray definition =
        "<w:abstractNum w:abstractNumId=\"0\">" + level("0", "chineseCounting", "%1、", "<w:pStyle w:val=\"a1\"/>") +
        level("1", "chineseCounting", "（%2）") + level("2", "decimal", "%3.") +
        level("3", "decimal", "%1.%4", "<w:isLgl/>") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" +
        level("0", "bullet", "\xef\x82\xb7") + level("1", "decimalEnclosedCircle", "%2") + "</w:abstractNum>";
    return definition + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                        "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                        "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
}

QByteArray styles()
{
    return "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"a1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/>"
           "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"a2\"><w:name w:val=\"mine\"/><w:basedOn w:val=\"a3\"/></w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"a3\"><w:name w:val=\"other\"/><w:basedOn w:val=\"a2\"/>"
           "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"a4\"><w:name w:val=\"标题 3\"/></w:style>"
           "<w:style w:type=\"character\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style>";
}

void addRow(const char *name, const QByteArray &body, const char *shown, const char *remarks = "")
{
    QTest::newRow(name) << body << QString::fromUtf8(shown) << QString::fromLatin1(remarks);
}

void addTextRows()
{
    addRow("text", line("a") + line("") + line("b"), "a/b");
    addRow("a break makes two lines", wordParagraph(wordRun("a") + "<w:r><w:br/></w:r>" + wordRun("b")), "a/b");
    addRow("tabs and hyphens",
           wordParagraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t>"
                         "<w:noBreakHyphen/></w:r>"),
           "a\tbc-");
    addRow("a known sign and an unknown one",
           wordParagraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:char=\"F001\"/></w:r>"), "☑",
           "signs 1");
    addRow("hidden",
           wordParagraph(wordRun("a") + wordRun("b", "<w:vanish/>") + wordRun("c", "<w:vanish w:val=\"0\"/>")), "ac",
           "hidden 1");
    addRow("hidden by a style", wordParagraph(wordRun("a") + wordRun("b", "<w:rStyle w:val=\"h\"/>")), "a", "hidden 1");
    addRow("the result of a field",
           wordParagraph(fieldSign("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + wordRun("code") +
                         fieldSign("separate") + wordRun("7") + fieldSign("end") + wordRun("b")),
           "7b");
    addRow("a field in the code of another",
           wordParagraph(fieldSign("begin") + fieldSign("begin") + fieldSign("separate") + wordRun("x") +
                         fieldSign("end") + fieldSign("separate") + wordRun("y") + fieldSign("end")),
           "y");
    addRow("a field that never comes to its result", wordParagraph(fieldSign("begin") + wordRun("x")) + line("a"), "a",
           "hidden 1");
    addRow("links, tags and controls",
           wordParagraph("<w:hyperlink>" + wordRun("a") + "</w:hyperlink><w:smartTag>" + wordRun("b") +
                         "</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>" + wordRun("c") + "</w:sdtContent></w:sdt>"),
           "abc");
    addRow("what an empty control asks for",
           "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + line("click") + "</w:sdtContent></w:sdt>" +
               line("a"),
           "a");
    addRow("ruby",
           wordParagraph("<w:r><w:ruby><w:rubyPr/><w:rt>" + wordRun("x") + "</w:rt><w:rubyBase>" + wordRun("a") +
                         "</w:rubyBase></w:ruby></w:r>"),
           "a");
    addRow("a formula", wordParagraph("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>"), "a+b");
    addRow("a footnote", wordParagraph(wordRun("a") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"), "a", "notes 1");
    addRow("of two alternatives one",
           wordParagraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:t>a</w:t></mc:Choice><mc:Fallback>"
                         "<w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r>"),
           "a");
    addRow("the other where the first shows nothing",
           wordParagraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><x/></mc:Choice><mc:Fallback>"
                         "<w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r>"),
           "b");
}

void addListRows()
{
    addRow("headings by name, by chain, in Chinese",
           line("a", "<w:pStyle w:val=\"a2\"/>") + line("b", "<w:pStyle w:val=\"a4\"/>") +
               line("c", "<w:pStyle w:val=\"a4\"/><w:outlineLvl w:val=\"9\"/>") +
               line("d", "<w:outlineLvl w:val=\"0\"/>"),
           "#2 a/#3 b/c/#1 d");
    addRow("numbers of a style",
           line("总体情况", "<w:pStyle w:val=\"a1\"/>") + line("a") + line("主动公开", "<w:pStyle w:val=\"a1\"/>"),
           "#1 一、总体情况/a/#1 二、主动公开");
    addRow("a style's number switched off",
           line("a", "<w:pStyle w:val=\"a1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"), "#1 a");
    addRow("levels",
           listed("a", "1") + listed("b", "1", "1") + listed("c", "1", "1") + listed("d", "1") + listed("e", "1", "1") +
               listed("f", "1", "2") + listed("g", "1", "3"),
           "一、a/（一）b/（二）c/二、d/（一）e/1.f/2.1 g");
    addRow("a number does not run into a figure", listed("a", "1") + listed("b", "1", "1") + listed("5件", "1", "2"),
           "一、a/（一）b/1. 5件");
    addRow("signs show nothing, circles do", listed("a", "2") + listed("b", "2", "1"), "a/①b");
    addRow("a list that begins again", listed("a", "1") + listed("b", "3") + listed("c", "3"), "一、a/五、b/六、c");
}

void addTableRows()
{
    addRow("spans",
           table(row(wordCell("a", "<w:gridSpan w:val=\"2\"/>") + wordCell("b", "<w:vMerge w:val=\"restart\"/>")) +
                 row(wordCell("c") + wordCell("d") + wordCell("", "<w:vMerge/>"))),
           "[a 1x2|b 2x1;c|d]");
    addRow("gaps",
           table(row(wordCell("a"), "<w:gridBefore w:val=\"1\"/>") + row(wordCell("b"), "<w:gridAfter w:val=\"2\"/>")),
           "[|a;b| 1x2]");
    addRow("merged sideways of old",
           table(row(wordCell("a", "<w:hMerge w:val=\"restart\"/>") + wordCell("", "<w:hMerge/>") + wordCell("b"))),
           "[a 1x2|b]");
    addRow("goes on with nothing above", table(row(wordCell("a", "<w:vMerge/>") + wordCell("b"))), "[a|b]");
    addRow("lines in a cell", table(row("<w:tc>" + line("商业") + line("") + line("企业") + "</w:tc>" + wordCell("b"))),
           "[商业~企业|b]");
    addRow("a table in a cell follows",
           table(row("<w:tc>" + line("a") + table(row(wordCell("x") + wordCell("y"))) + line("") + "</w:tc>" +
                     wordCell("b"))) +
               line("c"),
           "[a|b]/[x|y]/c");
    addRow("a table as a frame around all",
           table(row("<w:tc>" + line("a") + table(row(wordCell("x") + wordCell("y"))) + line("b") + "</w:tc>")),
           "a/[x|y]/b");
    addRow("rows in controls",
           table("<w:sdt><w:sdtContent>" +
                 row("<w:sdt><w:sdtContent>" + wordCell("a") + "</w:sdtContent></w:sdt>" + wordCell("b")) +
                 "</w:sdtContent></w:sdt>"),
           "[a|b]");
    addRow("a deleted row",
           table(row(wordCell("a") + wordCell("b")) + row(wordCell("c") + wordCell("d"), "<w:del w:author=\"W\"/>")),
           "[a|b]", "rows 1");
    addRow("a deleted cell's text", table(row(wordCell("a", "<w:cellDel/>") + wordCell("b"))), "[|b]", "rows 1");
}

void addShapeRows()
{
    addRow("a picture with words", wordParagraph(wordRun("a") + drawing(picture("r:embed=\"rIdP\""), "渠道")),
           "a/<渠道>");
    addRow("its caption is not said twice",
           wordParagraph(drawing(picture("r:embed=\"rIdP\""), "渠道")) + line("渠道") + line("渠道"), "<渠道>/渠道");
    addRow("a picture elsewhere", wordParagraph(drawing(picture("r:link=\"rIdL\""))), "<>", "linked 1");
    addRow("a picture of old",
           wordParagraph("<w:r><w:pict><v:shape alt=\"图\"><v:imagedata r:id=\"rIdP\"/></v:shape>"
                         "</w:pict></w:r>"),
           "<图>");
    addRow("a text box, once, behind its paragraph",
           wordParagraph("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box(line("in")) +
                         "</w:drawing></mc:Choice><mc:Fallback>" + oldBox(line("in")) +
                         "</mc:Fallback></mc:AlternateContent></w:r>" + wordRun("a")) +
               line("b"),
           "a/in/b", "boxes 1");
    addRow("a box of old",
           wordParagraph("<w:r>" + oldBox(line("in") + table(row(wordCell("x") + wordCell("y")))) + "</w:r>"),
           "in/[x|y]", "boxes 1");
    addRow("an object",
           wordParagraph("<w:r><w:object><v:shape><v:imagedata r:id=\"rIdP\"/></v:shape></w:object></w:r>"), "",
           "objects 1");
    addRow("a picture in a cell follows the table",
           table(row("<w:tc>" + wordParagraph(drawing(picture("r:embed=\"rIdP\""), "p")) + "</w:tc>" + wordCell("b"))),
           "[|b]/<p>");
}

void addChangeRows()
{
    addRow("inserted and deleted",
           wordParagraph(wordRun("a") + changed("ins", wordRun("b")) + changed("del", deletedRun("c")) + wordRun("d")),
           "abd", "inserted 1, deleted 1");
    addRow("one change in several runs",
           wordParagraph(changed("ins", wordRun("a")) + changed("ins", wordRun("b")) + changed("del", deletedRun("c")) +
                         changed("del", deletedRun("d"))),
           "ab", "inserted 1, deleted 1");
    addRow("by two people", wordParagraph(changed("ins", wordRun("a")) + changed("ins", wordRun("b"), "Li")), "ab",
           "inserted 2");
    addRow("moved", wordParagraph(changed("moveFrom", wordRun("a")) + wordRun("b") + changed("moveTo", wordRun("a"))),
           "ba", "inserted 1, deleted 1");
    addRow("came and went", wordParagraph(wordRun("a") + changed("ins", changed("del", deletedRun("b")))), "a");
    addRow("a deleted mark joins paragraphs",
           line("a", "<w:rPr>" + changed("del", "") + "</w:rPr>") + line("b") + line("c"), "ab/c");
    addRow("a deleted picture", wordParagraph(changed("del", drawing(picture("r:embed=\"rIdP\""))) + wordRun("a")),
           "a");
}

} // namespace

/// What the reader makes of each trait that files of Word and WPS have.
class TestDocxSource : public QObject
{
    Q_OBJECT

private slots:
    void traits_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("remarks");
        addTextRows();
        addListRows();
        addTableRows();
        addShapeRows();
        addChangeRows();
    }

    void traits()
    {
        QFETCH(QByteArray, body);
        for (const bool isStrict : {false, true}) {
            ForeignDocx docx{body, styles(), numbering(), {}, {}, pngOf(3, 2), isStrict, {}};
            const Result<SourceOutline> outline = readDocxSource(docx.bytes());
            QVERIFY(outline);
            QTEST(shownSource(*outline), "shown");
            QTEST(shownRemarks(*outline), "remarks");
        }
    }

    void aPictureKeepsItsBytes()
    {
        ForeignDocx docx{wordParagraph(drawing(picture("r:embed=\"rIdP\""))), {}, {}, {}, {}, pngOf(3, 2), false, {}};
        const Result<SourceOutline> outline = readDocxSource(docx.bytes());
        const Picture &found = std::get<SourcePicture>(outline->blocks.front()).picture;
        QCOMPARE(found.data, pngOf(3, 2));
        QCOMPARE(found.mediaType, QStringLiteral("image/png"));
    }

    void everythingKnowsItsPlace()
    {
        const QByteArray tables = table(row(wordCell("a") + wordCell("b")) + row(wordCell("c") + wordCell("d")));
        const Result<SourceOutline> outline =
            readDocxSource(ForeignDocx{line("x") + tables + line("y"), {}, {}, {}, {}, {}, false, {}}.bytes());
        QCOMPARE(std::get<SourceParagraph>(outline->blocks[0]).place.line, 1);
        QCOMPARE(std::get<SourceParagraph>(outline->blocks[2]).place.line, 2);
        const SourceRow &second = std::get<SourceTable>(outline->blocks[1]).rows[1];
        QCOMPARE(second.place.coordinates, QStringLiteral("T1R2"));
        QCOMPARE(second.fields[1].place.coordinates, QStringLiteral("T1R2C2"));
    }

    void changesSayWhoAndWhat()
    {
        const QByteArray body = table(
            row(wordCell("a") + "<w:tc>" +
                wordParagraph(wordRun("1") + changed("ins", wordRun("2")) + changed("del", deletedRun("9"), "Li")) +
                "</w:tc>"));
        const Result<SourceOutline> outline = readDocxSource(ForeignDocx{body, {}, {}, {}, {}, {}, false, {}}.bytes());
        QCOMPARE(outline->changes.size(), std::size_t(2));
        const SourceChange &inserted = outline->changes[0];
        QCOMPARE(inserted.kind, SourceChange::Kind::Inserted);
        QCOMPARE(inserted.author, QStringLiteral("Wang"));
        QCOMPARE(inserted.time, QDateTime(QDate(2025, 1, 15), QTime(9, 30)).toUTC());
        QCOMPARE(inserted.text, QStringLiteral("2"));
        QCOMPARE(inserted.field, 1);
        QCOMPARE(inserted.start, 1);
        const SourceChange &deleted = outline->changes[1];
        QCOMPARE(deleted.author, QStringLiteral("Li"));
        QCOMPARE(deleted.text, QStringLiteral("9"));
        QCOMPARE(deleted.start, 2);
    }

    void commentsKnowTheirWordsAndAnswers();
    void badFilesAreErrors_data();
    void badFilesAreErrors();
    void cutFilesAreErrorsOrRead();
};

void TestDocxSource::commentsKnowTheirWordsAndAnswers()
{
    const auto comment = [](const char *id, const char *author, const char *text) {
        return QByteArray("<w:comment w:id=\"") + id + "\" w:author=\"" + author +
               "\" w:date=\"2025-01-15T09:30:00Z\"><w:p w14:paraId=\"0000000" + id + "\">" + wordRun(text) +
               "</w:p></w:comment>";
    };
    const QByteArray body =
        line("x") + wordParagraph(wordRun("共") + "<w:commentRangeStart w:id=\"1\"/>" + wordRun("171") +
                                  "<w:commentRangeEnd w:id=\"1\"/><w:r>"
                                  "<w:commentReference w:id=\"1\"/></w:r>" +
                                  wordRun("件"));
    const ForeignDocx docx{body,
                           {},
                           {},
                           comment("1", "Wang", "why") + comment("2", "Li", "because"),
                           "<w15:commentEx w15:paraId=\"00000001\" w15:done=\"1\"/>"
                           "<w15:commentEx w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\" w15:done=\"0\"/>",
                           {},
                           false,
                           {}};
    const Result<SourceOutline> outline = readDocxSource(docx.bytes());
    QVERIFY(outline);
    QCOMPARE(outline->comments.size(), std::size_t(2));
    const SourceComment &first = outline->comments[0];
    QCOMPARE(first.block, std::size_t(1));
    QCOMPARE(first.start, 1);
    QCOMPARE(first.length, 3);
    QCOMPARE(first.text, QStringLiteral("why"));
    QVERIFY(first.isResolved);
    QCOMPARE(outline->comments[1].author, QStringLiteral("Li"));
    QCOMPARE(outline->comments[1].answers, 0);
    QCOMPARE(shownRemarks(*outline), QStringLiteral("comments 2"));
}

void TestDocxSource::badFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("code");
    const auto add = [](const char *name, const QByteArray &body, ErrorCode code, const QByteArray &head = {}) {
        QTest::newRow(name) << body << head << static_cast<int>(code);
    };
    const QByteArray open = "<w:tbl><w:tr><w:tc>";
    const QByteArray close = "</w:tc></w:tr></w:tbl>";
    constexpr int million = 1'000'000;
    add("a million tables in one another", open.repeated(million / 4) + close.repeated(million / 4),
        ErrorCode::TooLarge);
    add("insertions in one another",
        QByteArray("<w:ins>").repeated(million / 2) + QByteArray("</w:ins>").repeated(million / 2),
        ErrorCode::TooLarge);
    add("a million cells", table(row(wordCell("").repeated(10)).repeated(million / 50)), ErrorCode::TooLarge);
    add("a row too wide", table(row(QByteArray("<w:tc/>").repeated(16'384))), ErrorCode::TooLarge);
    add("a cell too wide", table(row(wordCell("a", "<w:gridSpan w:val=\"2000000000\"/>"))), ErrorCode::TooLarge);
    add("a gap too wide", table(row(wordCell("a"), "<w:gridBefore w:val=\"2000000000\"/>")), ErrorCode::TooLarge);
    add("too many paragraphs", QByteArray("<w:p/>").repeated(million), ErrorCode::TooLarge);
    add("more XML than any report", QByteArray(17 << 20, ' '), ErrorCode::TooLarge);
    add("no XML", "<w:p>&", ErrorCode::Damaged);
    add("entities", line("&a;"), ErrorCode::Damaged, "<!DOCTYPE d [<!ENTITY a \"aaaa\">]>");
    add("entities elsewhere", line("&a;"), ErrorCode::Damaged,
        "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
}

void TestDocxSource::badFilesAreErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, head);
    const Result<SourceOutline> outline =
        readDocxSource(ForeignDocx{body, styles(), numbering(), {}, {}, {}, false, head}.bytes());
    QVERIFY(!outline);
    QTEST(static_cast<int>(outline.error().code()), "code");
}

void TestDocxSource::cutFilesAreErrorsOrRead()
{
    constexpr int cuts = 100;
    const QByteArray whole =
        ForeignDocx{line("a") + table(row(wordCell("a") + wordCell("b"))), styles(), numbering(), {}, {}, {}, false, {}}
            .bytes();
    for (int i = 0; i < cuts; ++i)
        QVERIFY(!readDocxSource(whole.first(whole.size() * i / cuts)));
}

GOUJI_GUILESS_TEST(TestDocxSource)
#include "tst_docxsource.moc"
