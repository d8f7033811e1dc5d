// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltextreader.h"
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

FormLibrary threeForms()
{
    FormLibrary library = FormLibrary::builtIn();
    library.add(FormReader::read(test::readFile(test::projectFile("tests/data/forms/invented.json"))).value());
    return library;
}

/// What a canonical text carries, so that two reports can be compared by it.
Report carried(const Report &report)
{
    Report part = Report::forForm(report.form.pointer());
    part.facts.body = report.facts.body;
    part.facts.year = report.facts.year;
    part.opening = report.opening;
    part.sections = report.sections;
    part.closing = report.closing;
    for (std::size_t i = 0; i < report.cells.size(); ++i)
        part.cells[i].value = report.cells[i].value;
    return part;
}

Report randomReport(const FormPtr &form)
{
    return test::RandomReport(form, 7, test::RandomReport::canonicalOnly).next();
}

} // namespace

class TestCanonicalRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void randomReportsComeBack_data()
    {
        QTest::addColumn<FormPtr>("form");
        const FormLibrary library = threeForms();
        for (const FormPtr &form : library.forms())
            QTest::newRow(qPrintable(form->id())) << form;
    }
    void randomReportsComeBack()
    {
        QFETCH(FormPtr, form);
        const FormLibrary library = threeForms();
        test::RandomReport random(form, 2024, test::RandomReport::canonicalOnly);
        for (int number = 0; number < 500; ++number) {
            const Report report = random.next();
            const QString text = canonicalText(report);
            const QByteArray which = QStringLiteral("report %1\n%2").arg(number).arg(text).toUtf8();
            const std::optional<Report> read = readCanonicalText(text, library);
            QVERIFY2(read, which);
            QVERIFY2(carried(*read) == report, which);
            QCOMPARE(QString::fromUtf8(writeCanonicalText(*read)), text);
        }
    }

    void goldenTextsComeBack()
    {
        GOUJI_CORPUS_OR_SKIP(corpus);
        for (const QString &name : corpus->names()) {
            const QByteArray golden = corpus->golden(name);
            const std::optional<Report> report = readCanonicalText(QString::fromUtf8(golden), FormLibrary::builtIn());
            QVERIFY2(report, qPrintable(name));
            QCOMPARE(report->form->id(), QStringLiteral("2021"));
            QVERIFY(!report->closing);
            QCOMPARE(writeCanonicalText(*report), golden);

            QList<std::pair<QString, QString>> values;
            for (std::size_t i = 0; i < report->cells.size(); ++i)
                values.append({report->form->cells()[i].id.toString(), report->cells[i].value.toString()});
            QCOMPARE(values.size(), 200);
            QCOMPARE(values, corpus->goldenValues(name));
        }
    }

    void takesHowLongToWrite()
    {
        const Report report = randomReport(FormLibrary::builtIn().find(u"2021"));
        QByteArray text;
        QBENCHMARK
        {
            text = writeCanonicalText(report);
        }
        QVERIFY(!text.isEmpty());
    }

    void takesHowLongToRead()
    {
        const FormLibrary library = FormLibrary::builtIn();
        const QString text = canonicalText(randomReport(library.find(u"2021")));
        std::optional<Report> report;
        QBENCHMARK
        {
            report = readCanonicalText(text, library);
        }
        QVERIFY(report);
    }
};

GOUJI_GUILESS_TEST(TestCanonicalRoundTrip)
#include "tst_canonicalroundtrip.moc"
