// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/annotatedreport.h"

#include "model/formats/archive/zipreader.h"
#include "model/formats/docx/docxannotator.h"
#include "model/formats/docx/docxcontent.h"
#include "model/formats/docx/docxwriter.h"
#include "model/review/anchorplace.h"
#include "tests/support/foreigndocx.h"
#include "tests/support/otherprograms.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

Remark said(const QString &author, const QString &text, int minutes = 0)
{
    return {author, QDateTime::fromSecsSinceEpoch(1'740'000'000 + 60 * minutes, Qt::UTC), text, {}};
}

QByteArray sampleDocx(CopyKind copy = CopyKind::Public)
{
    const Report report = sampleReport();
    return *writeDocx(exportSource(report, copy, FormLibrary::builtIn(), statedDate(report)));
}

Anchor cellAnchor()
{
    Anchor anchor;
    anchor.cell = CellId::fromString(u"t3.received.company");
    return anchor;
}

/// Words of the first long paragraph of a section.
Anchor wordsAnchor(const Report &report, const QString &section)
{
    Anchor anchor;
    anchor.section = section;
    anchor.block = 0;
    anchor.start = 4;
    anchor.length = 6;
    anchor.quoted = anchoredText(anchor, report).mid(4, 6);
    return anchor;
}

std::vector<ReportNote> notesOn(const Report &report)
{
    return {{cellAnchor(),
             {said(QStringLiteral("王审核"), QStringLiteral("为何 < 去年 & “多”？")),
              said(QStringLiteral("李经办"), QStringLiteral("已核。\n第二行"), 3)}},
            {wordsAnchor(report, QStringLiteral("problems")), {said(QStringLiteral("王审核"), QStringLiteral("用词"))}},
            {wordsAnchor(report, QStringLiteral("overview")),
             {said(QStringLiteral("王审核"), QStringLiteral("用词"))},
             true}};
}

} // namespace

/// A document that goes back to its unit with comments: they stand at the very places, nothing else changes, and they are
/// read back as the same threads.
class TestAnnotatedReport : public QObject
{
    Q_OBJECT

private slots:
    void commentsAreReadBackAsTheSameThreads_data()
    {
        QTest::addColumn<CopyKind>("copy");
        QTest::newRow("with our data") << CopyKind::Public;
        QTest::newRow("without") << CopyKind::Archive;
    }

    void commentsAreReadBackAsTheSameThreads()
    {
        QFETCH(CopyKind, copy);
        const Report report = sampleReport();
        const std::vector<ReportNote> notes = notesOn(report);
        const Result<AnnotatedDocx> annotated = annotatedDocx(sampleDocx(copy), notes, FormLibrary::builtIn());
        QVERIFY(annotated);
        QCOMPARE(annotated->displaced, 0);
        const Result<Report> read = readReport(annotated->bytes, QStringLiteral("back.docx"), FormLibrary::builtIn());
        QVERIFY(read);
        QCOMPARE(read->threads.size(), notes.size());
        for (const ReportNote &note : notes) {
            const auto found = std::ranges::find(read->threads, note.anchor, &Thread::anchor);
            QVERIFY2(found != read->threads.end(), qPrintable(note.remarks[0].text));
            QCOMPARE(found->remarks, note.remarks);
            const ThreadStatus talked = note.remarks.size() > 1 ? ThreadStatus::Answered : ThreadStatus::Open;
            QCOMPARE(found->status, note.isSettled ? ThreadStatus::Closed : talked);
        }
        QVERIFY(read->cells == report.cells);
    }

    void everythingElseStaysByteForByte()
    {
        const QByteArray docx = sampleDocx();
        const Result<AnnotatedDocx> annotated = annotatedDocx(docx, notesOn(sampleReport()), FormLibrary::builtIn());
        QVERIFY(annotated);
        const ZipReader before = *ZipReader::open(docx);
        const ZipReader now = *ZipReader::open(annotated->bytes);
        const QStringList changed{QStringLiteral("word/document.xml"), QStringLiteral("word/_rels/document.xml.rels"),
                                  QStringLiteral("[Content_Types].xml")};
        for (const QString &name : before.names()) {
            if (!changed.contains(name))
                QCOMPARE(now.part(name), before.part(name));
        }
        QCOMPARE(*docxParagraphs(annotated->bytes), *docxParagraphs(docx));
        QVERIFY(sameContent(*readDocxContent(docx), *readDocxContent(annotated->bytes)));
    }

    void wordsInRunsOfOthersAreFound()
    {
        ForeignDocx docx;
        docx.body =
            wordParagraph(wordRun("某县某局2024年政府信息公开工作年度报告")) + wordParagraph(wordRun("一、总体情况")) +
            wordParagraph("<w:r><w:rPr><w:b/></w:rPr><w:t>全年主动 </w:t><w:tab/><w:t>公开&amp;回应</w:t></w:r>" +
                          wordRun("信息八条。")) +
            wordParagraph("");
        const QByteArray bytes = docx.bytes();
        const QStringList texts = *docxParagraphs(bytes);
        QCOMPARE(texts[2], QStringLiteral("全年主动 公开&回应信息八条。"));
        const auto note = [&](const QString &words) {
            return DocxNote{2,
                            static_cast<int>(texts[2].indexOf(words)),
                            static_cast<int>(words.size()),
                            {said(QStringLiteral("王"), words)},
                            false};
        };
        const Result<QByteArray> noted = withNotes(
            bytes, {note(QStringLiteral("主动")), note(QStringLiteral("&回应信息")), note(QStringLiteral("动 公")),
                    note(QStringLiteral("。")), DocxNote{3, 0, 0, {said({}, QStringLiteral("空段"))}, false}});
        QVERIFY(noted);
        QCOMPARE(*docxParagraphs(*noted), texts);
        const Result<Report> read = readReport(*noted, QStringLiteral("a.docx"), FormLibrary::builtIn());
        QVERIFY(read);
        QStringList quoted;
        for (const Thread &thread : read->threads)
            quoted.append(thread.anchor.quoted);
        QCOMPARE(quoted.mid(0, 2), (QStringList{QStringLiteral("主动"), QStringLiteral("&回应信息")}));
        QCOMPARE(quoted.value(3), QStringLiteral("。"));
        QCOMPARE(read->threads.size(), 5u);
    }

    void commentsThatAreThereStay()
    {
        const std::vector<ReportNote> notes = notesOn(sampleReport());
        const Result<AnnotatedDocx> once = annotatedDocx(sampleDocx(), {notes[0]}, FormLibrary::builtIn());
        const Result<AnnotatedDocx> twice = annotatedDocx(once->bytes, notes, FormLibrary::builtIn());
        QVERIFY(twice);
        const Result<Report> read = readReport(twice->bytes, QStringLiteral("back.docx"), FormLibrary::builtIn());
        QVERIFY(read);
        QCOMPARE(read->threads.size(), 3u);
        QCOMPARE(read->threads[0].remarks.size() + read->threads[1].remarks.size() + read->threads[2].remarks.size(),
                 4u);
    }

    void whatHasNoPlaceHangsOnTheTitle()
    {
        Anchor gone;
        gone.section = QStringLiteral("problems");
        gone.block = 0;
        gone.length = 4;
        gone.quoted = QStringLiteral("没有这话");
        const Result<AnnotatedDocx> annotated = annotatedDocx(
            sampleDocx(), {{gone, {said(QStringLiteral("王"), QStringLiteral("？"))}}}, FormLibrary::builtIn());
        QVERIFY(annotated);
        QCOMPARE(annotated->displaced, 1);
        const Result<Report> read = readReport(annotated->bytes, QStringLiteral("back.docx"), FormLibrary::builtIn());
        QCOMPARE(read->threads.size(), 1u);
    }

    void noDocumentIsRefused()
    {
        QVERIFY(!annotatedDocx("PK no container", {}, FormLibrary::builtIn()));
        QVERIFY(!annotatedDocx(sampleDocx().first(500), {}, FormLibrary::builtIn()));
    }

    void anOfficeSuiteKeepsTheComments()
    {
        if (!hasProgram("soffice"))
            QSKIP("GOUJI-SKIPPED: no LibreOffice");
        const Result<AnnotatedDocx> annotated =
            annotatedDocx(sampleDocx(), notesOn(sampleReport()), FormLibrary::builtIn());
        const Documents saved =
            savedByOffice({{QStringLiteral("a"), annotated->bytes}}, QStringLiteral("docx"), QStringLiteral("docx"));
        QVERIFY(saved.contains(QStringLiteral("a")));
        const Result<Report> read =
            readReport(saved[QStringLiteral("a")], QStringLiteral("a.docx"), FormLibrary::builtIn());
        QVERIFY(read);
        QCOMPARE(read->threads.size(), 4u); // an answer is a comment of its own to LibreOffice 7.4
        for (const ReportNote &note : notesOn(sampleReport())) {
            const auto found = std::ranges::find(read->threads, note.anchor, &Thread::anchor);
            QVERIFY(found != read->threads.end());
            QCOMPARE(found->remarks.front().text, note.remarks.front().text);
        }
    }
};

GOUJI_GUILESS_TEST(TestAnnotatedReport)
#include "tst_annotatedreport.moc"
