// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/textdecoder.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace gouji {
namespace {

enum class Encoding { Utf8, Utf16LE, Utf16BE, Gb18030 };

struct ByteOrderMark
{
    QByteArrayView bytes;
    Encoding encoding;
};
constexpr std::array<ByteOrderMark, 4> marks{{{"\xef\xbb\xbf", Encoding::Utf8},
                                              {"\xff\xfe", Encoding::Utf16LE},
                                              {"\xfe\xff", Encoding::Utf16BE},
                                              {"\x84\x31\x95\x33", Encoding::Gb18030}}};

QString nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return QStringLiteral("UTF-8");
    case Encoding::Utf16LE: return QStringLiteral("UTF-16LE");
    case Encoding::Utf16BE: return QStringLiteral("UTF-16BE");
    case Encoding::Gb18030: return QStringLiteral("GB18030");
    }
    return {};
}

QString fromGb18030(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open("gb18030", &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
                      bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    ucnv_close(converter);
    text.truncate(U_SUCCESS(status) ? length : 0);
    return text;
}

/// The text of the bytes; what is no character becomes U+FFFD.
QString textOf(QByteArrayView bytes, Encoding encoding)
{
    constexpr auto flag = QStringDecoder::Flag::Stateless;
    switch (encoding) {
    case Encoding::Utf8: return QStringDecoder(QStringDecoder::Utf8, flag)(bytes);
    case Encoding::Utf16LE: return QStringDecoder(QStringDecoder::Utf16LE, flag)(bytes);
    case Encoding::Utf16BE: return QStringDecoder(QStringDecoder::Utf16BE, flag)(bytes);
    case Encoding::Gb18030: return fromGb18030(bytes);
    }
    return {};
}

bool isWithin(char16_t c, char16_t first, char16_t last)
{
    return c >= first && c <= last;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r' && c != u'\f';
}

/// Whether a Chinese report is likely to contain the character.
bool isExpected(QChar c)
{
    const char16_t u = c.unicode();
    return isWithin(u, 0x4E00, 0x9FFF) || isWithin(u, 0x20, 0x7E) || isWithin(u, 0x3000, 0x303F) ||
           isWithin(u, 0xFF01, 0xFF5E) || isWithin(u, 0x2010, 0x203B) || isWithin(u, 0x2E80, 0x2FD5) ||
           isWithin(u, 0x2460, 0x249B) || u == u'\n' || u == u'\r' || u == u'\t' || u == 0xA0 || u == 0xB7;
}

/// The share of expected characters, in percent.
int plausibility(QStringView text)
{
    const auto expected = std::ranges::count_if(text, isExpected);
    return text.isEmpty() ? 0 : static_cast<int>(expected * 100 / text.size());
}

/// Whether only the last character is incomplete, as in a file cut off or a sample of one.
bool isUtf8WithoutItsEnd(QByteArrayView bytes)
{
    constexpr qsizetype longestRest = 3;
    for (qsizetype rest = 1; rest <= std::min(longestRest, bytes.size()); ++rest) {
        const QByteArrayView whole = bytes.chopped(rest);
        const bool hasWide = std::ranges::any_of(whole, [](char c) { return static_cast<uchar>(c) >= 0x80; });
        if (hasWide && whole.isValidUtf8())
            return true;
    }
    return false;
}

/// UTF-8 with a few broken places. Other encodings break nearly everywhere.
bool isDamagedUtf8(QByteArrayView bytes)
{
    if (isUtf8WithoutItsEnd(bytes))
        return true;
    const QString text = textOf(bytes, Encoding::Utf8);
    const qsizetype broken = text.count(QChar::ReplacementCharacter);
    const auto wide = std::ranges::count_if(text, [](QChar c) { return c.unicode() >= 0x80; });
    return broken * 10 <= wide - broken;
}

/// Two ASCII letters look like one ideograph in UTF-16; real UTF-16 has other bytes between them.
bool isMostlyAscii(QByteArrayView bytes)
{
    const auto ascii = std::ranges::count_if(bytes, [](char c) { return c >= 0x20 && c < 0x7F; });
    return ascii * 10 > bytes.size() * 9;
}

std::optional<Encoding> guessed(QByteArrayView bytes)
{
    constexpr qsizetype sampleSize = 65536;
    constexpr int leastPlausible = 90;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const bool hasZero = bytes.contains('\0');
    if (!hasZero && isDamagedUtf8(sample))
        return Encoding::Utf8;
    const bool mayBeUtf16 = !isMostlyAscii(sample);
    std::optional<Encoding> best;
    int most = leastPlausible - 1;
    for (const Encoding encoding : {Encoding::Gb18030, Encoding::Utf16LE, Encoding::Utf16BE}) {
        const bool isPossible = encoding == Encoding::Gb18030 ? !hasZero : mayBeUtf16;
        if (!isPossible)
            continue;
        const int share = plausibility(textOf(sample, encoding));
        if (share > most) {
            most = share;
            best = encoding;
        }
    }
    return best;
}

/// What tells a text from bytes that are none.
class TextCounts
{
public:
    /// Where the bytes are sound, U+FFFD is a character like others: it is the author's.
    explicit TextCounts(bool isSound) : m_isSound(isSound) {}

    void add(QStringView text)
    {
        m_size += text.size();
        m_controls += std::ranges::count_if(text, isControl);
        m_replaced += m_isSound ? 0 : text.count(QChar(QChar::ReplacementCharacter));
        m_hasNull = m_hasNull || text.contains(QChar(QChar::Null));
    }
    /// Characters that are none in the encoding.
    qsizetype replaced() const { return m_replaced; }
    bool lookBinary() const { return m_hasNull || m_controls * 50 > m_size || m_replaced * 10 > m_size; }

private:
    bool m_isSound;
    qsizetype m_size = 0;
    qsizetype m_controls = 0;
    qsizetype m_replaced = 0;
    bool m_hasNull = false;
};

DecodedText binary()
{
    DecodedText none;
    none.isBinary = true;
    return none;
}

/// How the bytes are to be read.
struct DetectedEncoding
{
    Encoding encoding = Encoding::Utf8;
    qsizetype markSize = 0;
    bool isGuessed = false;
    bool isSound = false; ///< a U+FFFD in it is the author's
};

/// None where they are no text in any encoding.
std::optional<DetectedEncoding> detected(const QByteArray &bytes)
{
    if (bytes.size() >= std::numeric_limits<int32_t>::max())
        return std::nullopt;
    const auto *mark = std::ranges::find_if(marks, [&](const ByteOrderMark &m) { return bytes.startsWith(m.bytes); });
    if (mark != marks.end())
        return DetectedEncoding{mark->encoding, mark->bytes.size(), false, false};
    if (bytes.isValidUtf8() && !bytes.contains('\0'))
        return DetectedEncoding{Encoding::Utf8, 0, false, true};
    const std::optional<Encoding> encoding = guessed(bytes);
    return encoding ? std::optional(DetectedEncoding{*encoding, 0, true, false}) : std::nullopt;
}

QString withPlainLineEnds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

/// In UTF-8 and GB18030 the byte of a line end is no part of another character, so a text can be cut behind each.
void eachPiece(QByteArrayView bytes, Encoding encoding, const std::function<void(QString)> &take)
{
    constexpr qsizetype leastSize = 65536;
    const bool canBeCut = encoding == Encoding::Utf8 || encoding == Encoding::Gb18030;
    while (!bytes.isEmpty()) {
        const qsizetype end = canBeCut && bytes.size() > leastSize ? bytes.indexOf('\n', leastSize) + 1 : 0;
        const QByteArrayView piece = end > 0 ? bytes.first(end) : bytes;
        take(textOf(piece, encoding));
        bytes = bytes.sliced(piece.size());
    }
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    const std::optional<DetectedEncoding> found = detected(bytes);
    if (!found)
        return binary();
    DecodedText decoded;
    decoded.text = textOf(QByteArrayView(bytes).sliced(found->markSize), found->encoding);
    TextCounts counts(found->isSound);
    counts.add(decoded.text);
    if (counts.lookBinary())
        return binary();
    decoded.text = withPlainLineEnds(std::move(decoded.text));
    decoded.encoding = nameOf(found->encoding);
    decoded.isGuessed = found->isGuessed;
    decoded.hadMark = found->markSize > 0;
    decoded.replaced = static_cast<int>(counts.replaced());
    return decoded;
}

bool decodeText(const QByteArray &bytes, const std::function<void(QStringView)> &take)
{
    const std::optional<DetectedEncoding> found = detected(bytes);
    if (!found)
        return false;
    const QByteArrayView text = QByteArrayView(bytes).sliced(found->markSize);
    TextCounts counts(found->isSound);
    eachPiece(text, found->encoding, [&](const QString &piece) { counts.add(piece); });
    if (counts.lookBinary())
        return false;
    eachPiece(text, found->encoding, [&](QString piece) { take(withPlainLineEnds(std::move(piece))); });
    return true;
}

} // namespace gouji
