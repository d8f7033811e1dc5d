// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/linebreaks.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

/// Where lines, titles and headers may be cut.
class TestLineBreaks : public QObject
{
    Q_OBJECT

private:
    static QStringList cut(const QString &text, const std::vector<int> &positions)
    {
        QStringList parts;
        int start = 0;
        for (const int at : positions) {
            parts.append(text.mid(start, at - start));
            start = at;
        }
        parts.append(text.mid(start));
        return parts;
    }

private slots:
    void pieces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pieces");
        QTest::newRow("every character") << "政府信息"
                                         << "政|府|信|息";
        QTest::newRow("no closing mark first") << "公开，申请。"
                                               << "公|开，|申|请。";
        QTest::newRow("no opening mark last") << "见（附件）内"
                                              << "见|（附|件）|内";
        QTest::newRow("quotes like brackets") << "他“说”了"
                                              << "他|“说”|了";
        QTest::newRow("single quotes like double ones") << "他‘说’‘了’"
                                                        << "他|‘说’|‘了’";
        QTest::newRow("book marks") << "据《条例》"
                                    << "据|《条|例》";
        QTest::newRow("a number whole") << "共1,234.5件"
                                        << "共|1,234.5|件";
        QTest::newRow("a word whole") << "网站www上"
                                      << "网|站|www|上";
        QTest::newRow("an address behind its points") << "见www.qinghewan.example。"
                                                      << "见|www.|qinghewan.|example。";
        QTest::newRow("a long number whole") << "计1,234,567,890.12元"
                                             << "计|1,234,567,890.12|元";
        QTest::newRow("an ellipsis whole") << "等……了"
                                           << "等……|了";
        QTest::newRow("a percentage whole") << "占12%的"
                                            << "占|12%|的";
    }

    void pieces()
    {
        QFETCH(QString, text);
        QFETCH(QString, pieces);
        LineBreaks breaks;
        QCOMPARE(cut(text, breaks.between(text)).join(u'|'), pieces);
    }

    void wordsOfAHeader()
    {
        LineBreaks breaks;
        const QString text = QStringLiteral("社会公益组织");
        QCOMPARE(cut(text, breaks.betweenWords(text)).join(u'|'), QStringLiteral("社会|公益|组织"));
    }

    void aRareCharacterStaysWhole()
    {
        LineBreaks breaks;
        const QString text = QStringLiteral("𣲘𣲗村");
        QCOMPARE(cut(text, breaks.betweenCharacters(text)).join(u'|'), QStringLiteral("𣲘|𣲗|村"));
        QCOMPARE(cut(text, breaks.between(text)).join(u'|'), QStringLiteral("𣲘|𣲗|村"));
    }

    void oneForManyTexts()
    {
        LineBreaks breaks;
        QVERIFY(breaks.between(QString()).empty());
        QCOMPARE(breaks.between(QStringLiteral("一二三")).size(), std::size_t(2));
        QCOMPARE(breaks.between(QStringLiteral("一二")).size(), std::size_t(1));
    }
};

GOUJI_GUILESS_TEST(TestLineBreaks)
#include "tst_linebreaks.moc"
