// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkcatalogue.h"
#include "model/checks/checkreport.h"
#include "model/checks/wording.h"
#include "model/report/prosetext.h"
#include "tests/model/checks/cleanreport.h"
#include "tests/support/strictmain.h"

#include <map>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString folder = QStringLiteral(GOUJI_CLEAN_REPORTS);
constexpr int fewestReports = 30;

std::vector<Finding> findingsOf(const QString &name, const CheckOptions &options = {})
{
    const Report report = cleanReport(folder + u'/' + name);
    return checkReport({report}, options);
}

/// A report of the year before that fits: its carry-over and its stocks lead to this year's, other flows were a little
/// smaller, and its prose is another office's.
Report yearBefore(const Report &report, const Report &other)
{
    Report before = report;
    --before.facts.year;
    for (const SectionText &section : other.sections)
        before.section(section.section)->blocks = section.blocks;
    for (Cell &cell : before.cells) {
        if (const std::optional<qint64> figure = cell.value.wholeNumber())
            cell.value = *Count::fromInteger(*figure - (*figure + 3) / 4); // every figure but 0 is another
    }
    const auto in = report.form->role(u"carried_in_row");
    const auto out = before.form->role(u"carried_out_row");
    for (std::size_t i = 0; i < in.size(); ++i)
        before.cell(out[i]).value = report.cell(in[i]).value;
    for (const Stock &stock : report.form->stocks()) {
        const auto figure = [&](CellIndex cell) { return report.cell(cell).value.wholeNumber().value_or(0); };
        before.cell(stock.inForce).value =
            *Count::fromInteger(figure(stock.inForce) - figure(stock.made) + figure(stock.repealed));
    }
    return before;
}

} // namespace

/// The false alarms on reports in the manner of many offices, in which everything is right. The bound of the catalogue: a
/// check above one alarm of warning level or more in twenty reports is worth nothing; what is held here is none at all.
class TestPrecision : public QObject
{
    Q_OBJECT

private slots:
    void hasReportsOfManyKinds();
    void hasNothingToObjectTo_data();
    void hasNothingToObjectTo();
    void hintsAtMostOnceInTwentyReports();
    void hasNothingToObjectToBesideLastYears();
    void seesWhatIsSpoiltInThem();
};

void TestPrecision::hasReportsOfManyKinds()
{
    std::map<BodyKind, int> kinds;
    int withOpening = 0;
    int withClosing = 0;
    int withoutRequests = 0;
    const QStringList names = cleanReportNames(folder);
    for (const QString &name : names) {
        const Report report = cleanReport(folder + u'/' + name);
        ++kinds[report.facts.kind.value];
        withOpening += !report.opening.empty();
        withClosing += report.closing.has_value();
        withoutRequests += report.cell(report.form->role(u"received").front()).value.wholeNumber() == 0;
    }
    QVERIFY(names.size() >= fewestReports);
    QCOMPARE(kinds.size(), std::size_t(4));
    QVERIFY(withOpening >= 5 && withClosing >= 10 && withoutRequests >= 3);
}

void TestPrecision::hasNothingToObjectTo_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : cleanReportNames(folder))
        QTest::newRow(qPrintable(name)) << name;
}

void TestPrecision::hasNothingToObjectTo()
{
    QFETCH(QString, name);
    const Report report = cleanReport(folder + u'/' + name);
    QStringList alarms;
    for (const Finding &finding : checkReport({report})) {
        const QString said = finding.check.toString() + u' ' + findingMessage(finding, *report.form);
        if (finding.severity <= Severity::Warning)
            alarms.append(said);
        else
            qInfo("hint: %s", qPrintable(said));
    }
    QVERIFY2(alarms.isEmpty(), qPrintable(alarms.join(u'\n')));
}

void TestPrecision::hintsAtMostOnceInTwentyReports()
{
    std::map<QString, int> hints;
    const QStringList names = cleanReportNames(folder);
    for (const QString &name : names) {
        for (const Finding &finding : findingsOf(name))
            ++hints[finding.check.toString()];
    }
    for (const auto &[check, count] : hints) {
        qInfo("%s: %d in %d reports", qPrintable(check), count, static_cast<int>(names.size()));
        QVERIFY2(count * 20 <= names.size(), qPrintable(check));
    }
}

void TestPrecision::hasNothingToObjectToBesideLastYears()
{
    const QStringList names = cleanReportNames(folder);
    int hints = 0;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Report report = cleanReport(folder + u'/' + names[i]);
        const Report other = cleanReport(folder + u'/' + names[(i + 1) % names.size()]);
        if (other.form->id() != report.form->id())
            continue;
        const Report before = yearBefore(report, other);
        for (const Finding &finding : checkReport({report, &before})) {
            const QString said = finding.check.toString() + u' ' + findingMessage(finding, *report.form);
            QVERIFY2(finding.severity > Severity::Warning, qPrintable(names[i] + QStringLiteral(": ") + said));
            qInfo("%s: %s", qPrintable(names[i]), qPrintable(said));
            ++hints;
        }
    }
    QVERIFY(hints * 20 <= names.size());
}

/// The silence of the reports is worth something only if the checks read them: one figure of the tables more, and the
/// prose that names it is objected to.
void TestPrecision::seesWhatIsSpoiltInThem()
{
    int seen = 0;
    const QStringList names = cleanReportNames(folder);
    for (const QString &name : names) {
        Report report = cleanReport(folder + u'/' + name);
        Cell &received = report.cell(report.form->role(u"received").front());
        received.value = *Count::fromInteger(received.value.wholeNumber().value_or(0) + 1000);
        const std::vector<Finding> findings = checkReport({report});
        seen += std::ranges::any_of(findings, [](const Finding &finding) { return finding.check.family() == u"NT"; });
    }
    qInfo("a wrong figure of requests received is seen in the prose of %d of %d reports", seen,
          static_cast<int>(names.size()));
    QVERIFY(seen * 4 >= names.size() * 3);
}

GOUJI_GUILESS_TEST(TestPrecision)
#include "tst_precision.moc"
