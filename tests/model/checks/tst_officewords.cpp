// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/officewords.h"

#include "tests/support/strictmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace gouji;

namespace {

Result<WordLists> read(const char *text)
{
    return withOfficeWords(*WordLists::builtIn(), QByteArray(text));
}

bool hasWrong(const std::vector<WordLists::Wrong> &list, const QString &wrong, const QString &right)
{
    return std::ranges::any_of(list, [&](const auto &word) { return word.wrong == wrong && word.right == right; });
}

} // namespace

class TestOfficeWords : public QObject
{
    Q_OBJECT

private slots:
    void addsToTheProgramsOwn();
    void replacesAndAllows();
    void whatItBeginsWithChangesNothing();
    void namesTheLineAtFault_data();
    void namesTheLineAtFault();
    void refusesWhatIsNoText();
    void namesTheFile();
};

void TestOfficeWords::addsToTheProgramsOwn()
{
    const Result<WordLists> lists =
        read("# 本单位\n\n[严重错误]\n清河弯县 → 清河湾县   # 县名\n【易混词】\n股室\t科室\n"
             "[文件]\n《清河湾县公开办法》 → 清政发〔2023〕5号、清政发〔2024〕6号\n"
             "[外文]\nQHW\n[公开用语]\n阳光村务\n[惯用表述]\n建设幸福 清河湾\n");
    QVERIFY(lists);
    QVERIFY(hasWrong(lists->serious, QStringLiteral("清河弯县"), QStringLiteral("清河湾县")));
    QVERIFY(hasWrong(lists->confusable, QStringLiteral("股室"), QStringLiteral("科室")));
    QCOMPARE(lists->documents.back().title, QStringLiteral("清河湾县公开办法"));
    QCOMPARE(lists->documents.back().numbers.size(), 2);
    QVERIFY(lists->latin.contains(QStringLiteral("QHW")) && lists->latin.contains(QStringLiteral("APP")));
    QVERIFY(lists->disclosure.contains(QStringLiteral("阳光村务")));
    QCOMPARE(lists->serious.size(), WordLists::builtIn()->serious.size() + 1);
    QCOMPARE(lists->phrases.phrases().last(), QStringLiteral("建设幸福清河湾"));
    QVERIFY(lists->phrases.phrases().contains(QStringLiteral("公开为常态、不公开为例外")));
}

void TestOfficeWords::replacesAndAllows()
{
    const Result<WordLists> lists = read("[易混词]\r\n帐号 = 帐户\r\n[允许]\r\n布署\r\n信息公开费\r\n");
    QVERIFY(lists);
    QVERIFY(hasWrong(lists->confusable, QStringLiteral("帐号"), QStringLiteral("帐户")));
    QVERIFY(!hasWrong(lists->confusable, QStringLiteral("帐号"), QStringLiteral("账号")));
    QVERIFY(!hasWrong(lists->confusable, QStringLiteral("布署"), QStringLiteral("部署")));
    QVERIFY(!lists->misnamedFees.contains(QStringLiteral("信息公开费")));
}

void TestOfficeWords::whatItBeginsWithChangesNothing()
{
    const Result<WordLists> lists = withOfficeWords(*WordLists::builtIn(), emptyOfficeWords());
    QVERIFY(lists);
    QCOMPARE(lists->serious.size(), WordLists::builtIn()->serious.size());
    QCOMPARE(lists->latin, WordLists::builtIn()->latin);
}

void TestOfficeWords::namesTheLineAtFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *text, const char *line) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(line);
    };
    row("no heading", "布署 → 部署\n", "1");
    row("a heading that is none", "# 表\n[错词]\n", "2");
    row("no right word", "[易混词]\n布署\n", "2");
    row("right is wrong", "[易混词]\n\n布署 → 布署\n", "3");
    row("a phrase of two characters", "[惯用表述]\n公开\n", "2");
    row("a document without number", "[外文]\nAPP\n[文件]\n公开办法\n", "4");
}

void TestOfficeWords::namesTheLineAtFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    const Result<WordLists> lists = withOfficeWords(*WordLists::builtIn(), text);
    QVERIFY(!lists);
    QCOMPARE(lists.error().detail(), QStringLiteral("line ") + line);
    QVERIFY(lists.error().sentence().contains(QStringLiteral("Line ") + line));
}

void TestOfficeWords::refusesWhatIsNoText()
{
    QByteArray bytes("PK\x03\x04");
    for (int i = 0; i < 2000; ++i)
        bytes += char(i * 37 % 251);
    const Result<WordLists> lists = withOfficeWords(*WordLists::builtIn(), bytes);
    QVERIFY(!lists);
    QVERIFY(!lists.error().sentence().isEmpty());
}

void TestOfficeWords::namesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.txt"));
    QVERIFY(!readOfficeWords(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[易混词]\n布署\n");
    file.close();
    const Result<WordLists> lists = readOfficeWords(path);
    QVERIFY(!lists);
    QVERIFY(lists.error().sentence().startsWith(path));
}

GOUJI_GUILESS_TEST(TestOfficeWords)
#include "tst_officewords.moc"
