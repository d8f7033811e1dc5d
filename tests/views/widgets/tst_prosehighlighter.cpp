// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prosedesk.h"
#include "tests/support/strictmain.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QTextBlock>
#include <QTextLayout>

using namespace gouji;
using namespace gouji::test;

namespace {

const Link received{*CellId::fromString(u"t3.received.total"), LinkStyle::Digits, {}};

/// What the text at a place of the first paragraph looks like, beside its own format.
QTextCharFormat looksAt(const ProseDesk &desk, int position)
{
    for (const QTextLayout::FormatRange &range : desk.edit.document()->begin().layout()->formats()) {
        if (range.start <= position && position < range.start + range.length)
            return range.format;
    }
    return {};
}

} // namespace

class TestProseHighlighter : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void subHeadingsStandOutAsOneTypesThem()
    {
        ProseDesk desk(QStringLiteral("（一"));
        QVERIFY(looksAt(desk, 0).fontWeight() != QFont::DemiBold);
        desk.type(QStringLiteral("）公开。各项"));
        QCOMPARE(looksAt(desk, 0).fontWeight(), static_cast<int>(QFont::DemiBold));
        QCOMPARE(looksAt(desk, 5).fontWeight(), static_cast<int>(QFont::DemiBold));
        QVERIFY(looksAt(desk, 6).fontWeight() != QFont::DemiBold);
    }

    void aChipTellsWhetherItsCellHoldsANumber_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("a number") << QStringLiteral("120") << true;
        QTest::newRow("blank") << QString() << false;
        QTest::newRow("raw text") << QStringLiteral("约一百") << false;
    }

    void aChipTellsWhetherItsCellHoldsANumber()
    {
        QFETCH(QString, entered);
        QFETCH(bool, isNumber);
        ProseDesk desk(Blocks{Paragraph{{received, QStringLiteral("件")}, {}}});
        desk.session.enterText(desk.cell(u"t3.received.total"), entered);
        const Theme theme = Theme::of(desk.edit.palette());
        const QTextCharFormat looks = looksAt(desk, 0);
        QCOMPARE(looks.background().color(), isNumber ? theme.headerGround : theme.warningTint);
        QCOMPARE(looks.underlineStyle(), isNumber ? QTextCharFormat::SingleUnderline : QTextCharFormat::DashUnderline);
    }

    void chipsFollowThePalette()
    {
        ProseDesk desk(Blocks{Paragraph{{received}, {}}});
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, Qt::white);
        desk.edit.setPalette(dark);
        QCOMPARE(looksAt(desk, 0).background().color(), Theme::of(dark).headerGround);
    }
};

GOUJI_WIDGET_TEST(TestProseHighlighter)
#include "tst_prosehighlighter.moc"
