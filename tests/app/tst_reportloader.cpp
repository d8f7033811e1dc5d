// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/reportloader.h"

#include "tests/support/corpus.h"
#include "tests/support/fakeprograms.h"
#include "tests/support/strictmain.h"

#include <QSignalSpy>
#include <QThread>

using namespace gouji;
using namespace gouji::test;

class TestReportLoader : public QObject
{
    Q_OBJECT

private slots:
    void readsInTheBackground()
    {
        ReportLoader loader(m_forms);
        const QSignalSpy settled(&loader, &ReportLoader::settled);
        QStringList read;
        for (int i = 0; i < 3; ++i)
            loader.load(QStringLiteral(GOUJI_SAMPLE), [&](const LoadedFile &file) {
                QCOMPARE(QThread::currentThread(), loader.thread());
                read.append(file.reading ? file.reading->report.facts.body : QString());
            });
        QVERIFY(loader.isLoading() && read.isEmpty());
        QCOMPARE(loader.paths().size(), 3);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(read.size(), 3);
        QVERIFY(!read[0].isEmpty());
    }

    void saysNothingOfWhatWasCancelled()
    {
        bool isCalled = false;
        ReportLoader loader(m_forms);
        loader.load(QStringLiteral(GOUJI_SAMPLE), [&](const LoadedFile &) { isCalled = true; });
        const QSignalSpy settled(&loader, &ReportLoader::settled);
        loader.cancel();
        QCOMPARE(settled.size(), 1);
        QVERIFY(!loader.isLoading());
        bool isNext = false;
        loader.load(QStringLiteral("/nowhere"), [&](const LoadedFile &file) { isNext = !file.reading; });
        QTRY_VERIFY(isNext);
        QVERIFY(!isCalled);
    }

    void endsTheProgramOfAReader()
    {
        FakePrograms programs;
        const QString noted = programs.path(QStringLiteral("id"));
        QVERIFY(programs.add(QStringLiteral("pdftotext"), "echo $$ > " + noted.toUtf8() + ".new; mv " + noted.toUtf8() +
                                                              ".new " + noted.toUtf8() + "; exec sleep 600"));
        QFile pdf(programs.path(QStringLiteral("report.pdf")));
        QVERIFY(pdf.open(QIODevice::WriteOnly) && pdf.write("%PDF-1.7\n") > 0);
        pdf.close();
        ReportLoader loader(m_forms);
        loader.load(pdf.fileName(), [](const LoadedFile &) { QFAIL("it was cancelled"); });
        QTRY_VERIFY(QFile::exists(noted));
        loader.cancel();
        QVERIFY(isOver(noted));
    }

    void canGoWhileItReads()
    {
        bool isCalled = false;
        {
            ReportLoader loader(m_forms);
            loader.load(QStringLiteral(GOUJI_SAMPLE), [&](const LoadedFile &) { isCalled = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!isCalled);
    }

private:
    const FormLibrary m_forms = FormLibrary::builtIn();
};

GOUJI_GUILESS_TEST(TestReportLoader)
#include "tst_reportloader.moc"
