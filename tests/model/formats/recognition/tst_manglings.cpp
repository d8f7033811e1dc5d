// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/textsource.h"
#include "model/text/textdecoder.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/model/formats/recognition/mangler.h"
#include "tests/model/formats/recognition/outlinemangler.h"
#include "tests/model/formats/recognition/silenttally.h"
#include "tests/model/formats/recognition/spannedoutline.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

Q_DECLARE_METATYPE(gouji::test::TextFamily)

namespace {

constexpr int usualCount = 600;
constexpr const char *kindsOfSources[] = {"matrix", "shifted matrix",   "bars",          "one cell a line",
                                          "glued",  "cells with spans", "texts as found"};

/// In all; the suite does few, GOUJI_MANGLINGS as many as asked for.
int sourceCount()
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue("GOUJI_MANGLINGS", &isNumber);
    return isNumber && count > 0 ? count : usualCount;
}

/// A report and a source of it before and after damage.
struct Case
{
    Report truth;
    SourceOutline source;
    QStringList damage;
    QString text; ///< where the source is one
};

QString outlineText(const SourceOutline &outline)
{
    QStringList lines;
    for (const SourceBlock &block : outline.blocks) {
        if (const auto *paragraph = std::get_if<SourceParagraph>(&block))
            lines.append(paragraph->text);
        const auto *table = std::get_if<SourceTable>(&block);
        for (size_t i = 0; table && i < table->rows.size(); ++i) {
            QStringList fields;
            for (const SourceField &field : table->rows[i].fields)
                fields.append(field.text + (field.rowSpan > 1 ? u'↓' + QString::number(field.rowSpan) : QString()) +
                              (field.columnSpan > 1 ? u'→' + QString::number(field.columnSpan) : QString()));
            lines.append(fields.join(u'|'));
        }
    }
    return lines.join(u'\n');
}

/// The invented texts that are read without a word; what they say is the truth.
std::vector<SourceOutline> cleanTexts(const FormLibrary &forms)
{
    std::vector<SourceOutline> clean;
    const QDir folder(projectFile("tests/data/import"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        SourceOutline outline = readTextSource(decodeText(readFile(folder.filePath(name))).text);
        const std::optional<Report> report = recognise(outline, forms);
        const auto isHint = [](const Finding &finding) { return finding.severity == Severity::Hint; };
        if (report && std::ranges::all_of(report->origin.findings, isHint))
            clean.push_back(std::move(outline));
    }
    return clean;
}

} // namespace

/// Whatever is done to a source, a figure that differs from the truth is spoken of.
class TestManglings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noFigureIsWrongWithoutAWord_data();
    void noFigureIsWrongWithoutAWord();
    void whatNobodyCouldSeeIsCountedApart_data();
    void whatNobodyCouldSeeIsCountedApart();

private:
    Case damagedText(TextFamily family, const QString &form);
    Case damagedOutline(const QString &form);
    Case damagedTextAsFound();
    void mangleOutline(Case &damaged);
    Report anyReport(const QString &form);

    FormLibrary m_forms = FormLibrary::builtIn();
    QRandomGenerator m_random{20240131};
    std::vector<SourceOutline> m_clean;
};

void TestManglings::initTestCase()
{
    m_clean = cleanTexts(m_forms);
    QVERIFY(m_clean.size() > 10);
}

Report TestManglings::anyReport(const QString &form)
{
    const Density density = m_random.bounded(2) == 0 ? Density::Sparse : Density::Dense;
    Report report = balancedReport(m_forms.find(form), m_random, density);
    report.facts.year = form.toInt();
    return report;
}

Case TestManglings::damagedText(TextFamily family, const QString &form)
{
    Case damaged{anyReport(form), {}, {}, {}};
    InventedText text = inventedText(damaged.truth, family);
    Mangler mangler(m_random);
    for (int i = m_random.bounded(3); i >= 0; --i)
        damaged.damage.append(QString::fromLatin1(mangler.mangle(text)));
    damaged.source = readTextSource(text.toText());
    return damaged;
}

void TestManglings::mangleOutline(Case &damaged)
{
    OutlineMangler mangler(damaged.source, m_random);
    for (int i = m_random.bounded(3); i >= 0; --i)
        damaged.damage.append(QString::fromLatin1(mangler.mangle()));
}

Case TestManglings::damagedOutline(const QString &form)
{
    Case damaged{anyReport(form), {}, {}, {}};
    damaged.source = spannedOutline(damaged.truth);
    mangleOutline(damaged);
    return damaged;
}

Case TestManglings::damagedTextAsFound()
{
    const SourceOutline &outline = m_clean[m_random.bounded(quint32(m_clean.size()))];
    Case damaged{*recognise(outline, m_forms), outline, {}, {}};
    mangleOutline(damaged);
    return damaged;
}

void TestManglings::noFigureIsWrongWithoutAWord_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < int(std::size(kindsOfSources)); ++kind)
        QTest::newRow(kindsOfSources[kind]) << kind;
}

void TestManglings::noFigureIsWrongWithoutAWord()
{
    QFETCH(int, kind);
    const int count = sourceCount() / int(std::size(kindsOfSources));
    SilentTally tally;
    m_random.seed(quint32(kind) + 20240131);
    for (int round = 0; round < count; ++round) {
        const QString form = round % 2 == 0 ? QStringLiteral("2021") : QStringLiteral("2019");
        const Case damaged = kind < 5    ? damagedText(TextFamily(kind), form)
                             : kind == 5 ? damagedOutline(form)
                                         : damagedTextAsFound();
        const std::optional<Report> report = recognise(damaged.source, m_forms);
        if (!report || report->form->id() != damaged.truth.form->id()) {
            tally.addUnread();
            continue;
        }
        if (tally.add(*report, damaged.truth) > 0)
            qInfo().noquote() << "silently wrong after" << damaged.damage.join(QStringLiteral(", ")) << "in round"
                              << round << '\n'
                              << outlineText(damaged.source);
    }
    qInfo().noquote() << QTest::currentDataTag() << tally.toString();
    QCOMPARE(tally.silentlyWrong(), 0);
    QVERIFY(tally.sources() > count / 2);
}

void TestManglings::whatNobodyCouldSeeIsCountedApart_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("two rows' figures exchanged") << 0;
    QTest::newRow("a figure of table two") << 1;
    QTest::newRow("figures moved between two rows and two columns") << 2;
}

/// Sources that contradict nothing: every label stands, every sum holds. They are wrong, and no reader can tell.
void TestManglings::whatNobodyCouldSeeIsCountedApart()
{
    QFETCH(int, kind);
    const int count = sourceCount() / 12;
    SilentTally tally;
    m_random.seed(quint32(kind) + 7);
    for (int round = 0; round < count; ++round) {
        const Report truth = anyReport(QStringLiteral("2021"));
        Report wrong = truth;
        exchangeUnseen(wrong, kind, m_random);
        const std::optional<Report> report = recognise(spannedOutline(wrong), m_forms);
        QVERIFY(report);
        for (size_t i = 0; i < wrong.cells.size(); ++i) // read as it stands
            QCOMPARE(report->cells[i].value.toString(), wrong.cells[i].value.toString());
        tally.add(*report, truth);
    }
    qInfo().noquote() << QTest::currentDataTag() << tally.toString();
}

GOUJI_GUILESS_TEST(TestManglings)
#include "tst_manglings.moc"
