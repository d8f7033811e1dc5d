// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/guidancenotes.h"

#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

const QByteArray sound = R"json({"format": "gouji-guidance", "version": 1, "since": 2026,
 "rows": {"t3": "先问法规科。", "t3.refused.state_secret": "附保密审查意见。", "t9.nothing": "没有这一行。"},
 "sections": {"overview": "先写数字，再写举措。"}})json";

GuidanceNotes notesOf(const QByteArray &json)
{
    const auto notes = GuidanceNotes::read(json);
    if (!notes)
        qFatal("%s", qPrintable(notes.error().text()));
    return *notes;
}

} // namespace

class TestGuidanceNotes : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNotesOnARow_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("notes");
        const QString table = QStringLiteral("先问法规科。");
        const QString row = QStringLiteral("附保密审查意见。");
        QTest::newRow("the table's and the row's")
            << QStringLiteral("t3.refused.state_secret.company") << QStringList{table, row};
        QTest::newRow("the table's") << QStringLiteral("t3.received.total") << QStringList{table};
        QTest::newRow("a longer word is another row")
            << QStringLiteral("t3.refused.state_secrets.company") << QStringList{table};
        QTest::newRow("the whole name") << QStringLiteral("t9.nothing") << QStringList{QStringLiteral("没有这一行。")};
        QTest::newRow("another table") << QStringLiteral("t33.received.total") << QStringList();
    }
    void findsTheNotesOnARow()
    {
        QFETCH(QString, cell);
        QTEST(notesOf(sound).forCell(*CellId::fromString(cell)), "notes");
    }

    void findsTheNoteOnASection()
    {
        QCOMPARE(notesOf(sound).forSection(QStringLiteral("overview")), QStringLiteral("先写数字，再写举措。"));
        QVERIFY(notesOf(sound).forSection(QStringLiteral("problems")).isEmpty());
    }

    void takesAFileWithoutNotes()
    {
        QVERIFY(GuidanceNotes().isEmpty());
        QVERIFY(notesOf(R"({"format": "gouji-guidance", "version": 1})").isEmpty());
        QVERIFY(!notesOf(sound).isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("another format") << QByteArray(R"({"format": "gouji", "version": 1})")
                                        << QStringLiteral("format");
        QTest::newRow("a newer version") << QByteArray(R"({"format": "gouji-guidance", "version": 2})")
                                         << QStringLiteral("format");
        QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("format");
        QTest::newRow("rows in a list") << QByteArray(R"({"format": "gouji-guidance", "version": 1, "rows": ["t3"]})")
                                        << QStringLiteral("rows");
        QTest::newRow("a note that is no text")
            << QByteArray(R"({"format": "gouji-guidance", "version": 1, "rows": {"t3": 7}})") << QStringLiteral("rows");
        QTest::newRow("a note on nothing")
            << QByteArray(R"({"format": "gouji-guidance", "version": 1, "sections": {"": "x"}})")
            << QStringLiteral("sections");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto notes = GuidanceNotes::read(json);
        QVERIFY(!notes.isOk());
        QCOMPARE(notes.error().code(), ErrorCode::Damaged);
        QVERIFY2(notes.error().detail().startsWith(place), qPrintable(notes.error().detail()));
    }

    void refusesAFileCutOffAnywhere()
    {
        for (qsizetype length = 0; length < sound.size(); ++length)
            QVERIFY2(!GuidanceNotes::read(QByteArrayView(sound).first(length)).isOk(),
                     qPrintable(QString::number(length)));
    }
};

GOUJI_GUILESS_TEST(TestGuidanceNotes)
#include "tst_guidancenotes.moc"
