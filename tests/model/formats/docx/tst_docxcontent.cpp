// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipwriter.h"
#include "model/formats/docx/docxcontent.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

constexpr char transitional[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr char strict[] = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/// A docx with this body, as another program could have written it.
QByteArray docx(const QByteArray &body, const char *wordNamespace = transitional, const QByteArray &head = {})
{
    ZipWriter zip;
    zip.add("_rels/.rels",
            "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"/a/b.xml\"/></Relationships>");
    zip.add("a/b.xml", head + "<w:document xmlns:w=\"" + wordNamespace + "\" xmlns:o=\"urn:other\"><w:body>" + body +
                           "</w:body></w:document>");
    return *zip.finished();
}

QByteArray run(const QByteArray &text)
{
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

QByteArray cell(const QByteArray &properties, const QByteArray &text = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
}

QByteArray nested(int depth, const QByteArray &open, const QByteArray &close)
{
    return open.repeated(depth) + close.repeated(depth);
}

} // namespace

class TestDocxContent : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsSeen_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QString>("seen");
        const auto row = [](const char *name, const QByteArray &inside, const char *seen) {
            QTest::newRow(name) << inside << QString::fromUtf8(seen);
        };
        row("text", run("a") + run("b"), "ab");
        row("inserted", "<w:ins>" + run("a") + "</w:ins>", "a");
        row("deleted", run("a") + "<w:del><w:r><w:delText>b</w:delText></w:r></w:del>", "a");
        row("moved away", run("a") + "<w:moveFrom>" + run("b") + "</w:moveFrom>", "a");
        row("a link", "<w:hyperlink>" + run("a") + "</w:hyperlink>", "a");
        row("a content control",
            "<w:sdt><w:sdtPr><w:t>b</w:t></w:sdtPr><w:sdtContent>" + run("a") + "</w:sdtContent></w:sdt>", "a");
        row("a field", "<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("7"), "7");
        row("a simple field", "<w:fldSimple w:instr=\"PAGE\">" + run("7") + "</w:fldSimple>", "7");
        row("hidden", run("a") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>", "a");
        row("not hidden", "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>b</w:t></w:r>", "b");
        row("white space", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>",
            "a\tb\nc-");
        row("of another namespace", run("a") + "<o:r><o:t>b</o:t></o:r>", "a");
    }

    void readsWhatIsSeen()
    {
        QFETCH(QByteArray, inside);
        for (const char *space : {transitional, strict}) {
            const Result<VisibleContent> content = readDocxContent(docx("<w:p>" + inside + "</w:p>", space));
            QVERIFY(content);
            QCOMPARE(content->blocks.size(), std::size_t(1));
            QTEST(std::get<QString>(content->blocks.front()), "seen");
        }
    }

    void emptyParagraphsShowNothing()
    {
        QVERIFY(readDocxContent(docx("<w:p/><w:p>" + run(" ") + "</w:p>"))->blocks.empty());
    }

    void mergesBecomeSpans()
    {
        const QByteArray table = "<w:tbl><w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "a") +
                                 cell("<w:gridSpan w:val=\"2\"/>", "b") + "</w:tr><w:tr>" + cell("<w:vMerge/>") +
                                 cell("", "c") + cell("", "d") + "</w:tr></w:tbl>";
        const Result<VisibleContent> content = readDocxContent(docx(table));
        QVERIFY(content);
        const std::vector<VisibleCell> expected{{0, 0, 2, 1, QStringLiteral("a")},
                                                {0, 1, 1, 2, QStringLiteral("b")},
                                                {1, 1, 1, 1, QStringLiteral("c")},
                                                {1, 2, 1, 1, QStringLiteral("d")}};
        QVERIFY(std::get<VisibleTable>(content->blocks.front()).cells == expected);
    }

    void aTableInACellIsItsText()
    {
        const QByteArray inner = "<w:tbl><w:tr>" + cell("", "x") + cell("", "y") + "</w:tr></w:tbl>";
        const QByteArray table = "<w:tbl><w:tr><w:tc>" + inner + "<w:p/></w:tc></w:tr></w:tbl>";
        const Result<VisibleContent> content = readDocxContent(docx(table));
        QVERIFY(content);
        QCOMPARE(std::get<VisibleTable>(content->blocks.front()).cells.front().text, QStringLiteral("x\ny"));
    }

    void badFilesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << static_cast<int>(code);
        };
        row("paragraphs too deep", docx(nested(100'000, "<w:sdt>", "</w:sdt>")), ErrorCode::TooLarge);
        row("runs too deep", docx("<w:p>" + nested(1'000, "<w:ins>", "</w:ins>") + "</w:p>"), ErrorCode::TooLarge);
        row("tables too deep", docx(nested(1'000, "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")),
            ErrorCode::TooLarge);
        row("a cell too wide", docx("<w:tbl><w:tr>" + cell("<w:gridSpan w:val=\"2000000000\"/>") + "</w:tr></w:tbl>"),
            ErrorCode::TooLarge);
        row("no XML", docx("<w:p>&"), ErrorCode::Damaged);
        row("another root", docx("", "urn:none"), ErrorCode::Damaged);
        QByteArray entities = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\">";
        for (char name = 'b'; name < 'k'; ++name)
            entities +=
                QByteArray("<!ENTITY ") + name + " \"" + (QByteArray("&") + char(name - 1) + ';').repeated(20) + "\">";
        row("entities that multiply", docx("<w:p>" + run("&j;") + "</w:p>", transitional, entities + "]>"),
            ErrorCode::Damaged);
        ZipWriter nothing;
        nothing.add("a.txt", "a");
        row("no main document", *nothing.finished(), ErrorCode::Damaged);
    }

    void badFilesAreErrors()
    {
        QFETCH(QByteArray, bytes);
        const Result<VisibleContent> content = readDocxContent(bytes);
        QVERIFY(!content);
        QTEST(static_cast<int>(content.error().code()), "code");
    }
};

GOUJI_GUILESS_TEST(TestDocxContent)
#include "tst_docxcontent.moc"
