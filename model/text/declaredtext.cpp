// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/declaredtext.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <limits>

namespace gouji {
namespace {

/// The encodings of Chinese that a file may name, and what they are read as.
struct NamedEncoding
{
    QByteArrayView start; ///< of the name in lower case
    const char *converter;
    QLatin1String name;
};
constexpr NamedEncoding namedEncodings[] = {
    {"gb", "gb18030", QLatin1String("GB18030")},          {"x-gb", "gb18030", QLatin1String("GB18030")},
    {"cp936", "gb18030", QLatin1String("GB18030")},       {"ms936", "gb18030", QLatin1String("GB18030")},
    {"windows-936", "gb18030", QLatin1String("GB18030")}, {"euc-cn", "gb18030", QLatin1String("GB18030")},
    {"big5", "Big5-HKSCS", QLatin1String("Big5")},        {"x-x-big5", "Big5-HKSCS", QLatin1String("Big5")},
};

const NamedEncoding *encodingNamed(const QByteArray &declared)
{
    const QByteArray name = declared.toLower();
    const auto *found = std::ranges::find_if(
        namedEncodings, [&name](const NamedEncoding &encoding) { return name.startsWith(encoding.start); });
    return found == std::end(namedEncodings) ? nullptr : found;
}

QString converted(const QByteArray &bytes, const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), static_cast<int32_t>(text.size()),
                      bytes.constData(), static_cast<int32_t>(bytes.size()), &status);
    ucnv_close(converter);
    text.truncate(U_SUCCESS(status) ? length : 0);
    return text;
}

DecodedText decodedAs(const NamedEncoding &encoding, const QByteArray &bytes)
{
    DecodedText decoded;
    decoded.text = converted(bytes, encoding.converter);
    decoded.encoding = encoding.name;
    decoded.replaced = static_cast<int>(decoded.text.count(QChar::ReplacementCharacter));
    decoded.text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    decoded.text.replace(u'\r', u'\n');
    return decoded;
}

bool isPlausible(const DecodedText &decoded)
{
    return !decoded.text.isEmpty() && decoded.replaced * 100 <= decoded.text.size() &&
           !decoded.text.contains(QChar::Null);
}

bool beginsWithMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") ||
           bytes.startsWith("\x84\x31\x95\x33");
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<uchar>(c) < 0x80; });
}

/// Whether the file named another encoding than the one its bytes are in.
bool contradicts(const QByteArray &declared, const DecodedText &decoded)
{
    if (declared.isEmpty() || decoded.isBinary)
        return false;
    const NamedEncoding *named = encodingNamed(declared);
    const bool isUtf = declared.toLower().startsWith("utf") || declared.toLower() == "unicode";
    if (named)
        return decoded.encoding != named->name;
    return !isUtf || !decoded.encoding.startsWith(u"UTF");
}

} // namespace

DeclaredText decodeDeclared(const QByteArray &bytes, const QByteArray &declared)
{
    const NamedEncoding *named = encodingNamed(declared);
    const bool isTold = beginsWithMark(bytes) || (bytes.isValidUtf8() && !bytes.contains('\0'));
    if (named && !isTold && bytes.size() < std::numeric_limits<int32_t>::max()) {
        DecodedText decoded = decodedAs(*named, bytes);
        if (isPlausible(decoded))
            return {std::move(decoded), false};
    }
    DecodedText decoded = decodeText(bytes);
    const bool isContradicted = contradicts(declared, decoded) && !isAscii(bytes);
    decoded.isGuessed = decoded.isGuessed && !isContradicted;
    return {std::move(decoded), isContradicted};
}

} // namespace gouji
