// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reportfile.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/model/formats/recognition/spannedoutline.h"
#include "tests/support/foreigndocx.h"
#include "tests/support/strictmain.h"

#include <QTest>

#include <functional>
#include <map>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Makes the markup of a cell's text.
using CellMarkup = std::function<QByteArray(const QString &text)>;

QByteArray plainCell(const QString &text)
{
    return wordParagraph(wordRun(text.toHtmlEscaped().toUtf8()));
}

QByteArray tableCell(const QByteArray &inside, int columns, const char *merge)
{
    QByteArray properties = "<w:gridSpan w:val=\"" + QByteArray::number(columns) + "\"/>";
    if (*merge)
        properties += QByteArray("<w:vMerge w:val=\"") + merge + "\"/>";
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + inside + "</w:tc>";
}

/// A table as Word writes it: what goes on from the row above is a cell of its own.
QByteArray wordTable(const SourceTable &table, const CellMarkup &markup)
{
    struct Covered
    {
        int rows = 0;
        int columns = 1;
    };
    std::map<int, Covered> covered; ///< by the first column
    QByteArray rows;
    for (const SourceRow &row : table.rows) {
        QByteArray cells;
        int column = 0;
        const auto goOn = [&] {
            for (auto found = covered.find(column); found != covered.end() && found->second.rows > 0;
                 found = covered.find(column)) {
                --found->second.rows;
                cells += tableCell(wordParagraph({}), found->second.columns, "continue");
                column += found->second.columns;
            }
        };
        for (const SourceField &field : row.fields) {
            goOn();
            cells += tableCell(markup(field.text), field.columnSpan, field.rowSpan > 1 ? "restart" : "");
            covered[column] = {field.rowSpan - 1, field.columnSpan};
            column += field.columnSpan;
        }
        goOn();
        rows += "<w:tr>" + cells + "</w:tr>";
    }
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
}

QByteArray wordBody(const Report &report, const CellMarkup &markup)
{
    QByteArray body;
    for (const SourceBlock &block : spannedOutline(report).blocks) {
        if (const auto *paragraph = std::get_if<SourceParagraph>(&block))
            body += plainCell(paragraph->text);
        if (const auto *table = std::get_if<SourceTable>(&block))
            body += wordTable(*table, markup);
    }
    return body;
}

bool isSaid(const Report &report, const char *wording)
{
    return std::ranges::any_of(report.origin.findings,
                               [wording](const Finding &finding) { return finding.wording == QLatin1String(wording); });
}

} // namespace

/// Word files that others wrote, from their bytes to the report: the traits that texts cannot have.
class TestForeignReports : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cellsAreReadWhateverStandsInThem_data();
    void cellsAreReadWhateverStandsInThem();
    void aCommentOnAFigureHangsOnItsCell();

private:
    Report opened(const ForeignDocx &docx) const;

    FormLibrary m_forms = FormLibrary::builtIn();
    Report m_truth;
};

void TestForeignReports::init()
{
    QRandomGenerator random(41);
    m_truth = balancedReport(m_forms.find(u"2021"), random, Density::Dense);
    setCount(m_truth, cellOf(m_truth, "t2.licences.decisions"), 777777);
}

Report TestForeignReports::opened(const ForeignDocx &docx) const
{
    const Result<Report> report = readReport(docx.bytes(), QStringLiteral("x.docx"), m_forms);
    return report ? *report : Report::forForm(m_forms.find(u"2021"));
}

void TestForeignReports::cellsAreReadWhateverStandsInThem_data()
{
    QTest::addColumn<int>("trait");
    QTest::newRow("spans") << 0;
    QTest::newRow("a line break in the middle of labels") << 1;
    QTest::newRow("a paragraph for each half of a label") << 2;
    QTest::newRow("vertical labels, a character a line") << 3;
    QTest::newRow("blanks around and no-break spaces") << 4;
    QTest::newRow("a figure in several runs") << 5;
}

void TestForeignReports::cellsAreReadWhateverStandsInThem()
{
    QFETCH(int, trait);
    const auto markup = [trait](const QString &text) {
        const QString half = text.left(text.size() / 2).toHtmlEscaped();
        const QString rest = text.mid(text.size() / 2).toHtmlEscaped();
        const bool isNumber = !text.isEmpty() && text.front().isDigit() && text.back().isDigit();
        if (trait == 1 && !isNumber)
            return wordParagraph(wordRun(half.toUtf8()) + "<w:r><w:br/></w:r>" + wordRun(rest.toUtf8()));
        if (trait == 2 && !isNumber)
            return wordParagraph(wordRun(half.toUtf8())) + wordParagraph(wordRun(rest.toUtf8()));
        if (trait == 3 && text.size() < 12 && !isNumber) {
            QByteArray lines;
            for (const QChar c : text)
                lines += plainCell(QString(c));
            return lines.isEmpty() ? wordParagraph({}) : lines;
        }
        if (trait == 4)
            return plainCell(QStringLiteral(" \u00A0") + text + QStringLiteral("\u3000 "));
        if (trait == 5)
            return wordParagraph(wordRun(half.toUtf8()) + wordRun(rest.toUtf8()));
        return plainCell(text);
    };
    ForeignDocx docx;
    docx.body = wordBody(m_truth, markup);
    const Report report = opened(docx);
    for (size_t i = 0; i < m_truth.cells.size(); ++i)
        QCOMPARE(report.cells[i].value.toString(), m_truth.cells[i].value.toString());
    QCOMPARE(report.title(), m_truth.title());
    for (const Finding &finding : report.origin.findings)
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.wording));
    QVERIFY(report.origin.leftovers.empty());
}

void TestForeignReports::aCommentOnAFigureHangsOnItsCell()
{
    const auto markup = [](const QString &text) {
        return text != u"777777" ? plainCell(text)
                                 : wordParagraph("<w:commentRangeStart w:id=\"3\"/>" + wordRun(text.toUtf8()) +
                                                 "<w:commentRangeEnd w:id=\"3\"/>"
                                                 "<w:r><w:commentReference w:id=\"3\"/></w:r>");
    };
    ForeignDocx docx;
    docx.body = wordBody(m_truth, markup);
    docx.comments =
        QStringLiteral("<w:comment w:id=\"3\" w:author=\"审核人\" w:date=\"2025-01-15T09:30:00Z\"><w:p><w:r>"
                       "<w:t>请核实</w:t></w:r></w:p></w:comment>")
            .toUtf8();
    const Report report = opened(docx);
    QCOMPARE(report.threads.size(), size_t(1));
    const Thread &thread = report.threads.front();
    QVERIFY(thread.anchor.cell);
    QCOMPARE(thread.anchor.cell->toString(), QStringLiteral("t2.licences.decisions"));
    QCOMPARE(thread.remarks.front().author, QStringLiteral("审核人"));
    QVERIFY(isSaid(report, "IM-12.comments"));
}

GOUJI_GUILESS_TEST(TestForeignReports)
#include "tst_foreignreports.moc"
