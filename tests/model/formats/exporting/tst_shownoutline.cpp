// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exporting/shownoutline.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestShownOutline : public QObject
{
    Q_OBJECT

private slots:
    void dropsWhatNoDocumentHolds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const QString pair = QStringLiteral("𠮷");
        QTest::newRow("plain") << QStringLiteral("新收118件") << QStringLiteral("新收118件");
        QTest::newRow("control characters") << QStringLiteral("a\x01\x7f\u009f") + QChar(u'b') << QStringLiteral("ab");
        QTest::newRow("no characters") << QStringLiteral("a") + QChar(0xFFFE) + QChar(0xFDD0) << QStringLiteral("a");
        QTest::newRow("beyond the first plane") << pair << pair;
        QTest::newRow("half a pair") << pair.first(1) + u'a' + pair.last(1) << QStringLiteral("a");
        QTest::newRow("no character of the second plane") << QString::fromUcs4(U"a\U0001FFFF") << QStringLiteral("a");
        QTest::newRow("the replacement character stays") << QStringLiteral("a\uFFFD") << QStringLiteral("a\uFFFD");
        QTest::newRow("the word joiner stays") << QStringLiteral("\u2060") << QStringLiteral("\u2060");
    }

    void dropsWhatNoDocumentHolds()
    {
        QFETCH(QString, text);
        QTEST(shownText(text), "shown");
    }

    void whatHasNothingToShowIsGone()
    {
        const QString control(u'\x01');
        PageOutline outline;
        outline.elements = {OutlineParagraph{{}, 0, control}, ClosingLine{ClosingLine::Part::Body, control},
                            OutlinePicture{{}, 0, control, {}, {}}};
        const PageOutline shown = shownOutline(outline);
        QCOMPARE(shown.elements.size(), std::size_t(1));
        QVERIFY(std::get<OutlinePicture>(shown.elements.front()).caption.isEmpty());
    }

    void cellsAndTitleAreCleanedToo()
    {
        const QString dirty = QStringLiteral("1\x02") + QChar(u'2');
        OutlineTable table;
        table.rows = {OutlineRow{RowKind::Values, {OutlineCell()}}};
        table.rows[0].cells[0].text = dirty;
        PageOutline outline;
        outline.elements = {OutlineTitle{dirty, dirty, 0}, table};
        const PageOutline shown = shownOutline(outline);
        QCOMPARE(std::get<OutlineTitle>(shown.elements[0]).text, QStringLiteral("12"));
        QCOMPARE(std::get<OutlineTable>(shown.elements[1]).rows[0].cells[0].text, QStringLiteral("12"));
    }
};

GOUJI_GUILESS_TEST(TestShownOutline)
#include "tst_shownoutline.moc"
