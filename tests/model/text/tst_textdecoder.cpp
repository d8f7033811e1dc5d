// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/textdecoder.h"
#include "tests/support/strictmain.h"

#include <QStringEncoder>

#include <unicode/ucnv.h>

using namespace gouji;

namespace {

const QString sample =
    QStringLiteral("清河湾县文化局2024年政府信息公开工作年度报告\n\n一、总体情况\n本年收到申请 12 件。\n");

QByteArray encoded(QStringEncoder::Encoding encoding, QStringEncoder::Flag flag = QStringEncoder::Flag::Default)
{
    QStringEncoder encoder(encoding, flag);
    return encoder(sample);
}

// 清河湾县 … in GB18030, so that the test does not lean on the converter it judges.
const QByteArray gb18030 = QByteArrayLiteral("\xd2\xbb\xa1\xa2\xd7\xdc\xcc\xe5\xc7\xe9\xbf\xf6\r\n\x31\x32\xbc\xfe");

QByteArray longGb18030(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &status);
    QByteArray bytes(4 * text.size(), '\0');
    bytes.truncate(ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                   reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()),
                                   &status));
    ucnv_close(converter);
    return bytes;
}

} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameInPieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = sample.repeated(3000);
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
        QTest::newRow("UTF-8, damaged") << text.toUtf8().replace(70'001, 1, "\xff");
        QTest::newRow("UTF-8, cut off") << text.toUtf8().chopped(3);
        QTest::newRow("GB18030") << longGb18030(text);
        QTest::newRow("UTF-16")
            << QStringEncoder(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom)(text).operator QByteArray();
        QTest::newRow("CR LF") << text.toUtf8().replace("\n", "\r\n");
        QTest::newRow("CR") << text.toUtf8().replace("\n", "\r");
        QTest::newRow("one line") << QByteArray(300'000, 'a');
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no text") << QByteArray(300'000, '\0');
        QTest::newRow("no text behind much text") << text.toUtf8() + QByteArray(10, '\0');
    }
    void givesTheSameInPieces()
    {
        QFETCH(QByteArray, bytes);
        QString text;
        qsizetype largest = 0;
        const bool isText = decodeText(bytes, [&](QStringView piece) {
            text += piece;
            largest = std::max(largest, piece.size());
        });
        const DecodedText whole = decodeText(bytes);
        QCOMPARE(isText, !whole.isBinary);
        QVERIFY(text == whole.text);
        if (isText && bytes.contains('\n') && !whole.encoding.startsWith(u"UTF-16"))
            QVERIFY(largest < text.size());
    }

    void tellsEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("guessed");
        using Encoder = QStringEncoder;
        QTest::newRow("UTF-8") << encoded(Encoder::Utf8) << QStringLiteral("UTF-8") << false;
        QTest::newRow("UTF-8 with a mark")
            << encoded(Encoder::Utf8, Encoder::Flag::WriteBom) << QStringLiteral("UTF-8") << false;
        QTest::newRow("UTF-16LE with a mark")
            << encoded(Encoder::Utf16LE, Encoder::Flag::WriteBom) << QStringLiteral("UTF-16LE") << false;
        QTest::newRow("UTF-16BE with a mark")
            << encoded(Encoder::Utf16BE, Encoder::Flag::WriteBom) << QStringLiteral("UTF-16BE") << false;
        QTest::newRow("UTF-16LE bare") << encoded(Encoder::Utf16LE) << QStringLiteral("UTF-16LE") << true;
        QTest::newRow("UTF-16BE bare") << encoded(Encoder::Utf16BE) << QStringLiteral("UTF-16BE") << true;
    }
    void tellsEncodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(bool, guessed);
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.text, sample);
        QCOMPARE(decoded.encoding, encoding);
        QCOMPARE(decoded.isGuessed, guessed);
        QCOMPARE(decoded.replaced, 0);
        QCOMPARE(decoded.hadMark, QByteArray(QTest::currentDataTag()).endsWith("with a mark"));
    }

    void readsGb18030WithRareCharacters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("marked");
        const QString rare = sample + QStringLiteral("瀍河、浉河、硚口，𠮷“引”——…①\n");
        QTest::newRow("bare") << longGb18030(rare) << false;
        QTest::newRow("marked") << "\x84\x31\x95\x33" + longGb18030(rare) << true;
    }
    void readsGb18030WithRareCharacters()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, marked);
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.encoding, QStringLiteral("GB18030"));
        QCOMPARE(decoded.text, sample + QStringLiteral("瀍河、浉河、硚口，𠮷“引”——…①\n"));
        QCOMPARE(decoded.hadMark, marked);
        QCOMPARE(decoded.isGuessed, !marked);
        QCOMPARE(decoded.replaced, 0);
    }

    // A file may end anywhere: what is left must not be taken for another encoding.
    void readsAFileCutOffAnywhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("UTF-8") << encoded(QStringEncoder::Utf8) << QStringLiteral("UTF-8");
        QTest::newRow("UTF-8 with a mark")
            << encoded(QStringEncoder::Utf8, QStringEncoder::Flag::WriteBom) << QStringLiteral("UTF-8");
        QTest::newRow("UTF-16LE") << encoded(QStringEncoder::Utf16LE) << QStringLiteral("UTF-16LE");
        QTest::newRow("UTF-16BE") << encoded(QStringEncoder::Utf16BE) << QStringLiteral("UTF-16BE");
        QTest::newRow("GB18030") << longGb18030(sample) << QStringLiteral("GB18030");
    }
    void readsAFileCutOffAnywhere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        for (qsizetype size = bytes.size() / 2; size < bytes.size(); ++size) {
            const DecodedText decoded = decodeText(bytes.first(size));
            QCOMPARE(decoded.encoding, encoding);
            QVERIFY(decoded.replaced <= 2);
            QVERIFY(sample.startsWith(decoded.text.left(decoded.text.size() - decoded.replaced)));
        }
    }

    void countsWhatItCouldNotRead()
    {
        QByteArray bytes = encoded(QStringEncoder::Utf8);
        bytes.insert(bytes.indexOf('\n'), '\xff');
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
        QCOMPARE(decoded.replaced, 1);
        QVERIFY(decoded.isGuessed);
        QCOMPARE(QString(decoded.text).remove(QChar::ReplacementCharacter), sample);
    }

    void leavesAnAuthorsReplacementCharacterUncounted()
    {
        const DecodedText decoded = decodeText("12\xef\xbf\xbd");
        QCOMPARE(decoded.replaced, 0);
        QVERIFY(!decoded.isGuessed);
    }

    void readsGb18030()
    {
        const DecodedText decoded = decodeText(gb18030);
        QCOMPARE(decoded.encoding, QStringLiteral("GB18030"));
        QVERIFY(decoded.isGuessed);
        QCOMPARE(decoded.text, QStringLiteral("一、总体情况\n12件"));
    }

    void endsLinesWithLineFeeds() { QCOMPARE(decodeText("a\r\nb\rc\n").text, QStringLiteral("a\nb\nc\n")); }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("PNG") << QByteArrayLiteral("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0");
        QTest::newRow("zip") << QByteArrayLiteral("PK\3\4\x14\0\6\0\x08\0\0\0!\0");
        QByteArray noise;
        for (int i = 0; i < 4000; ++i)
            noise += static_cast<char>((i * 7919 + i / 7) % 251);
        QTest::newRow("noise") << noise;
        noise.replace('\0', '\1');
        QTest::newRow("noise without zeros") << noise;
        QTest::newRow("one zero") << encoded(QStringEncoder::Utf8) + QByteArray(1, '\0');
        QTest::newRow("zero far behind") << QByteArray(100000, 'a') + QByteArray(1, '\0');
        QTest::newRow("controls") << QByteArray("a\1b\2c\3d\4e");
        QTest::newRow("zeros after a UTF-16 mark") << QByteArray("\xff\xfe") + QByteArray(1000, '\0');
        QTest::newRow("many zeros") << QByteArray(20'000'000, '\0');
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        const DecodedText decoded = decodeText(bytes);
        QVERIFY(decoded.isBinary);
        QVERIFY(decoded.text.isEmpty());
    }

    void takesAnEmptyFileAsEmptyText()
    {
        QVERIFY(!decodeText({}).isBinary);
        QVERIFY(decodeText({}).text.isEmpty());
    }
};

GOUJI_GUILESS_TEST(TestTextDecoder)
#include "tst_textdecoder.moc"
