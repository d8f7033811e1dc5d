// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipwriter.h"
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/exporting/exportsource.h"
#include "model/formats/ofd/ofdsource.h"
#include "tests/support/ofdfile.h"
#include "tests/support/pages.h"
#include "tests/support/strictmain.h"

#include <QGuiApplication>

using namespace gouji;
using namespace gouji::test;

namespace {

QByteArray ofdOf(const Report &report)
{
    FontSet fonts;
    const ExportSource source = exportSource(report, CopyKind::Archive, FormLibrary::builtIn(), statedDate(report));
    return writeOfd(*layOutPages(source.outline, styleIn(arphic()), fonts));
}

QString squeezed(const Report &report)
{
    QString text = QString::fromUtf8(writeCanonicalText(report));
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

class TestOfdSource : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsReadAsItIs()
    {
        const QByteArray ofd = ofdOf(sampleReport());
        QCOMPARE(formatOf(ofd), FileFormat::Ofd);
        const Result<ReportReading> reading = readReportFile(ofd, QStringLiteral("a.ofd"), FormLibrary::builtIn());
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(squeezed(reading->report), squeezed(sampleReport()));
    }

    void theCorpusIsReadAsItIs()
    {
        GOUJI_CORPUS_OR_SKIP(corpus);
        for (const QString &name : corpus->names()) {
            const Result<Report> report = readReport(corpus->golden(name), name, FormLibrary::builtIn());
            QVERIFY(report);
            const Result<ReportReading> reading = readReportFile(ofdOf(*report), name, FormLibrary::builtIn());
            QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
            QCOMPARE(squeezed(reading->report), squeezed(*report));
        }
    }

    void damagedOnesAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no document") << QByteArray() << ErrorCode::Damaged;
        QTest::newRow("no pages") << QByteArray("<Document/>") << ErrorCode::Damaged;
        QTest::newRow("pages that are not there")
            << QByteArray("<Document><Page BaseLoc=\"../../../etc/passwd\"/></Document>") << ErrorCode::OnlyPictures;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                                "\"&a;&a;&a;&a;&a;&a;\">]><Document>&b;</Document>")
                                  << ErrorCode::Damaged;
    }
    void damagedOnesAreAnswered()
    {
        QFETCH(QByteArray, document);
        QFETCH(ErrorCode, code);
        ZipWriter zip;
        zip.add("OFD.xml", "<OFD><DocRoot>/Document.xml</DocRoot></OFD>");
        zip.add("Document.xml", document);
        const Result<SourceOutline> source = readOfdSource(*zip.finished());
        QVERIFY(!source);
        QCOMPARE(source.error().code(), code);
    }

    void cutFilesAreAnswered()
    {
        const QByteArray ofd = ofdOf(sampleReport());
        for (int i = 0; i < 100; ++i) {
            const Result<SourceOutline> source = readOfdSource(ofd.first(ofd.size() * i / 100));
            QVERIFY(source || !source.error().sentence().isEmpty());
        }
    }
};

GOUJI_GUI_TEST(TestOfdSource)
#include "tst_ofdsource.moc"
