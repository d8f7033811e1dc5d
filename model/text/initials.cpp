// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/initials.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace gouji {
namespace {

/// The first character of each initial as the collation has them.
struct Bucket
{
    char16_t letter;
    char16_t first;
};
constexpr std::array buckets{Bucket{u'a', u'阿'}, Bucket{u'b', u'八'}, Bucket{u'c', u'嚓'}, Bucket{u'd', u'咑'},
                             Bucket{u'e', u'妸'}, Bucket{u'f', u'发'}, Bucket{u'g', u'旮'}, Bucket{u'h', u'哈'},
                             Bucket{u'j', u'丌'}, Bucket{u'k', u'咔'}, Bucket{u'l', u'垃'}, Bucket{u'm', u'妈'},
                             Bucket{u'n', u'拏'}, Bucket{u'o', u'噢'}, Bucket{u'p', u'妑'}, Bucket{u'q', u'七'},
                             Bucket{u'r', u'呥'}, Bucket{u's', u'仨'}, Bucket{u't', u'他'}, Bucket{u'w', u'屲'},
                             Bucket{u'x', u'夕'}, Bucket{u'y', u'丫'}, Bucket{u'z', u'帀'}};

/// Characters of several readings, and those that the collation has under a reading these reports do not use.
struct Polyphone
{
    char16_t character;
    QStringView initials;
};
constexpr std::array polyphones{
    Polyphone{u'行', u"xh"}, Polyphone{u'长', u"cz"}, Polyphone{u'重', u"cz"}, Polyphone{u'会', u"hk"},
    Polyphone{u'参', u"cs"}, Polyphone{u'调', u"dt"}, Polyphone{u'单', u"ds"}, Polyphone{u'合', u"hg"},
    Polyphone{u'传', u"cz"}, Polyphone{u'藏', u"cz"}, Polyphone{u'系', u"xj"}, Polyphone{u'校', u"xj"},
    Polyphone{u'解', u"jx"}, Polyphone{u'车', u"cj"}, Polyphone{u'强', u"qj"}, Polyphone{u'降', u"jx"},
    Polyphone{u'省', u"sx"}, Polyphone{u'率', u"ls"}, Polyphone{u'属', u"sz"}, Polyphone{u'给', u"gj"},
    Polyphone{u'乐', u"ly"}, Polyphone{u'识', u"sz"}, Polyphone{u'折', u"sz"}, Polyphone{u'没', u"m"},
    Polyphone{u'其', u"q"},  Polyphone{u'便', u"bp"}, Polyphone{u'尽', u"j"},  Polyphone{u'区', u"qo"}};

bool isIdeograph(QChar c)
{
    return c >= QChar(0x3400) && c <= QChar(0x9fff);
}

} // namespace

QString initialsOf(QChar character)
{
    static const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    if (!isIdeograph(character))
        return {};
    const auto known = std::ranges::find(polyphones, character.unicode(), &Polyphone::character);
    if (known != polyphones.end())
        return known->initials.toString();
    const QString text(character);
    const auto after = std::ranges::partition_point(
        buckets, [&](const Bucket &bucket) { return collator.compare(QString(QChar(bucket.first)), text) <= 0; });
    return after == buckets.begin() ? QString() : QString(QChar(std::prev(after)->letter));
}

} // namespace gouji
