// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/recogniser.h"
#include "model/formats/recognition/shownways.h"
#include "model/formats/source/textsource.h"
#include "model/text/textdecoder.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/model/formats/recognition/inventedtext.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QTest>

#include <set>

using namespace gouji;
using namespace gouji::test;

namespace {

/// What became of the figures of glued texts.
struct Tally
{
    int right = 0;
    int left = 0; ///< blank, and said
    int wrong = 0;
    int silent = 0; ///< blank, and not said
    int missed = 0; ///< rows left with all ways to read them, and none is right

    void add(const Report &report, const Report &truth);
    double shareTaken() const { return 100.0 * right / (right + left + wrong + silent); }
};

/// Whether a proposal says what the row is.
bool isRight(const Proposal &proposal, const Report &truth)
{
    return std::ranges::all_of(proposal.changes, [&](const CellChange &change) {
        return truth.cell(*truth.form->find(change.cell)).value.toString() == change.value.toString();
    });
}

void Tally::add(const Report &report, const Report &truth)
{
    std::set<CellId> undecided;
    for (const Finding &finding : report.origin.findings) {
        if (!finding.wording.startsWith(u"IM-11"))
            continue;
        undecided.insert(finding.cells.begin(), finding.cells.end());
        const bool hasAll = finding.wording == u"IM-11" && finding.proposals.size() < mostShownWays;
        const auto fits = [&](const Proposal &proposal) { return isRight(proposal, truth); };
        missed += hasAll && std::ranges::none_of(finding.proposals, fits) ? 1 : 0;
    }
    for (size_t i = 0; i < truth.cells.size(); ++i) {
        const CellValue &value = report.cells[i].value;
        if (value.toString() == truth.cells[i].value.toString())
            ++right;
        else if (!value.isBlank())
            ++wrong;
        else
            ++(undecided.contains(truth.form->cells()[i].id) ? left : silent);
    }
}

std::optional<Report> glued(const Report &truth, const FormLibrary &forms)
{
    return recognise(readTextSource(inventedText(truth, TextFamily::Glued).toText()), forms);
}

void say(const char *what, const Tally &tally)
{
    qInfo("%s: taken %.1f %% (right %d, left to the person %d, wrong %d, silent %d)", what, tally.shareTaken(),
          tally.right, tally.left, tally.wrong, tally.silent);
}

} // namespace

/// Whole reports whose figures are run together: each figure is read right or left with the candidates shown.
class TestGluedRows : public QObject
{
    Q_OBJECT

private slots:
    void theCorpusIsReadOrLeft();
    void inventedReportsAreReadOrLeft_data();
    void inventedReportsAreReadOrLeft();
    void figuresThatAreKnownHelp();
    void aTableInOneParagraphIsRead();
};

void TestGluedRows::theCorpusIsReadOrLeft()
{
    GOUJI_CORPUS_OR_SKIP(corpus);
    const FormLibrary forms = FormLibrary::builtIn();
    Tally tally;
    for (const QString &name : corpus->names()) {
        const auto truth = recognise(readTextSource(decodeText(corpus->source(name)).text), forms);
        QVERIFY(truth);
        const auto report = glued(*truth, forms);
        QVERIFY(report);
        Tally own;
        own.add(*report, *truth);
        say(qPrintable(name.left(3)), own);
        tally.add(*report, *truth);
    }
    say("published reports", tally);
    QCOMPARE(tally.wrong, 0);
    QCOMPARE(tally.silent, 0);
    QCOMPARE(tally.missed, 0);
    QVERIFY(tally.shareTaken() > 80);
}

void TestGluedRows::inventedReportsAreReadOrLeft_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("dense");
    for (const char *form : {"2021", "2019"}) {
        QTest::addRow("%s sparse", form) << QString::fromLatin1(form) << false;
        QTest::addRow("%s dense", form) << QString::fromLatin1(form) << true;
    }
}

void TestGluedRows::inventedReportsAreReadOrLeft()
{
    QFETCH(QString, form);
    QFETCH(bool, dense);
    const FormLibrary forms = FormLibrary::builtIn();
    QRandomGenerator random(77);
    Tally tally;
    for (int round = 0; round < (dense ? 4 : 40); ++round) {
        Report truth = balancedReport(forms.find(form), random, dense ? Density::Dense : Density::Sparse);
        truth.facts.year = form.toInt();
        const auto report = glued(truth, forms);
        QVERIFY(report);
        QCOMPARE(report->form->id(), form);
        tally.add(*report, truth);
    }
    say(QTest::currentDataTag(), tally);
    QCOMPARE(tally.wrong, 0);
    QCOMPARE(tally.silent, 0);
    QCOMPARE(tally.missed, 0);
}

/// One row alone is ambiguous; the other rows, with their figures apart, decide.
void TestGluedRows::figuresThatAreKnownHelp()
{
    const FormLibrary forms = FormLibrary::builtIn();
    QRandomGenerator random(8);
    const Report truth = balancedReport(forms.find(u"2021"), random, Density::Dense);
    InventedText text = inventedText(truth, TextFamily::Matrix);
    const auto row = std::ranges::find_if(
        text.rows, [](const TextRow &r) { return r.fields.contains(QStringLiteral("（七）总计")); });
    QVERIFY(row != text.rows.end());
    row->fields = {row->fields.join(QString())};
    row->table = -1;
    const auto report = recognise(readTextSource(text.toText()), forms);
    QVERIFY(report);
    for (size_t i = 0; i < truth.cells.size(); ++i)
        QCOMPARE(report->cells[i].value.toString(), truth.cells[i].value.toString());
    const auto said = std::ranges::find_if(report->origin.findings,
                                           [](const Finding &f) { return f.wording == u"IM-08.glued.proved"; });
    QVERIFY(said != report->origin.findings.end());
    QCOMPARE(said->cells.size(), size_t(7));
}

void TestGluedRows::aTableInOneParagraphIsRead()
{
    const FormLibrary forms = FormLibrary::builtIn();
    QRandomGenerator random(9);
    const Report truth = balancedReport(forms.find(u"2021"), random, Density::Sparse);
    QString text;
    for (const TextRow &row : inventedText(truth, TextFamily::Glued).rows)
        text += row.isTable() ? row.fields.join(QString()) : u'\n' + row.fields.join(QString()) + u'\n';
    const auto report = recognise(readTextSource(text), forms);
    QVERIFY(report);
    Tally tally;
    tally.add(*report, truth);
    say("one paragraph a table", tally);
    QCOMPARE(tally.wrong, 0);
    QCOMPARE(tally.silent, 0);
    QCOMPARE(tally.missed, 0);
}

GOUJI_GUILESS_TEST(TestGluedRows)
#include "tst_gluedrows.moc"
