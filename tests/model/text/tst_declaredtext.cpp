// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/declaredtext.h"
#include "tests/support/strictmain.h"

#include <QStringEncoder>

#include <unicode/ucnv.h>

using namespace gouji;

namespace {

const QString words = QStringLiteral("一、本年新收政府信息公开申请数量：97件（“自然人”）");

QByteArray encoded(const QString &text, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    QByteArray bytes(text.size() * 4, '\0');
    const int32_t length =
        ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()), reinterpret_cast<const UChar *>(text.utf16()),
                        int32_t(text.size()), &status);
    ucnv_close(converter);
    bytes.truncate(length);
    return bytes;
}

} // namespace

/// Pages say in which encoding they are written, and are often wrong.
class TestDeclaredText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("isContradicted");
        QTest::addColumn<bool>("isGuessed");
        const auto row = [](const char *name, const QByteArray &bytes, const char *declared, const char *encoding,
                            bool isContradicted, bool isGuessed) {
            QTest::newRow(name) << bytes << QByteArray(declared) << QString::fromLatin1(encoding) << isContradicted
                                << isGuessed;
        };
        const QByteArray gb = encoded(words, "gb18030");
        const QByteArray utf8 = words.toUtf8();
        row("gb2312 as said", gb, "gb2312", "GB18030", false, false);
        row("GBK as said", gb, "GBK", "GB18030", false, false);
        row("utf-8 as said", utf8, "utf-8", "UTF-8", false, false);
        row("utf-8, nothing said", utf8, "", "UTF-8", false, false);
        row("utf-8, gb2312 said", utf8, "gb2312", "UTF-8", true, false);
        row("gb18030, utf-8 said", gb, "utf-8", "GB18030", true, false);
        row("gb18030, iso-8859-1 said", gb, "iso-8859-1", "GB18030", true, false);
        row("gb18030, nothing said", gb, "", "GB18030", false, true);
        row("a mark wins", "\xef\xbb\xbf" + utf8, "gbk", "UTF-8", true, false);
        row("utf-16 by its mark", QByteArray("\xff\xfe") + encoded(words, "UTF-16LE"), "unicode", "UTF-16LE", false,
            false);
        row("a name nobody knows", gb, "x-nothing", "GB18030", true, false);
    }

    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, declared);
        const DeclaredText text = decodeDeclared(bytes, declared);
        QCOMPARE(text.decoded.text, words);
        QTEST(text.decoded.encoding, "encoding");
        QTEST(text.isContradicted, "isContradicted");
        QTEST(text.decoded.isGuessed, "isGuessed");
    }

    void readsBig5WhereItIsSaid()
    {
        const QString traditional = QStringLiteral("政府資訊公開年度報告");
        const DeclaredText text = decodeDeclared(encoded(traditional, "Big5"), "big5");
        QCOMPARE(text.decoded.text, traditional);
        QCOMPARE(text.decoded.encoding, QStringLiteral("Big5"));
    }

    void plainAsciiContradictsNothing()
    {
        const DeclaredText text = decodeDeclared("<p>12</p>", "gb2312");
        QCOMPARE(text.decoded.text, QStringLiteral("<p>12</p>"));
        QVERIFY(!text.isContradicted);
    }

    void linesEndWithLineFeeds()
    {
        QCOMPARE(decodeDeclared(encoded(words, "gbk") + "\r\na\rb", "gbk").decoded.text,
                 QString(words + QStringLiteral("\na\nb")));
    }

    void bytesThatAreNoTextAreNone()
    {
        QVERIFY(decodeDeclared(QByteArray("\0\1\2\3\0\0\0\1\xff\xfe\0\0", 12).repeated(20), "gb2312").decoded.isBinary);
    }
};

GOUJI_GUILESS_TEST(TestDeclaredText)
#include "tst_declaredtext.moc"
