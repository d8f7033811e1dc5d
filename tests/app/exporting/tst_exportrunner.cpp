// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportrunner.h"

#include "model/support/safefile.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

ExportTarget target(const QString &path, ExportFormat format = ExportFormat::Txt)
{
    ExportTarget target{path, {}, false};
    target.options.format = format;
    return target;
}

/// Runs jobs to their end and keeps what was said.
struct Exports
{
    Exports() : runner(forms, fonts)
    {
        QObject::connect(&runner, &ExportRunner::ended, &runner,
                         [this](const ExportOutcome &outcome) { outcomes.push_back(outcome); });
    }
    bool toEnd(std::vector<ExportJob> jobs, int threads = 2)
    {
        QSignalSpy finished(&runner, &ExportRunner::finished);
        runner.start(std::move(jobs), threads);
        return finished.wait(60000) && !runner.isRunning();
    }

    const FormLibrary forms = FormLibrary::builtIn();
    const FontSet fonts;
    ExportRunner runner;
    std::vector<ExportOutcome> outcomes;
};

/// A folder for what is written, and jobs that write the sample there with a figure of their own.
struct Desk
{
    QString path(const QString &name) const { return folder.filePath(name); }
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    std::vector<ExportJob> jobs(int count, std::initializer_list<ExportFormat> formats) const
    {
        std::vector<ExportJob> jobs;
        for (int i = 0; i < count; ++i) {
            Report report = sampleReport();
            report.cells[0].value = CellValue(*Count::fromInteger(i));
            ExportJob job{QString::number(i), report, {}, false};
            for (const ExportFormat format : formats)
                job.targets.push_back(
                    target(path(QStringLiteral("%1.%2").arg(i).arg(exportFormatInfo(format).name)), format));
            jobs.push_back(std::move(job));
        }
        return jobs;
    }

    const QTemporaryDir folder;
};

} // namespace

class TestExportRunner : public QObject
{
    Q_OBJECT

private slots:
    void writesTheSameBytesInOneThreadAndInThree()
    {
        const Desk one;
        const Desk three;
        const auto formats = {ExportFormat::Pdf, ExportFormat::Gouji, ExportFormat::Txt};
        Exports first;
        QVERIFY(first.toEnd(one.jobs(6, formats), 1));
        Exports second;
        QVERIFY(second.toEnd(three.jobs(6, formats), 3));
        QCOMPARE(first.outcomes.size(), std::size_t(18));
        QCOMPARE(second.outcomes.size(), std::size_t(18));
        QCOMPARE(one.files().size(), 18);
        QCOMPARE(three.files(), one.files());
        for (const QString &name : one.files()) {
            QVERIFY(readFile(one.path(name)).size() > 1000);
            QVERIFY2(readFile(one.path(name)) == readFile(three.path(name)), qPrintable(name));
        }
    }

    void goesOnWhereOneReportCannotBeRead()
    {
        const Desk desk;
        QVERIFY(writeWholeFile(desk.path(QStringLiteral("bad.gouji")), QByteArray("no report")).isOk());
        Exports run;
        const QString sample = QStringLiteral(GOUJI_SAMPLE);
        const QString bad = desk.path(QStringLiteral("bad.gouji"));
        const ExportTarget fromBad = target(desk.path(QStringLiteral("bad.txt")));
        const ExportTarget good = target(desk.path(QStringLiteral("deep/er/good.txt")));
        QVERIFY(run.toEnd({{bad, {}, {fromBad}, false}, {sample, {}, {good}, true}}, 1));
        QCOMPARE(run.outcomes.size(), std::size_t(2));
        QCOMPARE(run.outcomes[0].job, std::size_t(0));
        QVERIFY(run.outcomes[0].error && run.outcomes[0].path.isEmpty());
        QCOMPARE(run.outcomes[0].error->code(), ErrorCode::NotAReport);
        QVERIFY(!run.outcomes[1].error);
        QCOMPARE(readFile(good.path), readFile(sample));
        QVERIFY(!QFile::exists(fromBad.path));
    }

    void leavesWhatIsThereUnlessToldOtherwise()
    {
        const Desk desk;
        const QString path = desk.path(QStringLiteral("a.txt"));
        QVERIFY(writeWholeFile(path, QByteArray("mine")).isOk());
        Exports run;
        ExportTarget wanted = target(path);
        QVERIFY(run.toEnd({{{}, sampleReport(), {wanted}, false}}));
        QCOMPARE(run.outcomes.at(0).error->code(), ErrorCode::TargetExists);
        QCOMPARE(readFile(path), QByteArray("mine"));
        wanted.mayReplace = true;
        QVERIFY(run.toEnd({{{}, sampleReport(), {wanted}, false}}));
        QVERIFY(!run.outcomes.at(1).error);
        QCOMPARE(readFile(path), readFile(QStringLiteral(GOUJI_SAMPLE)));
    }

    void saysWhatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << QStringLiteral("%1/none/a.txt");
        QTest::newRow("a folder") << QStringLiteral("%1");
        QTest::newRow("a full disk") << QStringLiteral("/dev/full");
        QTest::newRow("a folder in a file") << QStringLiteral(GOUJI_SAMPLE "/a.txt");
    }
    void saysWhatCannotBeWritten()
    {
        QFETCH(QString, path);
        const Desk desk;
        ExportTarget wanted = target(path.contains(u'%') ? path.arg(desk.folder.path()) : path);
        wanted.mayReplace = true;
        Exports run;
        QVERIFY(run.toEnd({{{}, sampleReport(), {wanted}, false}}));
        QCOMPARE(run.outcomes.size(), std::size_t(1));
        QVERIFY(run.outcomes[0].error);
        QCOMPARE(run.outcomes[0].error->code(), ErrorCode::CannotWrite);
        QVERIFY(desk.files().isEmpty());
    }

    void leavesNoHalfFileWhereItIsCancelled()
    {
        const Desk whole;
        const Desk cut;
        const auto formats = {ExportFormat::Pdf, ExportFormat::Txt};
        Exports complete;
        QVERIFY(complete.toEnd(whole.jobs(40, formats)));
        Exports run;
        QObject::connect(&run.runner, &ExportRunner::ended, &run.runner, [&] { run.runner.cancel(); });
        QVERIFY(run.toEnd(cut.jobs(40, formats)));
        QVERIFY(run.runner.isCancelled());
        const QStringList written = cut.files();
        QVERIFY(!written.isEmpty() && written.size() < 80);
        QCOMPARE(run.outcomes.size(), static_cast<std::size_t>(written.size()));
        for (const QString &name : written)
            QVERIFY2(readFile(cut.path(name)) == readFile(whole.path(name)), qPrintable(name));
    }

    void mayBeTakenAwayWhileItRuns()
    {
        const Desk desk;
        const FormLibrary forms = FormLibrary::builtIn();
        const FontSet fonts;
        {
            ExportRunner runner(forms, fonts);
            runner.start(desk.jobs(40, {ExportFormat::Pdf}));
        }
        QCoreApplication::processEvents();
        QVERIFY(desk.files().size() < 40);
    }

    void endsAtOnceWithNothingToDo()
    {
        Exports run;
        QVERIFY(run.toEnd({}));
        QVERIFY(run.outcomes.empty());
    }
};

int main(int argc, char **argv)
{
    failOnWarnings();
    QGuiApplication app(argc, argv);
    TestExportRunner test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exportrunner.moc"
