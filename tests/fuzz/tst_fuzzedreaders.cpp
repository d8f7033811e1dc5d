// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/bytemutator.h"
#include "tests/fuzz/fuzzedreader.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTest>

using namespace gouji::fuzz;

namespace {

constexpr int usualRuns = 60;
constexpr int cuts = 100;

int runCount()
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue("GOUJI_FUZZ_RUNS", &isNumber);
    return isNumber && count > 0 ? count : usualRuns;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every reader comes through damaged input alive: with an error, or with a report that can be kept. Blind damage with
/// fixed dice, cuts everywhere, and every input that once brought one down.
class TestFuzzedReaders : public QObject
{
    Q_OBJECT

private slots:
    void seedsAreRead_data();
    void seedsAreRead();
    void damagedInputIsSurvived_data();
    void damagedInputIsSurvived();
    void cutInputIsSurvived_data();
    void cutInputIsSurvived();
    void whatOnceFailedIsSurvived_data();
    void whatOnceFailedIsSurvived();

private:
    static void addReaders();
};

void TestFuzzedReaders::addReaders()
{
    QTest::addColumn<QString>("name");
    for (const FuzzedReader &reader : fuzzedReaders())
        QTest::newRow(reader.name) << QString::fromLatin1(reader.name);
}

void TestFuzzedReaders::seedsAreRead_data()
{
    addReaders();
}

void TestFuzzedReaders::seedsAreRead()
{
    QFETCH(QString, name);
    const FuzzedReader &reader = *fuzzedReader(name);
    const std::vector<QByteArray> seeds = reader.seeds();
    QVERIFY(seeds.size() > 1);
    for (const QByteArray &seed : seeds) {
        QVERIFY(!seed.isEmpty());
        QCOMPARE(reader.read(seed), QString());
    }
}

void TestFuzzedReaders::damagedInputIsSurvived_data()
{
    addReaders();
}

void TestFuzzedReaders::damagedInputIsSurvived()
{
    QFETCH(QString, name);
    const FuzzedReader &reader = *fuzzedReader(name);
    const std::vector<QByteArray> seeds = reader.seeds();
    ByteMutator mutator(seeds, 20250131);
    for (int run = 0; run < runCount(); ++run) {
        const QByteArray bytes = mutator.next();
        const QString fault = reader.read(bytes);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("run %1: %2").arg(run).arg(fault)));
    }
}

void TestFuzzedReaders::cutInputIsSurvived_data()
{
    addReaders();
}

void TestFuzzedReaders::cutInputIsSurvived()
{
    QFETCH(QString, name);
    const FuzzedReader &reader = *fuzzedReader(name);
    const QByteArray seed = reader.seeds().front();
    for (int cut = 0; cut < cuts; ++cut) {
        const QString fault = reader.read(seed.first(seed.size() * cut / cuts));
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("cut %1: %2").arg(cut).arg(fault)));
    }
}

void TestFuzzedReaders::whatOnceFailedIsSurvived_data()
{
    addReaders();
}

/// tests/data/hostile/READER holds what fuzzing found; new finds go there.
void TestFuzzedReaders::whatOnceFailedIsSurvived()
{
    QFETCH(QString, name);
    const QDir folder(gouji::test::projectFile("tests/data/hostile") + u'/' + name);
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
        const QString fault = fuzzedReader(name)->read(contentOf(folder.filePath(file)));
        QVERIFY2(fault.isEmpty(), qPrintable(file + QStringLiteral(": ") + fault));
    }
}

GOUJI_GUILESS_TEST(TestFuzzedReaders)
#include "tst_fuzzedreaders.moc"
