// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/mhtsource.h"
#include "model/formats/html/mimeparts.h"
#include "tests/support/drawnsource.h"
#include "tests/support/pictures.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

QByteArray related(const QByteArrayList &parts)
{
    QByteArray message =
        "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
        "\tboundary=\"----=_Next\"\r\n\r\nThis is a saved page.\r\n";
    for (const QByteArray &part : parts)
        message += "\r\n------=_Next\r\n" + part;
    return message + "\r\n------=_Next--\r\n";
}

QString drawnMht(const QByteArray &mht)
{
    const Result<SourceOutline> outline = readMhtSource(mht);
    return outline ? drawn(*outline) : QStringLiteral("error");
}

} // namespace

/// Pages in one file with all they show.
class TestMhtSource : public QObject
{
    Q_OBJECT

private slots:
    void readsAPageOfABrowser()
    {
        const QByteArray page = "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                                "Content-Location: http://example.invalid/a.html\r\n\r\n"
                                "<meta charset=3D\"utf-8\"><p>=E4=B8=80=\r\n=E3=80=81a=3Db</p>";
        QCOMPARE(drawnMht(related({page})), QStringLiteral("一、a=b"));
    }

    void readsAPageOfWord()
    {
        const QByteArray page =
            "Content-Location: file:///C:/1/report.htm\r\nContent-Transfer-Encoding: base64\r\n"
            "Content-Type: text/html; charset=\"gb2312\"\r\n\r\n" +
            QByteArray("<p>\xd2\xbb\xa1\xa2\xd7\xdc\xcc\xe5<img src=\"report.files/image001.png\">").toBase64();
        const QByteArray png = pngOf(40, 30);
        const QByteArray picture = "Content-Location: file:///C:/1/report.files/image001.png\r\n"
                                   "Content-Transfer-Encoding: base64\r\nContent-Type: image/png\r\n\r\n" +
                                   png.toBase64();
        QCOMPARE(drawnMht(related({page, picture})),
                 QStringLiteral("一、总体\n{image001 image/png %1}").arg(png.size()));
    }

    void takesTheFrameWithTheReport()
    {
        const QByteArray head = "Content-Type: text/html\r\n\r\n";
        const QByteArray frame = head + QStringLiteral("<p>某局2024年政府信息公开工作年度报告<p>a").toUtf8();
        QCOMPARE(drawnMht(related({head + "<p>menu", frame})), QStringLiteral("某局2024年政府信息公开工作年度报告\na"));
        QCOMPARE(drawnMht(related({head + "<p>menu", head + "<p>b"})), QStringLiteral("menu"));
    }

    void readsAMessageWithinAnother()
    {
        const QByteArray inner =
            "Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\n"
            "no\r\n--in\r\nContent-Type: text/html\r\n\r\n<p>yes\r\n--in--\r\n";
        QCOMPARE(drawnMht(related({inner})), QStringLiteral("yes"));
    }

    void refusesWhatHoldsNoPage()
    {
        QCOMPARE(readMhtSource(related({})).error().code(), ErrorCode::Damaged);
        QCOMPARE(readMhtSource("MIME-Version: 1.0").error().code(), ErrorCode::Damaged);
    }

    void mayEndAnywhere()
    {
        const QByteArray whole =
            related({"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                     "<p>=E4=B8=80<table><tr><td>1<td>2</table>"});
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(drawnMht(whole.first(size)).size() < 50);
    }

    void isBounded()
    {
        const QByteArray deep =
            QByteArray("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n").repeated(100'000);
        QVERIFY(mimeParts(deep).size() < 10);
        const QByteArray many = "Content-Type: multipart/mixed; boundary=a\r\n\r\n" +
                                QByteArray("--a\r\nA: b\r\n\r\nx\r\n").repeated(100'000);
        QVERIFY(mimeParts(many).size() < 1'000);
    }
};

GOUJI_GUILESS_TEST(TestMhtSource)
#include "tst_mhtsource.moc"
