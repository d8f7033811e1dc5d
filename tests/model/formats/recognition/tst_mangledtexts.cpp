// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkreport.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/textsource.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/model/formats/recognition/mangler.h"
#include "tests/support/strictmain.h"

#include <QTest>

#include <map>

using namespace gouji;
using namespace gouji::test;

Q_DECLARE_METATYPE(gouji::test::TextFamily)

namespace {

using Objections = std::set<std::pair<QString, QString>>;

/// Check and section of everything from warning upwards that is said of a report.
Objections objectionsTo(const Report &report)
{
    Objections objections;
    for (const Finding &finding : checkReport({report})) {
        if (finding.severity != Severity::Hint)
            objections.insert({finding.check.toString() + finding.wording, finding.section});
    }
    return objections;
}

/// How the figures of many damaged texts came out.
struct Tally
{
    int texts = 0;
    int figures = 0;
    int right = 0;
    int missing = 0;
    int wrongAndSaid = 0;
    int silentlyWrong = 0;

    /// Counts a report against the truth; `objected`: the sections of which something is said.
    void add(const Report &report, const Report &truth, const std::set<QString> &objected);
};

void Tally::add(const Report &report, const Report &truth, const std::set<QString> &objected)
{
    ++texts;
    for (size_t i = 0; i < truth.cells.size(); ++i) {
        const CellValue &value = report.cells[i].value;
        const bool isSaid = objected.contains(truth.form->sectionOfTable(truth.form->cells()[i].table)->id);
        ++figures;
        if (value.toString() == truth.cells[i].value.toString())
            ++right;
        else if (!isSaid)
            ++silentlyWrong;
        else
            ++(value.isBlank() ? missing : wrongAndSaid);
    }
}

/// The sections of which something new is said.
std::set<QString> newlyObjected(const Report &report, const Objections &before)
{
    std::set<QString> sections;
    for (const auto &objection : objectionsTo(report)) {
        if (!before.contains(objection))
            sections.insert(objection.second);
    }
    return sections;
}

} // namespace

/// A figure that differs from the truth is never read without a word about its table, whatever was done to the text.
class TestMangledTexts : public QObject
{
    Q_OBJECT

private slots:
    void anUndamagedTextIsReadExactly_data();
    void anUndamagedTextIsReadExactly();
    void noFigureIsWrongWithoutAWord_data();
    void noFigureIsWrongWithoutAWord();

private:
    static void addFamilies();
};

void TestMangledTexts::addFamilies()
{
    QTest::addColumn<TextFamily>("family");
    QTest::addColumn<QString>("form");
    for (const char *form : {"2021", "2019"}) {
        const QString id = QString::fromLatin1(form);
        QTest::addRow("matrix %s", form) << TextFamily::Matrix << id;
        QTest::addRow("shifted matrix %s", form) << TextFamily::ShiftedMatrix << id;
        QTest::addRow("bars %s", form) << TextFamily::Bars << id;
        QTest::addRow("one cell a line %s", form) << TextFamily::OneCellALine << id;
    }
}

void TestMangledTexts::anUndamagedTextIsReadExactly_data()
{
    addFamilies();
}

void TestMangledTexts::anUndamagedTextIsReadExactly()
{
    QFETCH(TextFamily, family);
    QFETCH(QString, form);
    const FormLibrary library = FormLibrary::builtIn();
    QRandomGenerator random(7);
    Report truth = balancedReport(library.find(form), random, Density::Dense);
    truth.facts.year = form.toInt();
    const std::optional<Report> report = recognise(readTextSource(inventedText(truth, family).toText()), library);
    QVERIFY(report);
    QCOMPARE(report->form->id(), form);
    QCOMPARE(report->title(), truth.title());
    for (size_t i = 0; i < truth.cells.size(); ++i)
        QCOMPARE(report->cells[i].value.toString(), truth.cells[i].value.toString());
    for (const SectionText &section : truth.sections)
        QCOMPARE(*report->blocks(section.section), section.blocks);
    for (const Finding &finding : report->origin.findings)
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.wording));
}

void TestMangledTexts::noFigureIsWrongWithoutAWord_data()
{
    addFamilies();
}

void TestMangledTexts::noFigureIsWrongWithoutAWord()
{
    QFETCH(TextFamily, family);
    QFETCH(QString, form);
    const FormLibrary library = FormLibrary::builtIn();
    QRandomGenerator random(20240131);
    Mangler mangler(random);
    Tally tally;
    for (int round = 0; round < 200; ++round) {
        Report truth = balancedReport(library.find(form), random, Density::Dense);
        truth.facts.year = form.toInt();
        const Objections before = objectionsTo(truth);
        InventedText text = inventedText(truth, family);
        QStringList damage;
        for (int i = random.bounded(3); i >= 0; --i)
            damage.append(QString::fromLatin1(mangler.mangle(text)));
        const std::optional<Report> report = recognise(readTextSource(text.toText()), library);
        if (!report || report->form->id() != form)
            continue;
        const int silentBefore = tally.silentlyWrong;
        tally.add(*report, truth, newlyObjected(*report, before));
        if (tally.silentlyWrong > silentBefore)
            qInfo().noquote() << "silently wrong after" << damage.join(QStringLiteral(", ")) << '\n' << text.toText();
    }
    qInfo().noquote() << QTest::currentDataTag() << tally.texts << "texts," << tally.figures << "figures: right"
                      << tally.right << ", missing and said" << tally.missing << ", wrong and said"
                      << tally.wrongAndSaid << ", silently wrong" << tally.silentlyWrong;
    QCOMPARE(tally.silentlyWrong, 0);
    QVERIFY(tally.texts > 150);
}

GOUJI_GUILESS_TEST(TestMangledTexts)
#include "tst_mangledtexts.moc"
