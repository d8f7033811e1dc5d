// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/labelkey.h"

#include "model/text/radicals.h"

#include <unicode/unorm2.h>

#include <algorithm>
#include <vector>

namespace gouji {
namespace {

bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x4e00 && u <= 0x9fff) || (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') ||
           (u >= u'a' && u <= u'z');
}

bool isRadical(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() <= 0x2fd5;
}

bool isDropped(QChar c)
{
    if (isRadical(c)) // to Unicode a symbol, to us the ideograph it stands for
        return false;
    return c.isSpace() || c.isPunct() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control ||
           c.isSymbol();
}

QString compatibilityFolded(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
    QString folded(text.size() * 4 + 16, Qt::Uninitialized);
    const int32_t length =
        unorm2_normalize(nfkc, reinterpret_cast<const UChar *>(text.utf16()), static_cast<int32_t>(text.size()),
                         reinterpret_cast<UChar *>(folded.data()), static_cast<int32_t>(folded.size()), &status);
    if (U_FAILURE(status))
        return text;
    folded.truncate(length);
    return folded;
}

} // namespace

QString labelKey(QStringView label)
{
    QString key;
    key.reserve(label.size());
    bool unusual = false;
    for (const QChar c : label) {
        if (isPlain(c))
            key += c;
        else if (!isDropped(c)) {
            unusual = true;
            key += c;
        }
    }
    if (!unusual)
        return key;
    key = compatibilityFolded(foldRadicals(key).text);
    key.removeIf(isDropped);
    return key;
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        int least = row[0];
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
    }
    return std::min(row.back(), limit + 1);
}

} // namespace gouji
