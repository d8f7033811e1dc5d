// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/wordsfile.h"

#include "model/checks/officewords.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

WordsFile fileOf(const QString &text)
{
    return WordsFile::read(text.toUtf8());
}

} // namespace

class TestWordsFile : public QObject
{
    Q_OBJECT

private slots:
    void keepsLinesAndRemarksBelowTheirHeadings()
    {
        const WordsFile file =
            fileOf(QStringLiteral("# 本县\n\n[易混词] # 常见\n股室 → 科室\n# 旧称\n【外文】\nQHW\n"));
        QCOMPARE(file.sections().size(), std::size_t(2));
        QCOMPARE(file.sections()[0].first, QStringLiteral("易混词"));
        QCOMPARE(file.sections()[0].second, QStringList({QStringLiteral("股室 → 科室"), QStringLiteral("# 旧称")}));
        QCOMPARE(file.sections()[1].second, QStringList(QStringLiteral("QHW")));
        QCOMPARE(entryCount(file.sections()[0].second), 1);
        QCOMPARE(QString::fromUtf8(file.write()),
                 QStringLiteral("# 本县\n\n[易混词]\n股室 → 科室\n# 旧称\n\n[外文]\nQHW\n"));
    }

    void whatItWritesItReads()
    {
        const QByteArray written = WordsFile::read(emptyOfficeWords()).write();
        QCOMPARE(WordsFile::read(written).write(), written);
        QVERIFY(withOfficeWords(*WordLists::builtIn(), written).isOk());
    }

    void replacesWhatStandsBelowAHeading()
    {
        WordsFile file = fileOf(QStringLiteral("[外文]\nA\n[易混词]\n甲 → 乙\n[外文]\nB\n"));
        file.set(QStringLiteral("外文"), {QStringLiteral("C")});
        QCOMPARE(QString::fromUtf8(file.write()), QStringLiteral("\n[外文]\nC\n\n[易混词]\n甲 → 乙\n"));
        file.set(QStringLiteral("外文"), {});
        file.set(QStringLiteral("允许"), {QStringLiteral("布署")});
        file.set(QStringLiteral("文件"), {});
        QCOMPARE(QString::fromUtf8(file.write()), QStringLiteral("\n[易混词]\n甲 → 乙\n\n[允许]\n布署\n"));
    }

    void readsTheEncodingsOfOldEditors()
    {
        const WordsFile file = WordsFile::read(QByteArray::fromHex("5bd2d7bbecb4ca5d0ab9c9cad220a1fa20bfc6cad20a"));
        QCOMPARE(file.sections().size(), std::size_t(1));
        QCOMPARE(file.sections()[0].second, QStringList(QStringLiteral("股室 → 科室")));
    }
};

GOUJI_GUILESS_TEST(TestWordsFile)
#include "tst_wordsfile.moc"
