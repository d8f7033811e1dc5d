// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reportfile.h"

#include "model/checks/checkcatalogue.h"
#include "model/checks/wording.h"
#include "model/checks/wordingtable.h"
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/native/nativewriter.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A line of an .expected file: `finding IM-01 requests`, `cell t3.total.total 12`, `like family1-2021` for the cells of
/// another one, which a line of its own may overrule.
struct Expected
{
    QString form;
    QString body;
    int year = 0;
    int leftovers = 0;
    QStringList findings;
    std::map<QString, QString> cells;
    std::vector<std::pair<QString, int>> blocks;
    QString closing;

    static Expected fromFile(const QString &path);
};

Expected Expected::fromFile(const QString &path)
{
    Expected expected;
    for (const QString &line : QString::fromUtf8(readFile(path)).split(u'\n', Qt::SkipEmptyParts)) {
        const QString kind = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        const QString second = rest.section(u' ', 1);
        if (kind == u"form")
            expected.form = rest;
        else if (kind == u"body")
            expected.body = rest;
        else if (kind == u"year")
            expected.year = rest.toInt();
        else if (kind == u"leftovers")
            expected.leftovers = rest.toInt();
        else if (kind == u"finding")
            expected.findings.append(rest);
        else if (kind == u"like")
            expected.cells = fromFile(QFileInfo(path).path() + u'/' + rest + QStringLiteral(".expected")).cells;
        else if (kind == u"cell")
            expected.cells[rest.section(u' ', 0, 0)] = second;
        else if (kind == u"blocks")
            expected.blocks.push_back({rest.section(u' ', 0, 0), second.toInt()});
        else if (kind == u"closing")
            expected.closing = rest;
    }
    expected.findings.sort();
    return expected;
}

QStringList findingsOf(const Report &report)
{
    QStringList findings;
    for (const Finding &finding : report.origin.findings)
        findings.append((finding.wording + u' ' + finding.section).trimmed());
    findings.sort();
    return findings;
}

QString folder()
{
    return projectFile("tests/data/import");
}

/// The sources, texts and pages, each with an .expected file beside it.
QStringList fixtures()
{
    return QDir(folder()).entryList({QStringLiteral("*.txt"), QStringLiteral("*.html")}, QDir::Files, QDir::Name);
}

} // namespace

/// Invented texts with one fault each and what must be read and said of them; other files than reports are refused.
class TestReportFile : public QObject
{
    Q_OBJECT

private slots:
    void textsAreReadAsExpected_data();
    void textsAreReadAsExpected();
    void everyFixtureIsExplained();
    void everyFindingHasItsSentence();
    void aTextKnowsWhereItCameFrom();
    void formatsAreKnownByTheirContent();
    void canonicalTextIsReadExactly();
    void whatIsNoReportIsRefused_data();
    void whatIsNoReportIsRefused();
    void aTextWithATitleIsAReport();
    void aHugeFileIsRefusedUnread();
    void theCorpusBecomesTheGoldenTexts();

private:
    FormLibrary m_forms = FormLibrary::builtIn();
};

void TestReportFile::textsAreReadAsExpected_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : fixtures())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestReportFile::textsAreReadAsExpected()
{
    QFETCH(QString, name);
    const QString path = folder() + u'/' + name;
    const Expected expected = Expected::fromFile(path.section(u'.', 0, -2) + QStringLiteral(".expected"));
    const Result<Report> report = openReport(path, m_forms);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(findingsOf(*report).join(u','), expected.findings.join(u','));
    QCOMPARE(report->form->id(), expected.form);
    QCOMPARE(report->facts.body, expected.body);
    QCOMPARE(report->facts.year, expected.year);
    QCOMPARE(int(report->origin.leftovers.size()), expected.leftovers);
    for (const auto &[id, value] : expected.cells) {
        const std::optional<CellIndex> cell = report->form->find(*CellId::fromString(id));
        QVERIFY2(cell, qPrintable(id));
        QVERIFY2(report->cell(*cell).value.toString() == value,
                 qPrintable(id + u' ' + report->cell(*cell).value.toString()));
    }
    for (const auto &[section, count] : expected.blocks)
        QCOMPARE(int(report->blocks(section)->size()), count);
    const QString closing = report->closing ? report->closing->body + u' ' + report->closing->date : QString();
    QCOMPARE(closing, expected.closing);
}

/// docs/import.md says of each what it is for and what happens.
void TestReportFile::everyFixtureIsExplained()
{
    const QString text = QString::fromUtf8(readFile(projectFile("docs/import.md")));
    for (const QString &name : fixtures()) {
        const QString inText = u'`' + name.section(u'.', 0, 0) + u'`';
        QVERIFY2(text.contains(inText), qPrintable(name));
    }
    QVERIFY(fixtures().size() >= 60);
}

void TestReportFile::everyFindingHasItsSentence()
{
    QSet<QString> met;
    for (const QString &name : fixtures()) {
        const Result<Report> report = openReport(folder() + u'/' + name, m_forms);
        for (const Finding &finding : report->origin.findings) {
            met.insert(finding.wording);
            QVERIFY2(wordingText(finding.wording.toLatin1().constData()), qPrintable(finding.wording));
            QVERIFY2(checkInfo(finding.check), qPrintable(finding.check.toString()));
            QVERIFY(finding.check.toString() == finding.wording.section(u'.', 0, 0));
            const QString message = findingMessage(finding, *report->form);
            QVERIFY2(!message.contains(u'%') && !message.contains(QStringLiteral("“”")), qPrintable(message));
        }
    }
    for (const Wording &wording : importWordings()) {
        const QString key = QString::fromLatin1(wording.key);
        const bool isRare = key == u"IM-02.proved" || key == u"IM-05.unsigned" || key == u"IM-07.repaired" ||
                            key == u"IM-07.contradicted" || key == u"IM-09.around" ||
                            key.startsWith(u"IM-12") || // said by the readers of their formats
                            key.startsWith(u"IM-13");   // of files that carry data
        QVERIFY2(isRare || met.contains(key), qPrintable(QStringLiteral("no text makes ") + key));
    }
}

void TestReportFile::aTextKnowsWhereItCameFrom()
{
    const Result<Report> report = openReport(folder() + QStringLiteral("/gb18030.txt"), m_forms);
    QVERIFY(report);
    QCOMPARE(report->origin.fileName, QStringLiteral("gb18030.txt"));
    QCOMPARE(report->origin.format, QStringLiteral("txt"));
    QCOMPARE(report->origin.encoding, QStringLiteral("GB18030"));
}

void TestReportFile::formatsAreKnownByTheirContent()
{
    const Result<Report> source = openReport(folder() + QStringLiteral("/family2-2021.txt"), m_forms);
    QVERIFY(source);
    const Result<Report> native = readReport(writeNative(*source, m_forms), QStringLiteral("misnamed.txt"), m_forms);
    QVERIFY(native);
    QCOMPARE(native->cells, source->cells);
    QCOMPARE(native->origin, source->origin);
    QVERIFY(!readReportAs(FileFormat::Txt, writeNative(*source, m_forms), {}, m_forms));
    QCOMPARE(formatName(FileFormat::Gouji), QStringLiteral("gouji"));
    QVERIFY(formatFromName(u"txt") == FileFormat::Txt);
    QVERIFY(!formatFromName(u"pages"));
}

void TestReportFile::canonicalTextIsReadExactly()
{
    const Result<Report> source = openReport(folder() + QStringLiteral("/blanks-and-marks.txt"), m_forms);
    QVERIFY(source);
    const QByteArray text = writeCanonicalText(*source);
    const Result<Report> again = readReport(text, {}, m_forms);
    QVERIFY(again);
    QVERIFY(again->origin.findings.empty());
    QCOMPARE(writeCanonicalText(*again), text);
}

void TestReportFile::whatIsNoReportIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("blank lines") << QByteArray(" \n\n\t\r\n") << QStringLiteral("empty");
    QTest::newRow("zeros") << QByteArray(100, '\0') << QStringLiteral("zero bytes");
    QTest::newRow("picture") << QByteArray::fromHex(
                                    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de")
                             << QStringLiteral("cannot be read");
    QTest::newRow("letter") << QByteArray("Dear all,\n\nplease find attached the report of 2024.\n")
                            << QStringLiteral("neither the title");
    QTest::newRow("one heading") << QStringLiteral("一、总体情况\n\n今年天气很好。\n").toUtf8()
                                 << QStringLiteral("neither the title");
    QTest::newRow("other JSON") << QByteArray("{\"name\": \"gouji\"}\n") << QStringLiteral("neither the title");
}

void TestReportFile::whatIsNoReportIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const Result<Report> report = readReport(bytes, QStringLiteral("x.txt"), m_forms);
    QVERIFY(!report);
    const ErrorCode code = report.error().code();
    QVERIFY(code == ErrorCode::NotAReport || code == ErrorCode::UnknownFormat);
    QVERIFY2(report.error().sentence().contains(word), qPrintable(report.error().sentence()));
}

void TestReportFile::aTextWithATitleIsAReport()
{
    const QByteArray text = QStringLiteral("河口镇人民政府 2024 年政府信息公开工作年度报告\n").toUtf8();
    const Result<Report> report = readReport(text, {}, m_forms);
    QVERIFY(report);
    QCOMPARE(report->facts.body, QStringLiteral("河口镇人民政府"));
    QVERIFY(findingsOf(*report).contains(QStringLiteral("STR-01 overview")));
    QVERIFY(findingsOf(*report).contains(QStringLiteral("STR-03.table requests")));
}

void TestReportFile::aHugeFileIsRefusedUnread()
{
    QTemporaryDir temporary;
    QFile file(temporary.filePath(QStringLiteral("zeros.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100 * 1024 * 1024));
    file.close();
    const Result<Report> report = openReport(file.fileName(), m_forms);
    QVERIFY(!report);
    QCOMPARE(report.error().code(), ErrorCode::TooLarge);
    const Result<Report> text = readReport(QByteArray(5 * 1024 * 1024, 'x'), {}, m_forms);
    QVERIFY(!text);
    QCOMPARE(text.error().code(), ErrorCode::TooLarge);
}

void TestReportFile::theCorpusBecomesTheGoldenTexts()
{
    GOUJI_CORPUS_OR_SKIP(corpus);
    for (const QString &name : corpus->names()) {
        const Result<Report> report = openReport(corpus->sourcePath(name), m_forms);
        QVERIFY(report);
        QCOMPARE(writeCanonicalText(*report), corpus->golden(name));
        const Result<Report> again = openReport(corpus->goldenPath(name), m_forms);
        QVERIFY(again);
        QCOMPARE(writeCanonicalText(*again), corpus->golden(name));
    }
}

GOUJI_GUILESS_TEST(TestReportFile)
#include "tst_reportfile.moc"
