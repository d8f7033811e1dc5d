// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/sourcemodel.h"

#include "model/checks/sourcewords.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"
#include "views/editing/findingsmodel.h"
#include "views/editing/readingfindings.h"

#include <QAbstractItemModelTester>

using namespace gouji;

namespace {

SourcePlace at(int line, const char *coordinates = "")
{
    return {line, 0, QString::fromLatin1(coordinates), {}};
}

SourceField field(const char *text, const char *coordinates, int rows = 1, int columns = 1)
{
    return {QString::fromUtf8(text), at(0, coordinates), rows, columns};
}

/// A heading, then a table whose first field reaches down and whose last row is short.
SourceOutline outline()
{
    SourceTable table;
    table.rows.push_back({{field("标签", "T1R1C1", 2), field("甲", "T1R1C2", 1, 2)}, at(0, "T1R1"), {}});
    table.rows.push_back({{field("1", "T1R2C1"), field("2", "T1R2C2")}, at(0, "T1R2"), {}});
    SourceOutline outline;
    outline.blocks.push_back(SourceParagraph{QStringLiteral("一、总体情况"), at(1), false, 1});
    outline.blocks.push_back(table);
    outline.blocks.push_back(SourcePicture{Picture{QStringLiteral("图1"), {}, {}, {}}, at(9)});
    return outline;
}

QString text(const SourceModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestSourceModel : public QObject
{
    Q_OBJECT

private slots:
    void laysFieldsWhereTheirSpansPutThem()
    {
        SourceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource(outline());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(text(model, 0, 1), QStringLiteral("一、总体情况"));
        QCOMPARE(text(model, 1, 1) + text(model, 1, 2), QStringLiteral("标签甲"));
        QCOMPARE(text(model, 2, 1), QString());
        QCOMPARE(text(model, 2, 2) + text(model, 2, 3), QStringLiteral("12"));
        QVERIFY(text(model, 3, 1).contains(QStringLiteral("图1")));
        QVERIFY(model.index(0, 1).data(SourceModel::ParagraphRole).toBool());
        QVERIFY(!model.index(1, 1).data(SourceModel::ParagraphRole).toBool());
        QCOMPARE(model.spans().size(), 4U); // two fields, two rows that are no table
    }

    void findsWhatStoodAtAPlace()
    {
        SourceModel model;
        model.setSource(outline());
        QCOMPARE(model.find(at(0, "T1R2C2")), model.index(2, 3));
        QCOMPARE(model.find(at(0, "T1R2")), model.index(2, 1));
        QCOMPARE(model.find(at(9)), model.index(3, 1));
        QVERIFY(!model.find(at(5)).isValid());
        QVERIFY(!model.find({}).isValid());
        QCOMPARE(model.placeOf(model.index(2, 3)), at(0, "T1R2C2"));
        QCOMPARE(model.placeOf(model.index(2, 0)), at(0, "T1R2"));
    }

    void showsTheBeginningOfWhatIsTooLong()
    {
        SourceOutline endless;
        for (int i = 0; i < 30'000; ++i)
            endless.blocks.push_back(SourceParagraph{QString::number(i), at(i + 1), false, 0});
        SourceTable wide;
        wide.rows.push_back({std::vector<SourceField>(500, field("x", "")), {}, {}});
        wide.rows.push_back({{field("y", "", 1'000'000, 1'000'000)}, {}, {}});
        endless.blocks.insert(endless.blocks.begin(), wide);
        SourceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource(endless);
        QCOMPARE(model.rowCount(), 20'001);
        QCOMPARE(model.columnCount(), 65);
        QVERIFY(text(model, 20'000, 1).contains(QStringLiteral("not shown")));
        for (const SourceModel::Span &span : model.spans())
            QVERIFY(span.row + span.rows <= model.rowCount() && span.column + span.columns <= model.columnCount());
    }

    void saysPlacesInWords_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("coordinates");
        QTest::addColumn<QString>("words");
        QTest::newRow("line") << 12 << 0 << QString() << QStringLiteral("line 12");
        QTest::newRow("page and box") << 0 << 3 << QStringLiteral("72 100.5 30 12") << QStringLiteral("page 3");
        QTest::newRow("table") << 4 << 0 << QStringLiteral("T1R3C2") << QStringLiteral("table 1, row 3, column 2");
        QTest::newRow("row") << 4 << 0 << QStringLiteral("T1R3") << QStringLiteral("table 1, row 3");
        QTest::newRow("sheet") << 0 << 0 << QStringLiteral("申请表!C5") << QStringLiteral("申请表!C5");
        QTest::newRow("nothing") << 0 << 0 << QString() << QString();
    }
    void saysPlacesInWords()
    {
        QFETCH(int, line);
        QFETCH(int, page);
        QFETCH(QString, coordinates);
        QTEST(sourcePlaceText({line, page, coordinates, {}}), "words");
    }

    void listsDoubtsTheHeaviestFirst()
    {
        Report report = Report::forForm(FormLibrary::builtIn().find(u"2021"));
        const auto say = [&](const char *wording, Severity severity) {
            Finding finding;
            finding.wording = QLatin1String(wording);
            finding.check = CheckId(finding.wording.section(u'.', 0, 0));
            finding.severity = severity;
            finding.arguments = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
            finding.sources = {at(7)};
            report.origin.findings.push_back(finding);
        };
        say("IM-05", Severity::Hint);
        say("IM-01.proved", Severity::Warning);
        say("IM-03", Severity::Warning);
        say("IM-04", Severity::Error);
        QCOMPARE(doubtsIn(report), 2);
        const ReadingFindings model(report);
        const QAbstractItemModelTester tester(const_cast<ReadingFindings *>(&model),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList checks;
        for (int row = 0; row < model.rowCount(); ++row)
            checks.append(model.index(row).data(FindingsModel::CheckRole).toString());
        QCOMPARE(checks.join(u' '), QStringLiteral("IM-04 IM-03 IM-05"));
        QVERIFY(model.index(0).data().toString().endsWith(QStringLiteral("(line 7)")));
    }
};

GOUJI_GUILESS_TEST(TestSourceModel)
#include "tst_sourcemodel.moc"
