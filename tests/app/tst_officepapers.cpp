// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officepapers.h"

#include "model/support/safefile.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QStandardPaths>

using namespace gouji;

namespace {

void put(const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(officePapersFolder());
    QVERIFY(writeWholeFile(QDir(officePapersFolder()).filePath(name), bytes).isOk());
}

QByteArray paper(const QByteArray &id, const QByteArray &name)
{
    return R"({"format": "gouji-paper", "version": 1, "id": ")" + id + R"(", "name": ")" + name +
           R"(", "title": "x", "parts": [{"text": "y"}]})";
}

} // namespace

class TestOfficePapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { QDir(officePapersFolder()).removeRecursively(); }

    void areTheProgramsWhereTheOfficeHasNone()
    {
        const OfficePapers papers = readOfficePapers();
        QCOMPARE(papers.papers.size(), Paper::builtIn().size());
        QVERIFY(papers.faults.isEmpty());
    }

    void takeThePlaceOfTheProgramsOrAreAdded()
    {
        put(QStringLiteral("a.json"), paper("letter", "ours"));
        put(QStringLiteral("b.json"), paper("cover", "more"));
        const OfficePapers papers = readOfficePapers();
        QCOMPARE(papers.papers.size(), Paper::builtIn().size() + 1);
        QCOMPARE(papers.papers.at(1).name, QStringLiteral("ours"));
        QCOMPARE(papers.papers.back().id, QStringLiteral("cover"));
    }

    void saysWhatIsWrongWithAFileAndKeepsTheRest()
    {
        put(QStringLiteral("a.json"), "no paper");
        put(QStringLiteral("b.json"), QByteArray(2 * 1024 * 1024, ' '));
        put(QStringLiteral("c.json"), paper("cover", "more"));
        const OfficePapers papers = readOfficePapers();
        QCOMPARE(papers.faults.size(), 2);
        QVERIFY(papers.faults.constFirst().contains(QStringLiteral("a.json: ")));
        QCOMPARE(papers.papers.size(), Paper::builtIn().size() + 1);
    }
};

GOUJI_GUILESS_TEST(TestOfficePapers)
#include "tst_officepapers.moc"
