// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicalblock.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestCanonicalBlock : public QObject
{
    Q_OBJECT

private slots:
    void furtherTablesAreReadBack_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QString>("block");
        const QString mark(keepingApart);
        const QString a = QStringLiteral("甲");
        const auto row = [](const char *name, const QList<QStringList> &rows, const QString &block) {
            QTest::newRow(name) << rows << block;
        };
        row("two by two", {{a, a}, {a, a}}, QStringLiteral("甲\t甲\n甲\t甲"));
        row("one row", {{a, a}}, QStringLiteral("甲\t甲"));
        row("one row, the last field empty", {{a, QString()}}, QStringLiteral("甲\t"));
        row("one row, the first field empty", {{QString(), a}}, QStringLiteral("\t甲"));
        row("one column", {{a}, {a}}, QStringLiteral("甲\n甲"));
        row("one column with an empty field", {{a}, {QString()}, {a}},
            QStringLiteral("甲\n") + mark + QStringLiteral("\n甲"));
        row("one column, all empty", {{QString()}, {QString()}}, mark + u'\n' + mark);
        row("one field", {{a}}, mark + QStringLiteral("\t甲"));
        row("one empty field", {{QString()}}, mark + u'\t');
        row("a field like a mark", {{a}, {mark}}, QStringLiteral("甲\n") + mark + mark);
        row("a single field like a mark", {{mark}}, mark + u'\t' + mark);
        row("a mark before a TAB", {{mark, a}}, mark + mark + QStringLiteral("\t甲"));
    }
    void furtherTablesAreReadBack()
    {
        QFETCH(QList<QStringList>, rows);
        QFETCH(QString, block);
        const TableRows table(rows.begin(), rows.end());
        QCOMPARE(furtherTableBlock(table), block);
        const std::optional<TableRows> read = furtherTableRows(block);
        QVERIFY(read.has_value());
        QCOMPARE(*read, table);
        QVERIFY2(!block.startsWith(u'\n') && !block.endsWith(u'\n') && !block.contains(QLatin1String("\n\n")),
                 "splits the block");
    }

    void paragraphsAreNoTables()
    {
        QVERIFY(!furtherTableRows(u"甲 乙"));
        QVERIFY(!furtherTableRows(u"\u2060甲"));
    }

    void picturesAreReadBack_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::newRow("a caption") << QStringLiteral("办理流程");
        QTest::newRow("none") << QString();
        QTest::newRow("brackets") << QStringLiteral("a]b[图：c]");
    }
    void picturesAreReadBack()
    {
        QFETCH(QString, caption);
        QCOMPARE(pictureCaption(pictureBlock(caption)), std::optional(caption));
    }

    void onlyWholeBlocksArePictures()
    {
        QVERIFY(!pictureCaption(u"如[图：甲]"));
        QVERIFY(!pictureCaption(u"[图：甲]所示"));
        QVERIFY(!pictureCaption(u"[图：甲\n乙]"));
        QVERIFY(!pictureCaption(u"[图：甲\t乙]"));
        QVERIFY(!pictureCaption(u"[图:甲]"));
    }

    void dropsOneMarkOnly()
    {
        QCOMPARE(withoutMark(u"\u2060\u2060甲"), QStringLiteral("\u2060甲"));
        QCOMPARE(withoutMark(u"甲\u2060"), QStringLiteral("甲\u2060"));
        QCOMPARE(withoutMark(u""), QString());
    }
};

GOUJI_GUILESS_TEST(TestCanonicalBlock)
#include "tst_canonicalblock.moc"
