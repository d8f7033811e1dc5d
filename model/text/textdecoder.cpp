// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/textdecoder.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>

namespace gouji {
namespace {

DecodedText decodeWith(QStringDecoder::Encoding encoding, const QByteArray &bytes, const char *name)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    DecodedText decoded{decoder(bytes), QString::fromLatin1(name), false, 0, false};
    decoded.replaced = static_cast<int>(decoder.hasError() ? decoded.text.count(QChar::ReplacementCharacter) : 0);
    return decoded;
}

bool isValidUtf8(const QByteArray &bytes)
{
    return bytes.isValidUtf8();
}

/// How many of the code units, read in one byte order, are characters a Chinese report is made of.
int plausibility(const QByteArray &bytes, bool bigEndian)
{
    int good = 0;
    const qsizetype end = std::min<qsizetype>(bytes.size() - 1, 4000);
    for (qsizetype i = 0; i < end; i += 2) {
        const auto high = static_cast<uchar>(bytes[i + (bigEndian ? 0 : 1)]);
        const auto low = static_cast<uchar>(bytes[i + (bigEndian ? 1 : 0)]);
        const int unit = high * 256 + low;
        good += (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x20 && unit < 0x7f) || unit == u'\n' || unit == u'\r'
                || unit == u'\t' || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff60);
    }
    return good;
}

/// UTF-16 without a mark: nearly every unit must be plausible, in one order far more than in the other.
const char *utf16Order(const QByteArray &bytes)
{
    const int units = static_cast<int>(std::min<qsizetype>(bytes.size() / 2, 2000));
    if (bytes.size() % 2 != 0 || units < 4)
        return nullptr;
    const int little = plausibility(bytes, false);
    const int big = plausibility(bytes, true);
    if (std::max(little, big) * 100 < units * 95 || std::max(little, big) < 2 * std::min(little, big))
        return nullptr;
    return little > big ? "UTF-16LE" : "UTF-16BE";
}

DecodedText decodeGb18030(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &status);
    if (U_FAILURE(status))
        return decodeWith(QStringDecoder::Utf8, bytes, "UTF-8");
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
                                         bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    ucnv_close(converter);
    text.truncate(U_SUCCESS(status) ? length : 0);
    const int replaced = static_cast<int>(text.count(QChar::ReplacementCharacter));
    return {text, QStringLiteral("GB18030"), true, replaced, false};
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r' && c != u'\f';
}

bool looksBinary(const DecodedText &decoded)
{
    const auto controls = std::ranges::count_if(decoded.text, isControl);
    const qsizetype size = decoded.text.size();
    return decoded.text.contains(QChar::Null) || controls * 50 > size || decoded.replaced * 20 > size;
}

DecodedText decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return decodeWith(QStringDecoder::Utf8, bytes.sliced(3), "UTF-8");
    if (bytes.startsWith("\xff\xfe"))
        return decodeWith(QStringDecoder::Utf16LE, bytes.sliced(2), "UTF-16LE");
    if (bytes.startsWith("\xfe\xff"))
        return decodeWith(QStringDecoder::Utf16BE, bytes.sliced(2), "UTF-16BE");
    const bool mayBeUtf8 = isValidUtf8(bytes) && !bytes.left(4000).contains('\0');
    if (mayBeUtf8)
        return decodeWith(QStringDecoder::Utf8, bytes, "UTF-8");
    if (const char *order = utf16Order(bytes)) {
        const bool big = QByteArrayView(order) == "UTF-16BE";
        DecodedText text = decodeWith(big ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE, bytes, order);
        text.isGuessed = true;
        return text;
    }
    if (bytes.left(4000).contains('\0'))
        return {{}, {}, false, 0, true};
    return decodeGb18030(bytes);
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    DecodedText text = decoded(bytes);
    if (text.isBinary || looksBinary(text))
        return {{}, {}, false, 0, true};
    text.text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.text.replace(u'\r', u'\n');
    return text;
}

} // namespace gouji
