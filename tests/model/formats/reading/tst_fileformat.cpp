// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipwriter.h"
#include "model/formats/reading/fileformat.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

QByteArray containerWith(const QByteArray &part, const QByteArray &content = "<x/>")
{
    ZipWriter writer;
    writer.add(part, content, ZipWriter::Storing::AsIs);
    return writer.finished().value();
}

} // namespace

class TestFileFormat : public QObject
{
    Q_OBJECT

private slots:
    void content_data();
    void content();
    void names();
};

void TestFileFormat::content_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");

    const auto row = [](const char *name, const QByteArray &bytes, const char *format) {
        QTest::newRow(name) << bytes << QString::fromLatin1(format);
    };
    row("native", "\n{ \"format\": \"gouji\", \"version\": 1}", "gouji");
    row("native, cut off", "{\"format\": \"gou", "gouji");
    row("text", "某某局2024年政府信息公开工作年度报告", "txt");
    row("text with a comparison", "a < b", "txt");
    row("nothing", "", "txt");
    row("docx", containerWith("word/document.xml"), "docx");
    row("xlsx", containerWith("xl/workbook.xml"), "xlsx");
    row("ofd", containerWith("OFD.xml"), "ofd");
    row("odt", containerWith("mimetype", "application/vnd.oasis.opendocument.text"), "odt");
    row("pdf", "%PDF-1.7\n", "pdf");
    row("pdf behind other bytes", "\xef\xbb\xbf\r\n%PDF-1.4\n", "pdf");
    row("compound file", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(512, '\0'), "doc");
    row("rtf", "{\\rtf1\\ansi", "rtf");
    row("png", QByteArray("\x89PNG\r\n\x1a\n", 8), "picture");
    row("jpeg", QByteArray("\xff\xd8\xff\xe0", 4), "picture");
    row("tiff", QByteArray("II*\0\x08\0\0\0", 8), "picture");
    row("page", "<!DOCTYPE html><html><body></body></html>", "html");
    row("fragment", "<TABLE border=1><tr><td>1</td></tr></TABLE>", "html");
    row("page in UTF-16", QByteArray("\xff\xfe<\0h\0t\0m\0l\0>\0", 14), "html");
    row("mht", "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", "mht");
}

void TestFileFormat::content()
{
    QFETCH(QByteArray, bytes);
    QTEST(formatName(formatOf(bytes)), "format");
}

void TestFileFormat::names()
{
    for (const char *name : {"gouji", "txt", "pdf", "docx", "odt", "html", "xlsx", "ofd", "mht", "rtf", "doc"}) {
        const std::optional<FileFormat> format = formatFromName(QString::fromLatin1(name));
        QVERIFY2(format, name);
        QCOMPARE(formatName(*format), QString::fromLatin1(name));
    }
    QVERIFY(!formatFromName(u"exe"));
}

GOUJI_GUILESS_TEST(TestFileFormat)
#include "tst_fileformat.moc"
