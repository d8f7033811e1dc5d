// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkreport.h"
#include "model/checks/wording.h"
#include "model/formats/canonical/canonicaltextreader.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/textsource.h"
#include "model/text/textdecoder.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// Every check that is on by default, with the facts that most of them need.
std::vector<Finding> allFindings(Report report)
{
    report.facts.ruleMakingPowerStated = true;
    const Report lastYear = report;
    return checkReport({report, &lastYear});
}

bool isAboutTheSource(const Finding &finding)
{
    return !finding.sources.empty();
}

} // namespace

/// What is truly wrong in a report, as the catalogue of checks says.
const QStringList trueFaults{QStringLiteral("004 NT-03 均在法定期限内答复 2")};

QString faultOf(const QString &name, const Finding &finding)
{
    return name.left(3) + u' ' + finding.check.toString() + u' ' + finding.arguments.join(u' ');
}

/// The real reports: none deserves an error, and a check that speaks without cause on one in twenty is worth nothing.
class TestCorpusChecks : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTrueFaultsInTheCanonicalTexts();
    void findsNoErrorInTheTextsAsFound();
    void missesOnlyWhatAGovernmentLeftOut();
};

void TestCorpusChecks::findsTheTrueFaultsInTheCanonicalTexts()
{
    GOUJI_CORPUS_OR_SKIP(corpus);
    QStringList found;
    for (const QString &name : corpus->names()) {
        const auto report = readCanonicalText(QString::fromUtf8(corpus->golden(name)), FormLibrary::builtIn());
        QVERIFY(report);
        for (const Finding &finding : allFindings(*report))
            found.append(faultOf(name, finding));
    }
    QCOMPARE(found, trueFaults);
}

void TestCorpusChecks::findsNoErrorInTheTextsAsFound()
{
    GOUJI_CORPUS_OR_SKIP(corpus);
    for (const QString &name : corpus->names()) {
        const auto report = recognise(readTextSource(decodeText(corpus->source(name)).text), FormLibrary::builtIn());
        QVERIFY(report);
        for (const Finding &finding : allFindings(*report)) {
            const QString message =
                name + QStringLiteral(": ") + finding.check.toString() + u' ' + findingMessage(finding, *report->form);
            if (!trueFaults.contains(faultOf(name, finding)))
                QVERIFY2(isAboutTheSource(finding) && !blocksReady(finding.severity), qPrintable(message));
        }
    }
}

void TestCorpusChecks::missesOnlyWhatAGovernmentLeftOut()
{
    GOUJI_CORPUS_OR_SKIP(corpus);
    QStringList missing;
    for (const QString &name : corpus->names()) {
        auto report = readCanonicalText(QString::fromUtf8(corpus->golden(name)), FormLibrary::builtIn());
        report->facts.kind = {BodyKind::Government, false};
        if (!report->facts.body.endsWith(QStringLiteral("人民政府")))
            continue;
        for (const Finding &finding : allFindings(*report))
            missing.append(faultOf(name, finding));
        missing.removeIf([](const QString &fault) { return trueFaults.contains(fault); });
    }
    QCOMPARE(missing, QStringList(QStringLiteral("004 STR-08 社会评议"))); // its overview has indeed no word of it
}

GOUJI_GUILESS_TEST(TestCorpusChecks)
#include "tst_corpuschecks.moc"
