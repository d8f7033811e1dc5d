// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/figurecut.h"
#include "model/formats/recognition/figurereader.h"
#include "model/formats/source/textsource.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

/// Where the figures of a row are, and where nobody can tell.
class TestFigureCut : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreCutByRunAndGeometry_data();
    void rowsAreCutByRunAndGeometry();
    void figuresAreToldFromWords_data();
    void figuresAreToldFromWords();
};

void TestFigureCut::rowsAreCutByRunAndGeometry_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cut");
    const auto row = [](const char *name, const char16_t *text, const char *cut) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf8(cut);
    };
    row("exact run", u"规章\t4\t5\t6", "4 5 6");
    row("run further right", u"规章\t\t\t4\t5\t6", "4 5 6");
    row("blank inside", u"规章\t4\t\t6", "4 - 6");
    row("blank at the end, as many fields", u"规章\t4\t5\t", "4 5 -");
    row("blank first, as many fields", u"规章\t\t5\t6", "- 5 6");
    row("all blank", u"规章\t\t\t", "empty");
    row("no fields", u"规章\t", "absent");
    row("field lost", u"规章\t4\t5", "undecided");
    row("field lost, empty one at the end of others", u"规章\t4\t5\t\t", "undecided");
    row("one too many", u"规章\t4\t5\t6\t7", "undecided");
    row("blank and one too many fields", u"规章\t4\t\t5\t6", "undecided");
    row("by the row built alike", u"规章\t\t4\t5\t\t\n行政规范性文件\t\t1\t2\t3\t", "4 5 -");
    row("rows built alike disagree", u"规章\t\t\t5\t6\t\n行政规范性文件\t\t1\t2\t3\t\n行政规范性文件\t\t\t1\t2\t3",
        "undecided");
    row("rows with another number of fields do not tell", u"规章\t\t4\t5\t\t\n行政规范性文件\t\t1\t2\t3", "undecided");
    row("mark and text", u"规章\t/\t约5\t6", "/ 约5 6");
    row("bars", u"规章 | 4 |  | 6", "4 - 6");
    row("bars, blank at the end", u"规章 | 4 | 5 | ", "4 5 -");
    row("one cell a line", u"规章\n4\n5\n6", "4 5 6");
    row("one cell a line, one lost", u"规章\n4\n5", "undecided");
    row("one cell a line, unknown label behind", u"规章\n4\n5\n6\n甲乙丙\n7", "4 5 6");
}

void TestFigureCut::rowsAreCutByRunAndGeometry()
{
    QFETCH(QString, text);
    QFETCH(QString, cut);
    constexpr int figures = 3;
    const TableLabels labels(*FormLibrary::builtIn().find(u"2021"), 0);
    const SourceOutline outline = readTextSource(text);
    const ReadingText lines = prepareText(outline);
    std::vector<const ReadingLine *> pointers;
    for (const ReadingLine &line : lines.lines)
        pointers.push_back(&line);
    std::vector<const ReadingLine *> prose;
    const std::vector<RowSegment> segments = cutIntoSegments(pointers, labels, prose);
    FigureCutter cutter;
    for (const RowSegment &segment : segments)
        cutter.learn(segment, figures);
    const FigureCut result = cutter.cut(segments.front(), figures);
    QString described;
    switch (result.kind) {
    case FigureCut::Kind::Empty: described = QStringLiteral("empty"); break;
    case FigureCut::Kind::Absent: described = QStringLiteral("absent"); break;
    case FigureCut::Kind::Undecided: described = QStringLiteral("undecided"); break;
    case FigureCut::Kind::Clear:
        for (int i = 0; i < figures; ++i) {
            const QString &field = segments.front().figures[size_t(result.start + i)].text;
            described += (field.isEmpty() ? QStringLiteral("-") : field) + u' ';
        }
    }
    QCOMPARE(described.trimmed(), cut);
}

void TestFigureCut::figuresAreToldFromWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("figure");
    for (const char16_t *text : {u"0", u"171", u"1,843", u"１２", u"302.3932", u"-3", u"+2", u"/", u"—", u"无",
                                 u"一百七十一", u"5（含上年1件）", u"3333333333333333333333333333333333333333", u"12%"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << true;
    for (const char16_t *text : {u"", u"1.属于国家秘密", u"3.其他", u"5件", u"约5", u"规章", u"（七）总计", u"第 3 页"})
        QTest::newRow(qPrintable(u'"' + QString::fromUtf16(text))) << QString::fromUtf16(text) << false;
}

void TestFigureCut::figuresAreToldFromWords()
{
    QFETCH(QString, text);
    QFETCH(bool, figure);
    QCOMPARE(isFigure(text), figure);
}

GOUJI_GUILESS_TEST(TestFigureCut)
#include "tst_figurecut.moc"
