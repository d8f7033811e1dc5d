// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using gouji::test::RandomReport;

class TestNativeRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void givesBackAnyReport_data()
    {
        QTest::addColumn<FormPtr>("form");
        QTest::newRow("2021") << m_forms.find(u"2021");
        QTest::newRow("2019") << m_forms.find(u"2019");
        QTest::newRow("invented") << FormReader::read(test::readFile(QStringLiteral(INVENTED_FORM))).value();
    }
    void givesBackAnyReport()
    {
        QFETCH(FormPtr, form);
        RandomReport reports(form, 20250115);
        for (int i = 0; i < 200; ++i) {
            const Report report = reports.next();
            const QByteArray bytes = writeNative(report, m_forms);
            const Result<Report> read = readNative(bytes, m_forms);
            QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().text()));
            QCOMPARE(*read, report);
            QCOMPARE(writeNative(*read, m_forms), bytes);
        }
    }

private:
    FormLibrary m_forms = FormLibrary::builtIn();
};

GOUJI_GUILESS_TEST(TestNativeRoundTrip)
#include "tst_nativeroundtrip.moc"
