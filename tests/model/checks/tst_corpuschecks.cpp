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
    return checkReport({report, nullptr});
}

bool isAboutTheSource(const Finding &finding)
{
    return !finding.sources.empty();
}

} // namespace

/// What is truly wrong in a report beside hints, as the catalogue of checks says; marks are counted by section.
const QStringList trueFaults{QStringLiteral("001 TX-07"), QStringLiteral("002 TX-04"), QStringLiteral("002 TX-05"),
                             QStringLiteral("003 TX-05"), QStringLiteral("003 TX-05"), QStringLiteral("004 NT-03")};
/// Hints that must be among those given.
const QStringList trueHints{QStringLiteral("000 TX-06"), QStringLiteral("001 TX-11"), QStringLiteral("001 TX-03"),
                            QStringLiteral("002 TX-03"), QStringLiteral("004 TX-03")};

QString faultOf(const QString &name, const Finding &finding)
{
    return name.left(3) + u' ' + finding.check.toString();
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
    QStringList hints;
    for (const QString &name : corpus->names()) {
        const auto report = readCanonicalText(QString::fromUtf8(corpus->golden(name)), FormLibrary::builtIn());
        QVERIFY(report);
        for (const Finding &finding : allFindings(*report))
            (finding.severity == Severity::Hint ? hints : found).append(faultOf(name, finding));
    }
    QCOMPARE(found, trueFaults);
    for (const QString &hint : trueHints)
        QVERIFY2(hints.contains(hint), qPrintable(hint));
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
            if (finding.severity != Severity::Hint && !trueFaults.contains(faultOf(name, finding)))
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
            if (finding.check.toString().startsWith(QStringLiteral("STR")))
                missing.append(faultOf(name, finding) + u' ' + finding.arguments.join(u' '));
    }
    QCOMPARE(missing, QStringList(QStringLiteral("004 STR-08 社会评议"))); // its overview has indeed no word of it
}

GOUJI_GUILESS_TEST(TestCorpusChecks)
#include "tst_corpuschecks.moc"
