// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officepack.h"

#include "app/office/officechecks.h"
#include "app/office/officepages.h"
#include "app/office/officeparts.h"
#include "model/support/safefile.h"
#include "tests/app/office/officesamples.h"
#include "tests/support/strictmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

OfficePack read(const QByteArray &json)
{
    const Result<OfficePack> pack = readOfficePack(json);
    if (!pack)
        qFatal("%s", qPrintable(pack.error().text()));
    return *pack;
}

} // namespace

class TestOfficePack : public QObject
{
    Q_OBJECT

private slots:
    void holdsOneThingOfEveryPart()
    {
        const OfficePack pack = read(samplePack());
        QCOMPARE(pack.name, QStringLiteral("清水县政务公开办 2091年度"));
        QCOMPARE(pack.items.size(), std::size_t(8));
        QVERIFY(pack.find({OfficePart::Form, QStringLiteral("invented")}));
        QVERIFY(pack.find({OfficePart::Paper, QStringLiteral("cover")}));
        QVERIFY(!pack.find({OfficePart::Paper, QStringLiteral("letter")}));
        for (const OfficePart part : {OfficePart::Words, OfficePart::Phrases, OfficePart::Guidance, OfficePart::Checks,
                                      OfficePart::Letter, OfficePart::Pages})
            QVERIFY(pack.find({part, {}}));
        QVERIFY(pack.unknown.isEmpty());
    }

    void sameContentSameBytes()
    {
        const QByteArray written = writeOfficePack(read(samplePack()));
        QVERIFY(written.startsWith("{\n  \"format\": \"gouji-office\",\n  \"version\": \"1.1\",\n  \"name\": "));
        QCOMPARE(writeOfficePack(read(written)), written);
        QVERIFY(read(written).items == read(samplePack()).items);
    }

    void remembersWhatWasNotThere()
    {
        OfficePack aside;
        aside.absent = {{OfficePart::Form, QStringLiteral("invented")}, {OfficePart::Guidance, {}}};
        aside.wordsFile = QStringLiteral("/mnt/用词.txt");
        const OfficePack again = read(writeOfficePack(aside));
        QVERIFY(again.absent == aside.absent);
        QCOMPARE(again.wordsFile, aside.wordsFile);
    }

    void saysWhatALaterVersionAdded()
    {
        const OfficePack pack = read(samplePackWith("\"version\": \"1.0\"", "\"version\": \"1.3\", \"stamps\": []"));
        QCOMPARE(pack.unknown, QStringList(QStringLiteral("stamps")));
        QCOMPARE(pack.items.size(), std::size_t(8));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &json, const char *place,
                            ErrorCode code = ErrorCode::Damaged) {
            QTest::newRow(name) << json << code << QString::fromUtf8(place);
        };
        row("nothing", "", "line 1");
        row("cut off", samplePack().left(5000), "line");
        row("a report", R"({"format": "gouji", "version": "1.0"})", "no office pack", ErrorCode::NotAReport);
        row("a list", "[]", "no office pack", ErrorCode::NotAReport);
        row("no version", R"({"format": "gouji-office"})", "version");
        row("a newer version", R"({"format": "gouji-office", "version": "2.0"})", "2.0", ErrorCode::NewerVersion);
        row("forms as a text", R"({"format": "gouji-office", "version": "1.0", "forms": "x"})", "forms: ");
        row("a form at fault", samplePackWith("\"t2.rules.repealed\"", "\"t2.rules.made\""),
            "forms 1 › The form file does not hang together");
        row("two papers of one id",
            samplePackWith("\"papers\": [", R"("papers": [{"format": "gouji-paper", "version": 1,
            "id": "cover", "name": "x", "title": "x", "parts": [{"text": "y"}]}, )"),
            "papers 2: “cover” stands twice");
        row("words without a heading", samplePackWith("{\"易混词\": [", "{\"其他词\": ["), "words › ");
        row("words that are no pair", samplePackWith("股室 → 科室", "股室"), "words › ");
        row("words as a text", samplePackWith("[\"QHW\"]", "\"QHW\""), "words › 外文");
        row("a phrase too short", samplePackWith("建设幸福清水湾", "建设"), "phrases › ");
        row("notes as a list", samplePackWith("\"rows\": {\"t3\": \"先问法规科。\"}", "\"rows\": []"), "guidance › ");
        row("a check that nobody makes", samplePackWith("TX-16", "TX-99"), "checks › on");
        row("a day that is none", samplePackWith("2092-01-15", "2092-02-31"), "checks › notice");
        row("a limit of nothing", samplePackWith("1500", "0"), "checks › overview_limit");
        row("a letter without a title", samplePackWith("\"title\": \"退回通知\"", "\"title\": \"\""), "letter › ");
        row("a size of nothing", samplePackWith("1500, \"top\"", "0, \"top\""), "pages › official › body_size");
        row("a margin as a text", samplePackWith("9921", "\"35 mm\""), "pages › official › top");
        row("a face of no name", samplePackWith("方正仿宋", " "), "pages › official › body_font");
        row("a paper of no parts", samplePackWith("[{\"text\": \"封面\"}]", "3"), "papers 1 › ");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QFETCH(QString, place);
        const Result<OfficePack> pack = readOfficePack(json);
        QVERIFY(!pack);
        QCOMPARE(pack.error().code(), code);
        QVERIFY2(pack.error().text().contains(place), qPrintable(pack.error().text()));
    }

    void aPackCutOffAnywhereIsRefused()
    {
        const QByteArray pack = writeOfficePack(read(samplePack()));
        for (qsizetype length = 0; length < pack.size() - 2; length += 509)
            QVERIFY2(!readOfficePack(pack.left(length)), QByteArray::number(length).constData());
    }

    void whatIsNoTextOrListIsNeverTakenForOne_data()
    {
        QTest::addColumn<QByteArray>("part");
        for (const char *part : {"forms", "words", "phrases", "guidance", "checks", "letter", "papers", "pages"})
            QTest::newRow(part) << QByteArray(part);
    }
    void whatIsNoTextOrListIsNeverTakenForOne()
    {
        QFETCH(QByteArray, part);
        for (const char *wrong : {"null", "true", "7", "\"x\"", "[[]]", "[7]", "[null]", "{\"x\": 7}"}) {
            const QByteArray json =
                QByteArray("{\"format\": \"gouji-office\", \"version\": \"1.0\", \"") + part + "\": " + wrong + "}";
            const Result<OfficePack> pack = readOfficePack(json);
            const bool isHarmless = part == "checks" && qstrcmp(wrong, "{\"x\": 7}") == 0; // a key it does not know
            QVERIFY2(isHarmless || !pack, json.constData());
        }
    }

    void namesTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.goujioffice"));
        QVERIFY(isOfficePack(path) && !isOfficePack(QStringLiteral("a.gouji")));
        QVERIFY(readOfficePackFile(path).error().text().contains(path));
        QVERIFY(writeWholeFile(path, samplePack()).isOk());
        QVERIFY(readOfficePackFile(path).isOk());
        QVERIFY(QFile::resize(path, 100 * 1024 * 1024));
        QCOMPARE(readOfficePackFile(path).error().code(), ErrorCode::TooLarge);
    }

    void saysWhatEachThingIs()
    {
        for (const OfficeItem &item : read(samplePack()).items) {
            QVERIFY(!partName(item.key.part).isEmpty());
            QVERIFY(!partSummary(item).isEmpty());
            QVERIFY(!partLines(item).isEmpty());
            QVERIFY2(!partLines(item).join(u' ').contains(QStringLiteral("t3.")),
                     qPrintable(partLines(item).join(u' ')));
        }
        const OfficePack pack = read(samplePack());
        QCOMPARE(partSummary(*pack.find({OfficePart::Words, {}})), QStringLiteral("易混词 1、外文 1"));
        QVERIFY(partLines(*pack.find({OfficePart::Guidance, {}})).contains(QStringLiteral("先问法规科。")));
        const QStringList pages = partLines(*pack.find({OfficePart::Pages, {}}));
        QCOMPARE(pages.size(), 4);
        for (const char *words : {"15 pt", "12.5 pt", "35 mm", "方正仿宋"})
            QVERIFY2(pages.filter(QString::fromUtf8(words)).size() == 1, qPrintable(pages.join(u'|')));
    }

    void decidesHowReportsAreChecked()
    {
        const CheckOptions options = withOffice({}, read(samplePack()));
        QVERIFY(options.isOn(CheckId(QStringLiteral("TX-16"))));
        QVERIFY(!options.isOn(CheckId(QStringLiteral("TX-08"))));
        QCOMPARE(options.noticeDate, QDate(2092, 1, 15));
        QCOMPARE(options.sectionOneLimit, std::optional(1500));
        QCOMPARE(options.words->confusable.back().wrong, QStringLiteral("股室"));
        QVERIFY(options.words->latin.contains(QStringLiteral("QHW")));
        const CheckOptions untouched = withOffice({}, OfficePack());
        QCOMPARE(untouched.words, WordLists::builtIn());
        QVERIFY(untouched.switchedOff.empty());
    }

    void pagesComeBackAsTheyWere()
    {
        const PackedPages pages{{PagePreset::Compact,
                                 {{{QStringLiteral("left"), PageLength::ofCentipoints(7000)}},
                                  {{QStringLiteral("title-font"), QStringLiteral("黑体")}}}}};
        QVERIFY(pagesOf(pagesJson(pages)) == pages);
        QVERIFY(pagesOf(pagesJson({})).empty());
    }

    void allThatAPageCanHaveHasWords()
    {
        StyleChange change;
        for (const QString &name : StyleChange::lengthNames())
            change.lengths.insert(name, PageLength::ofPoints(20));
        for (const QString &name : StyleChange::fontNames())
            change.fonts.insert(name, QStringLiteral("黑体"));
        for (const PagePreset look : sharedLooks)
            QCOMPARE(pagesLines({{look, change}}).size(), change.lengths.size() + change.fonts.size());
    }

    void checksComeBackAsTheyWere()
    {
        const PackedChecks checks{{QStringLiteral("TX-16")}, {}, QDate(2092, 1, 15), 1200};
        QVERIFY(checksOf(checksJson(checks)) == checks);
        QVERIFY(checksOf(checksJson({})) == PackedChecks());
    }
};

GOUJI_GUILESS_TEST(TestOfficePack)
#include "tst_officepack.moc"
