// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/textsource.h"
#include "model/text/textdecoder.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

/// The published reports as found: every figure in its cell, and no cry of wolf.
class TestCorpusImport : public QObject
{
    Q_OBJECT

private slots:
    void everyValueStandsInItsCell();
    void noFindingIsAnError();
    void everyValueKnowsItsLine();
    void aWrongCharacterInALabelIsNamed();

private:
    static std::optional<Report> read(const QByteArray &bytes);
};

std::optional<Report> TestCorpusImport::read(const QByteArray &bytes)
{
    return recognise(readTextSource(decodeText(bytes).text), FormLibrary::builtIn());
}

void TestCorpusImport::everyValueStandsInItsCell()
{
    GOUJI_CORPUS_OR_SKIP(corpus);
    for (const QString &name : corpus->names()) {
        const std::optional<Report> report = read(corpus->source(name));
        QVERIFY2(report, qPrintable(name));
        const auto values = corpus->goldenValues(name);
        QCOMPARE(size_t(values.size()), report->cells.size());
        for (const auto &[id, value] : values) {
            const std::optional<CellIndex> cell = report->form->find(*CellId::fromString(id));
            QVERIFY2(cell, qPrintable(id));
            QVERIFY2(report->cell(*cell).value.toString() == value, qPrintable(name + u' ' + id));
        }
    }
}

void TestCorpusImport::noFindingIsAnError()
{
    GOUJI_CORPUS_OR_SKIP(corpus);
    for (const QString &name : corpus->names()) {
        const std::optional<Report> report = read(corpus->source(name));
        for (const Finding &finding : report->origin.findings)
            QVERIFY2(!blocksReady(finding.severity), qPrintable(name + u' ' + finding.wording));
        QVERIFY(report->origin.leftovers.empty());
        QCOMPARE(report->facts.year, 2024);
    }
}

void TestCorpusImport::everyValueKnowsItsLine()
{
    GOUJI_CORPUS_OR_SKIP(corpus);
    for (const QString &name : corpus->names()) {
        const QByteArray bytes = corpus->source(name);
        const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
        const std::optional<Report> report = read(bytes);
        QCOMPARE(report->origin.provenance.size(), report->cells.size());
        for (const auto &[id, place] : report->origin.provenance) {
            const QString value = report->cell(*report->form->find(id)).value.toString();
            QVERIFY2(lines[place.line - 1].split(u'\t').contains(value), qPrintable(name + u' ' + id.toString()));
        }
    }
}

void TestCorpusImport::aWrongCharacterInALabelIsNamed()
{
    GOUJI_CORPUS_OR_SKIP(corpus);
    const std::optional<Report> report = read(corpus->source(corpus->names().first()));
    const auto damaged = std::ranges::find_if(report->origin.findings, [](const Finding &finding) {
        return finding.check == CheckId(QStringLiteral("STR-04"));
    });
    QVERIFY(damaged != report->origin.findings.end());
    QCOMPARE(damaged->actual, QStringLiteral("本年度止件数"));
    QCOMPARE(damaged->expected, QStringLiteral("本年废止件数"));
}

GOUJI_GUILESS_TEST(TestCorpusImport)
#include "tst_corpusimport.moc"
