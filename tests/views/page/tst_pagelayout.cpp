// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pages.h"
#include "tests/support/strictmain.h"
#include "views/page/tablecolumns.h"

#include <QGuiApplication>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

/// Pages by the rules of report-form: lines, keeps, tables, the closing.
class TestPageLayout : public QObject
{
    Q_OBJECT

private:
    FontSet m_fonts;

    PageDocument laidOut(const PageOutline &outline, const PageStyle &style = styleIn(arphic()))
    {
        const Result<PageDocument> document = layOutPages(outline, style, m_fonts);
        return document ? *document : PageDocument();
    }
    static QString shownOn(const Page &page)
    {
        QString text;
        for (const PageLine &line : linesOn(page))
            text += line.text + u'\n';
        return text;
    }
    static OutlineHeading heading()
    {
        return {QStringLiteral("problems"), QStringLiteral("五、存在的主要问题及改进情况")};
    }
    static QString lines(int count) { return QString(count * 28 - 10, u'信'); }

private slots:
    void aPageHasTwentyTwoLinesOfTwentyEight()
    {
        const PageDocument document = laidOut(outlineOfParagraphs({QString(28 * 60, u'信')}));
        const QMap<qint64, PageLine> page = linesOn(document.pages.front());
        QCOMPARE(page.size(), 22);
        QCOMPARE(std::next(page.cbegin())->text.size(), 28);
        QCOMPARE(linesOn(document.pages[1]).size(), 22);
    }

    void theTypeAreaIsKept()
    {
        const PageStyle style = styleIn(arphic());
        for (const Page &page : laidOut(outlineOf(sampleReport())).pages) {
            for (const PageLine &line : linesOn(page))
                QVERIFY(line.left >= style.left && line.right < style.left + style.typeWidth());
            for (const PageRule &rule : page.rules)
                QVERIFY(rule.rect.bottom() <= style.paper.height - style.bottom + style.rule);
        }
    }

    void twoLinesOnEitherSideOfABreak()
    {
        for (int before = 15; before <= 22; ++before) {
            for (int length = 1; length <= 6; ++length) {
                const QString marked = QString(length * 28 - 10, u'开');
                const PageDocument document = laidOut(outlineOfParagraphs({lines(before), marked}));
                int here = 0;
                for (const PageLine &line : linesOn(document.pages.front()))
                    here += line.text.contains(u'开');
                const int there = length - here;
                QVERIFY2(here == 0 || there <= 0 || (here >= 2 && there >= 2),
                         qPrintable(QStringLiteral("%1 %2: %3").arg(before).arg(length).arg(here)));
            }
        }
    }

    void aHeadingIsNeverLast()
    {
        for (int before = 17; before <= 22; ++before) {
            PageOutline outline = outlineOfParagraphs({lines(before)});
            outline.elements.push_back(heading());
            outline.elements.push_back(OutlineParagraph{QStringLiteral("problems"), 0, lines(4)});
            const PageDocument document = laidOut(outline);
            for (const Page &page : document.pages) {
                const QMap<qint64, PageLine> on = linesOn(page);
                QVERIFY(!on.last().text.startsWith(u'五'));
            }
        }
    }

    void tableThreeStandsOnOnePageUnderItsHeading()
    {
        const PageDocument document = laidOut(outlineOf(sampleReport()));
        int pages = 0;
        for (const Page &page : document.pages) {
            const QString text = shownOn(page);
            if (!text.contains(QStringLiteral("本年新收政府信息公开申请数量")))
                continue;
            ++pages;
            QVERIFY(text.contains(QStringLiteral("三、收到和处理政府信息公开申请情况")));
            QVERIFY(text.contains(QStringLiteral("结转下年度继续办理")));
        }
        QCOMPARE(pages, 1);
    }

    void aTableTooLongRepeatsHeaderAndLabels()
    {
        PageStyle style = styleIn(arphic());
        style.bottom = PageLength::ofMillimetres(160);
        const PageDocument document = laidOut(outlineOf(sampleReport()), style);
        int headers = 0;
        int verticals = 0;
        for (const Page &page : document.pages) {
            QString all;
            for (const TextRun &run : page.runs)
                all += run.text;
            headers += all.contains(QStringLiteral("自然人"));
            verticals += all.contains(QStringLiteral("三、本年度办理结果"));
        }
        QVERIFY(headers >= 3);
        QVERIFY(verticals >= 2);
    }

    void aRepeatedHeaderIsAnArtifact()
    {
        PageStyle style = styleIn(arphic());
        style.bottom = PageLength::ofMillimetres(160);
        const PageDocument document = laidOut(outlineOf(sampleReport()), style);
        int tagged = 0;
        for (const Page &page : document.pages)
            tagged += shownOn(page).contains(QStringLiteral("自然人"));
        QCOMPARE(tagged, 1);
    }

    void theClosingIsNeverAlone()
    {
        for (int before = 15; before <= 24; ++before) {
            PageOutline outline = outlineOfParagraphs({lines(before)});
            outline.elements.push_back(ClosingLine{ClosingLine::Part::Body, QStringLiteral("青峦县水务局")});
            outline.elements.push_back(ClosingLine{ClosingLine::Part::Date, QStringLiteral("2025年1月20日")});
            const PageDocument document = laidOut(outline);
            const QString last = shownOn(document.pages.back());
            QVERIFY2(last.contains(u'信') && last.contains(QStringLiteral("水务局")),
                     qPrintable(QString::number(before)));
            QCOMPARE(document.sealPage, int(document.pages.size()) - 1);
        }
    }

    void theNameStandsCentredOverTheDate()
    {
        PageOutline outline = outlineOfParagraphs({lines(3)});
        outline.elements.push_back(ClosingLine{ClosingLine::Part::Body, QStringLiteral("青峦县水务局")});
        outline.elements.push_back(ClosingLine{ClosingLine::Part::Date, QStringLiteral("二〇二五年一月二十日")});
        const PageDocument document = laidOut(outline);
        const QList<PageLine> shown = linesOn(document.pages.front()).values();
        const PageLine &name = shown[shown.size() - 2];
        const PageLine &date = shown.back();
        const qint64 difference = (name.left + name.right - date.left - date.right).centipoints();
        QVERIFY(qAbs(difference) <= 4);
    }

    void theTitleBreaksBySense()
    {
        PageOutline outline;
        outline.elements.push_back(OutlineTitle{QStringLiteral("青峦县人民政府办公室2024年政府信息公开工作年度报告"),
                                                QStringLiteral("青峦县人民政府办公室"), 2024});
        const QList<PageLine> shown = linesOn(laidOut(outline).pages.front()).values();
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[1].text, QStringLiteral("政府信息公开工作年度报告"));
    }

    void furtherTablesGiveShortColumnsWhatTheyNeed()
    {
        OutlineTable table{QStringLiteral("overview"), false, 0, 3, 0, {}};
        OutlineRow row;
        int column = 0;
        for (const QString &text : {QStringLiteral("序号"), QString(60, u'长'), QString(80, u'长')}) {
            OutlineCell cell;
            cell.column = column++;
            cell.text = text;
            row.cells.push_back(cell);
        }
        table.rows.push_back(row);
        const PageStyle style = styleIn(arphic());
        const std::vector<PageLength> widths = columnWidths(table, style);
        QCOMPARE(widths[0], style.tableSize * 3 + style.cellPadding * 2);
        QVERIFY(qAbs((widths[1] - widths[2]).centipoints()) <= 2);
        QCOMPARE(widths[0] + widths[1] + widths[2], style.typeWidth());
    }

    void longTextsDoNotBreakIt()
    {
        PageOutline outline = outlineOfParagraphs({QString(100000, u'信'), QString(5000, u'w')});
        outline.elements.insert(outline.elements.begin(), OutlineTitle{QString(500, u'县'), QString(480, u'县'), 2024});
        const PageDocument document = laidOut(outline);
        QVERIFY(document.pages.size() > 160);
        QCOMPARE(document.bookmarks.size(), std::size_t(1));
    }

    void twelveDigitsStayInTheirCells()
    {
        Report report = sampleReport();
        for (Cell &cell : report.cells)
            cell.value = *Count::fromInteger(Count::largest);
        const PageStyle style = styleIn(arphic());
        int smaller = 0;
        for (const Page &page : laidOut(outlineOf(report)).pages) {
            for (const TextRun &run : page.runs) {
                if (run.text != u"999999999999")
                    continue;
                QVERIFY(run.size >= PageLength::ofPoints(4) && run.size <= style.tableSize);
                smaller += run.size < style.tableSize;
            }
        }
        QCOMPARE(smaller, 25 * 7 + 15);
    }

    void aCharacterWithoutFontIsSaid()
    {
        const Result<PageDocument> document =
            layOutPages(outlineOfParagraphs({QString::fromUcs4(U"\U0010fffd")}), styleIn(arphic()), m_fonts);
        QVERIFY(!document);
        QCOMPARE(document.error().code(), ErrorCode::NoFont);
    }

    void thePagesDoNotDependOnTheLocale()
    {
        const PageDocument before = laidOut(outlineOf(sampleReport()), pageStyle(PagePreset::Official));
        qputenv("LANG", "ja_JP.UTF-8");
        const FontSet fresh;
        const Result<PageDocument> after =
            layOutPages(outlineOf(sampleReport()), pageStyle(PagePreset::Official), fresh);
        qunsetenv("LANG");
        QVERIFY(after);
        QCOMPARE(after->pages.size(), before.pages.size());
        for (std::size_t i = 0; i < before.pages.size(); ++i) {
            QCOMPARE(after->pages[i].runs.size(), before.pages[i].runs.size());
            for (std::size_t run = 0; run < before.pages[i].runs.size(); ++run)
                QCOMPARE(after->pages[i].runs[run].face->family(), before.pages[i].runs[run].face->family());
        }
    }
};

GOUJI_GUI_TEST(TestPageLayout)
#include "tst_pagelayout.moc"
