// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/wordlists.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using namespace gouji;

class TestWordLists : public QObject
{
    Q_OBJECT

private slots:
    void theProgramsOwnHangTogether()
    {
        const WordLists &lists = *WordLists::builtIn();
        QVERIFY(!lists.serious.empty() && !lists.confusable.empty() && !lists.latin.isEmpty());
        QCOMPARE(lists.feeNames.front(), QStringLiteral("政府信息公开信息处理费"));
        QVERIFY(lists.phrases.phrases().size() > 50);
        const auto isRightElsewhere = [&](const WordLists::Wrong &word) {
            return std::ranges::any_of(lists.confusable, [&](const auto &other) { return other.right == word.wrong; });
        };
        QVERIFY(std::ranges::none_of(lists.confusable, isRightElsewhere));
    }

    void whatDoesNotHangTogetherIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *json, const char *detail) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(detail);
        };
        row("another file", R"({"format": "gouji", "version": 1})", "format");
        row("a newer version", R"({"format": "gouji-words", "version": 2})", "format");
        row("no right word", R"({"format": "gouji-words", "version": 1, "serious": [{"wrong": "a"}]})", "");
        row("right is wrong", R"({"format": "gouji-words", "version": 1, "serious": [{"wrong": "a", "right": "a"}]})",
            "serious");
        row("a document without number",
            R"({"format": "gouji-words", "version": 1, "documents": [{"title": "a", "numbers": []}]})", "documents");
        row("a phrase twice", R"({"format": "gouji-words", "version": 1, "phrases": ["以人民为中心", "以人民为中心"]})",
            "phrases");
        row("a short phrase", R"({"format": "gouji-words", "version": 1, "phrases": ["公开"]})", "phrases");
    }

    void whatDoesNotHangTogetherIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        const Result<WordLists> lists = WordLists::read(json);
        QVERIFY(!lists);
        QVERIFY2(lists.error().detail().contains(detail), qPrintable(lists.error().detail()));
    }
};

GOUJI_GUILESS_TEST(TestWordLists)
#include "tst_wordlists.moc"
