// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxwriter.h"
#include "model/report/prosetext.h"
#include "model/returning/returnedreport.h"
#include "tests/support/editeddocx.h"
#include "tests/support/otherprograms.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const auto author = QStringLiteral("王审核");

QString words(const char16_t *text)
{
    return QString::fromUtf16(text);
}

/// The sample, its number of requests in section one linked to its cell.
Report linkedReport()
{
    Report report = sampleReport();
    for (Block &block : report.sections[0].blocks) {
        auto *paragraph = std::get_if<Paragraph>(&block);
        const QString text = paragraph ? paragraphText(*paragraph, report) : QString();
        const qsizetype at = text.indexOf(words(u"118件"));
        if (at < 0)
            continue;
        const Link link{*CellId::fromString(u"t3.received.total"), LinkStyle::Digits, {}};
        paragraph->runs = {text.first(at), link, text.sliced(at + 3)};
    }
    report.cell(cellOf(report, u"t3.received.natural_person")).note = words(u"按登记簿");
    return report;
}

QByteArray docxOf(const Report &report, CopyKind copy = CopyKind::Public)
{
    return *writeDocx(exportSource(report, copy, FormLibrary::builtIn(), statedDate(report)));
}

/// As a superior edits it: a figure and words with changes tracked, other words without, a question.
QByteArray edited(const QByteArray &docx)
{
    EditedDocx edit(docx);
    edit.replaceTracked(QStringLiteral("97"), QStringLiteral("98"), author);
    edit.replaceTracked(words(u"进一步规范登记"), words(u"切实规范登记"), author);
    edit.replace(words(u"各项工作平稳有序"), words(u"各项工作有序"));
    edit.comment(words(u"被提起行政诉讼4件"), words(u"请核实"), author);
    Q_ASSERT(edit.isDone());
    return edit.bytes();
}

ReturnedReport returned(const QByteArray &bytes, const Report &ours, const std::optional<Report> &sent = {})
{
    const Result<ReturnedFile> file = readReturnedFile(bytes, FormLibrary::builtIn());
    const Report &base = sent ? *sent : file->sent.value();
    return *ReturnedReport::compare(*file, base, ours);
}

int linksIn(const Report &report)
{
    int links = 0;
    for (const Block &block : report.sections[0].blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            links += int(std::ranges::count_if(paragraph->runs,
                                               [](const Run &run) { return std::holds_alternative<Link>(run); }));
    }
    return links;
}

const ReturnedChange *changeOf(const ReturnedReport &report, const QString &after)
{
    const auto found = std::ranges::find_if(
        report.changes(), [&](const ReturnedChange &change) { return change.difference.after.contains(after); });
    return found == report.changes().end() ? nullptr : &*found;
}

} // namespace

/// A docx that others edited is brought back into the report it came from.
class TestReturnedReport : public QObject
{
    Q_OBJECT

private slots:
    void untouchedIsEmpty();
    void changesAreTakenBack_data();
    void changesAreTakenBack();
    void bothSidesChangedOnePlace();
    void takenBackTwiceIsTakenOnce();
    void withoutItsDataItAsks();
    void aNumberWrittenOverIsNoLink();
    void aMissingTableTakesNothingAway();
    void onlyWordProcessorsFiles();
    void anotherFormIsRefused();
};

void TestReturnedReport::untouchedIsEmpty()
{
    for (const CopyKind copy : {CopyKind::Public, CopyKind::Working}) {
        const Report report = linkedReport();
        const ReturnedReport back = returned(docxOf(report, copy), report);
        QVERIFY2(back.isEmpty(), back.changes().empty() ? "" : qPrintable(back.changes().front().difference.place));
        QVERIFY(back.unseenCells().empty());
        QVERIFY(back.merged(report).report == report);
    }
}

void TestReturnedReport::changesAreTakenBack_data()
{
    QTest::addColumn<QString>("savedAs");
    QTest::newRow("as it was edited") << QString();
    QTest::newRow("saved by LibreOffice") << QStringLiteral("docx");
    QTest::newRow("saved by LibreOffice as odt") << QStringLiteral("odt");
}

void TestReturnedReport::changesAreTakenBack()
{
    QFETCH(QString, savedAs);
    if (!savedAs.isEmpty() && !hasProgram("soffice"))
        QSKIP("GOUJI-SKIPPED: no LibreOffice");
    const Report sent = linkedReport();
    Report ours = sent;
    ours.sections[4].blocks.push_back(Paragraph::fromText(words(u"我们后来写的。")));
    QByteArray bytes = edited(docxOf(sent));
    if (!savedAs.isEmpty())
        bytes =
            savedByOffice({{QStringLiteral("a"), bytes}}, QStringLiteral("docx"), savedAs).value(QStringLiteral("a"));
    const ReturnedReport back = returned(bytes, ours, sent);
    QCOMPARE(back.changes().size(), std::size_t(3));
    const ReturnedChange *figure = changeOf(back, QStringLiteral("98"));
    QVERIFY(figure && figure->difference.cell);
    QCOMPARE(figure->difference.before, QStringLiteral("97"));
    QCOMPARE(figure->recorded.size(), std::size_t(2));
    QCOMPARE(figure->recorded.front().author, author);
    const ReturnedChange *sentence = changeOf(back, words(u"切实规范登记"));
    QVERIFY(sentence);
    QCOMPARE(sentence->recorded.size(), std::size_t(2));
    QVERIFY(changeOf(back, words(u"各项工作有序"))->recorded.empty());
    QCOMPARE(back.newRemarks(), 1);

    const MergedReport merged = back.merged(ours);
    QVERIFY(merged.conflicts.empty());
    const Cell &cell = merged.report.cell(cellOf(ours, u"t3.received.natural_person"));
    QCOMPARE(cell.value.toString(), QStringLiteral("98"));
    QCOMPARE(cell.note, words(u"按登记簿"));
    QCOMPARE(linksIn(merged.report), 1);
    QCOMPARE(merged.report.sections[4], ours.sections[4]);
    QCOMPARE(merged.report.threads.size(), std::size_t(1));
    const Thread &thread = merged.report.threads.front();
    QCOMPARE(thread.anchor.quoted, words(u"被提起行政诉讼4件"));
    QCOMPARE(thread.remarks.front().text, words(u"请核实"));
    QCOMPARE(thread.remarks.front().author, author);
}

void TestReturnedReport::bothSidesChangedOnePlace()
{
    const Report sent = linkedReport();
    Report ours = sent;
    ours.cell(cellOf(ours, u"t3.received.natural_person")).value = CellValue(*Count::fromInteger(99));
    const ReturnedReport back = returned(edited(docxOf(sent)), ours);
    QCOMPARE(back.merged(ours).conflicts.size(), std::size_t(1));
    const MergedReport theirs = back.merged(ours, {{0, MergeChoice::Theirs}});
    QCOMPARE(theirs.report.cell(cellOf(ours, u"t3.received.natural_person")).value.toString(), QStringLiteral("98"));
}

void TestReturnedReport::takenBackTwiceIsTakenOnce()
{
    const Report sent = linkedReport();
    const QByteArray bytes = edited(docxOf(sent));
    const Report once = returned(bytes, sent).merged(sent).report;
    const ReturnedReport again = returned(bytes, once);
    QCOMPARE(again.newRemarks(), 0);
    QVERIFY(again.merged(once).report == once);
}

void TestReturnedReport::withoutItsDataItAsks()
{
    const Report sent = linkedReport();
    QVERIFY(readReturnedFile(docxOf(sent), FormLibrary::builtIn())->sent);
    QVERIFY(!readReturnedFile(docxOf(sent, CopyKind::Archive), FormLibrary::builtIn())->sent);
    EditedDocx stale(docxOf(sent));
    const QByteArray digest =
        exportSource(sent, CopyKind::Public, FormLibrary::builtIn(), statedDate(sent)).data->visibleSha256;
    stale.damage(digest, QByteArray(digest.size(), '0'));
    QVERIFY(!readReturnedFile(stale.bytes(), FormLibrary::builtIn())->sent);
}

void TestReturnedReport::aNumberWrittenOverIsNoLink()
{
    const Report sent = linkedReport();
    EditedDocx edit(docxOf(sent));
    edit.replace(QStringLiteral("118"), QStringLiteral("120"));
    QVERIFY(edit.isDone());
    const Report merged = returned(edit.bytes(), sent).merged(sent).report;
    QCOMPARE(linksIn(merged), 0);
    QVERIFY(proseText(merged.sections[0].blocks, merged).contains(words(u"申请120件")));
}

void TestReturnedReport::aMissingTableTakesNothingAway()
{
    const Report sent = linkedReport();
    Report without = Report::forForm(sent.form.pointer());
    without.facts = sent.facts;
    without.sections = sent.sections;
    without.opening = sent.opening;
    without.closing = sent.closing;
    const ReturnedReport back = returned(docxOf(without), sent, sent);
    QVERIFY(back.changes().empty());
    QCOMPARE(back.unseenCells().size(), sent.cells.size());
    QVERIFY(back.merged(sent).report == sent);
}

void TestReturnedReport::onlyWordProcessorsFiles()
{
    const Result<ReturnedFile> text = readReturnedFile("a", FormLibrary::builtIn());
    QVERIFY(!text);
    QCOMPARE(text.error().code(), ErrorCode::UnknownFormat);
}

void TestReturnedReport::anotherFormIsRefused()
{
    const Report sent = linkedReport();
    const Result<ReturnedFile> file = readReturnedFile(docxOf(sent), FormLibrary::builtIn());
    const Report other = Report::forForm(FormLibrary::builtIn().forYear(2019));
    QVERIFY(!ReturnedReport::compare(*file, sent, other));
}

GOUJI_GUILESS_TEST(TestReturnedReport)
#include "tst_returnedreport.moc"
