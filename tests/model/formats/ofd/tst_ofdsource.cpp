// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipwriter.h"
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/exporting/exportsource.h"
#include "model/formats/ofd/ofdsource.h"
#include "tests/support/pages.h"
#include "tests/support/strictmain.h"

#include <QGuiApplication>

using namespace gouji;
using namespace gouji::test;

namespace {

QByteArray millimetres(PageLength length)
{
    return QByteArray::number(length.points() * 25.4 / 72, 'f', 4);
}

QByteArray textObject(const TextRun &run)
{
    QByteArray deltas;
    PageLength last = run.glyphs.front().x;
    for (size_t i = 1; i < run.glyphs.size(); ++i) {
        deltas += (i > 1 ? " " : "") + millimetres(run.glyphs[i].x - last);
        last = run.glyphs[i].x;
    }
    return "<ofd:TextObject Boundary=\"" + millimetres(run.origin.x) + ' ' + millimetres(run.origin.y) +
           " 10 10\" Size=\"" + millimetres(run.size) + "\"><ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"" + deltas + "\">" +
           run.text.toHtmlEscaped().toUtf8() + "</ofd:TextCode></ofd:TextObject>";
}

QByteArray pathObject(const PageRect &rect)
{
    const QByteArray width = millimetres(rect.width);
    const QByteArray height = millimetres(rect.height);
    return "<ofd:PathObject Boundary=\"" + millimetres(rect.left) + ' ' + millimetres(rect.top) + ' ' + width + ' ' +
           height + "\"><ofd:AbbreviatedData>M 0 0 L " + width + " 0 L " + width + ' ' + height + " L 0 " + height +
           " C</ofd:AbbreviatedData></ofd:PathObject>";
}

/// Pages of ours as an OFD, as offices make them: letter by letter.
QByteArray ofdOf(const PageDocument &document)
{
    const QByteArray space = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    ZipWriter zip;
    zip.add("OFD.xml",
            "<ofd:OFD" + space + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    QByteArray pages;
    for (size_t i = 0; i < document.pages.size(); ++i) {
        QByteArray objects;
        for (const TextRun &run : document.pages[i].runs)
            objects += run.glyphs.empty() ? QByteArray() : textObject(run);
        for (const PageRule &rule : document.pages[i].rules)
            objects += pathObject(rule.rect);
        const QByteArray name = "Pages/Page_" + QByteArray::number(i) + "/Content.xml";
        zip.add("Doc_0/" + name,
                "<ofd:Page" + space + "><ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content></ofd:Page>");
        pages += "<ofd:Page ID=\"" + QByteArray::number(i + 1) + "\" BaseLoc=\"" + name + "\"/>";
    }
    zip.add("Doc_0/Document.xml", "<ofd:Document" + space +
                                      "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                                      "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>" +
                                      pages + "</ofd:Pages></ofd:Document>");
    return *zip.finished();
}

QByteArray ofdOf(const Report &report)
{
    FontSet fonts;
    const ExportSource source = exportSource(report, CopyKind::Archive, FormLibrary::builtIn(), statedDate(report));
    return ofdOf(*layOutPages(source.outline, styleIn(arphic()), fonts));
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
