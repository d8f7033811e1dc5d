// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlcontent.h"
#include "model/formats/html/htmldata.h"
#include "model/formats/html/htmlwriter.h"
#include "model/formats/html/webfragment.h"
#include "model/formats/native/nativereader.h"
#include "tests/support/exportcases.h"
#include "tests/support/pictures.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QRegularExpression>

using namespace gouji;
using namespace gouji::test;

namespace {

QString differenceOf(const ExportSource &source, const Result<QByteArray> &html)
{
    const Result<VisibleContent> content = readHtmlContent(*html);
    if (!content)
        return content.error().text();
    const Result<Done> same = sameContent(visibleContentOf(source.outline), *content);
    return same ? QString() : same.error().text();
}

QString faultOfPage(const ExportSource &source)
{
    const Result<QByteArray> html = writeHtml(source);
    if (const QString difference = differenceOf(source, html); !difference.isEmpty())
        return difference;
    const std::optional<CarriedData> data = readHtmlData(*html);
    if (!data || data->native != source.data->native || data->visibleSha256 != source.data->visibleSha256)
        return QStringLiteral("other data");
    return *html == *writeHtml(source) ? QString() : QStringLiteral("other bytes the second time");
}

QString faultOfFragment(const ExportSource &source)
{
    const Result<QByteArray> html = writeWebFragment(source);
    return *html == *writeWebFragment(source) ? differenceOf(source, html)
                                              : QStringLiteral("other bytes the second time");
}

QRegularExpression startTagWith(const QString &words)
{
    return QRegularExpression(QStringLiteral("<[^<>]*%1[^<>]*>").arg(QRegularExpression::escape(words)));
}

/// The start tag that holds a text.
QString tagWith(const QByteArray &html, const QString &words)
{
    return startTagWith(words).match(QString::fromUtf8(html)).captured();
}

int countOf(const QByteArray &html, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    return static_cast<int>(QString::fromUtf8(html).count(expression));
}

} // namespace

/// The page and the fragment: what they show, what they carry and how they are marked up.
class TestHtmlWriter : public QObject
{
    Q_OBJECT

private slots:
    void anyReportComesBackFromAPage() { QCOMPARE(firstFault(faultOfPage), QString()); }
    void anyReportComesBackFromAFragment() { QCOMPARE(firstFault(faultOfFragment), QString()); }

    void theCorpusComesBack()
    {
        GOUJI_CORPUS_OR_SKIP(corpus);
        for (const QString &name : corpus->names()) {
            const Result<Report> report = readReport(corpus->golden(name), name, FormLibrary::builtIn());
            QCOMPARE(faultOfPage(publicSource(*report)), QString());
            QCOMPARE(faultOfFragment(publicSource(*report)), QString());
        }
    }

    void thePublicSeesNothingInternal()
    {
        const ExportSource source = publicSource(confidentialReport());
        QCOMPARE(leakIn(*writeHtml(source)), QString());
        QCOMPARE(leakIn(*writeWebFragment(source)), QString());
    }

    void aWorkingCopyCarriesAll()
    {
        const ExportSource source =
            exportSource(confidentialReport(), CopyKind::Working, formsForExports(), exportDate());
        const std::optional<CarriedData> data = readHtmlData(*writeHtml(source));
        QVERIFY(data);
        const Result<Report> report = readNative(data->native, formsForExports());
        QVERIFY(report);
        QVERIFY(*report == confidentialReport());
    }

    void theDataCanBeLeftOut()
    {
        const ExportSource source = publicSource(sampleReport());
        const ExportSource archive = exportSource(sampleReport(), CopyKind::Archive, formsForExports(), exportDate());
        QVERIFY(writeHtml(source)->contains("<script"));
        QVERIFY(!writeHtml(source, HtmlData::LeftOut)->contains("<script"));
        QCOMPARE(*writeHtml(archive), *writeHtml(source, HtmlData::LeftOut));
    }

    void nothingComesFromOutside()
    {
        const QByteArray html = *writeHtml(publicSource(sampleReport()));
        QCOMPARE(countOf(html, QStringLiteral("(?i)\\b(?:src|href|action)\\s*=\\s*\"(?!data:)|@import|url\\(")), 0);
    }

    void hostileTextStaysText()
    {
        for (const QByteArray &html :
             {*writeHtml(publicSource(hostileReport())), *writeWebFragment(publicSource(hostileReport()))}) {
            QVERIFY(countOf(html, QStringLiteral("(?i)<script")) <= 1);
            QVERIFY(!html.contains("<b>"));
            QVERIFY(!html.contains("alert(1)</script>\n<"));
        }
    }

    void everyFigureNamesItsHeaders()
    {
        const QByteArray html = *writeHtml(publicSource(sampleReport()));
        const ExportSource source = publicSource(sampleReport());
        QCOMPARE(countOf(html, QStringLiteral("<td [^>]*headers=\"")), static_cast<int>(source.form->cells().size()));
        static const QRegularExpression headers(QStringLiteral("headers=\"([^\"]+)\""));
        QRegularExpressionMatchIterator lists = headers.globalMatch(QString::fromUtf8(html));
        while (lists.hasNext()) {
            const QStringList ids = lists.next().captured(1).split(u' ');
            for (const QString &id : ids)
                QVERIFY2(html.contains("id=\"" + id.toLatin1() + '"'), qPrintable(id));
        }
    }

    void theHeadersOfAFigure_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("headers");
        // The third table begins with three rows of headers; its figures with the fourth column.
        QTest::newRow("first of table three") << QStringLiteral("t2r1c4 t2r2c4 t2r4c1") << QStringLiteral("97");
        QTest::newRow("company, secret of state")
            << QStringLiteral("t2r1c4 t2r2c5 t2r3c5 t2r6c1 t2r8c2 t2r10c3") << QStringLiteral("0");
        QTest::newRow("documents made") << QStringLiteral("t1r1c1 t1r2c2 t1r4c1") << QStringLiteral("6");
        QTest::newRow("licences, below their own band")
            << QStringLiteral("t1r5c1 t1r6c2 t1r7c1") << QStringLiteral("28431");
        QTest::newRow("lawsuits") << QStringLiteral("t3r1c6 t3r2c6 t3r3c6") << QStringLiteral("1");
    }

    void theHeadersOfAFigure()
    {
        QFETCH(QString, place);
        QFETCH(QString, headers);
        const QString html = QString::fromUtf8(*writeHtml(publicSource(sampleReport())));
        QVERIFY2(html.contains(QStringLiteral("headers=\"%1\">%2</td>").arg(place, headers)), qPrintable(place));
    }

    void aFragmentHasAllItsLooksInAttributes()
    {
        const QByteArray html = *writeWebFragment(publicSource(sampleReport()));
        QCOMPARE(countOf(html, QStringLiteral("<[^>]*\\b(?:class|id|headers)=|<(?:script|style|html|body|col)\\b")), 0);
        QCOMPARE(countOf(html, QStringLiteral("<table border=\"1\"")), 3);
        QVERIFY(!tagWith(html, QStringLiteral("rowspan=\"22\"")).isEmpty());
        QVERIFY(html.contains("<p align=\"justify\">　　<strong>（一）主动公开。</strong>坚持"));
    }

    void theNameStandsCentredAboveTheDate()
    {
        const QByteArray html = *writeWebFragment(publicSource(sampleReport()));
        QVERIFY(html.contains("<p align=\"right\">2025年3月20日　　　　</p>"));
        QVERIFY(html.contains("<p align=\"right\">清河湾县人民政府　　　</p>"));
    }

    void aPictureIsWithinThePage()
    {
        Report report = sampleReport();
        report.sections.front().blocks.emplace_back(Picture{QStringLiteral("政务公开栏"), {}, pngOf(4, 3), {}});
        const QByteArray html = *writeHtml(publicSource(report));
        const QString tag = tagWith(html, QStringLiteral("alt=\"政务公开栏\""));
        QVERIFY2(tag.startsWith(QStringLiteral("<img src=\"data:image/png;base64,")), qPrintable(tag));
        QVERIFY(tag.endsWith(QStringLiteral("width=\"4\" height=\"3\">")));
    }
};

GOUJI_GUILESS_TEST(TestHtmlWriter)
#include "tst_htmlwriter.moc"
