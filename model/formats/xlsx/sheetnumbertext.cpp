// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/sheetnumbertext.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace gouji {
namespace {

constexpr int exactDigits = 15;
constexpr qsizetype longestNumber = 40;
constexpr int largestExponent = 30;

/// A decimal number taken apart.
struct Decimal
{
    bool isNegative = false;
    QString digits;
    int point = 0; ///< digits before the point; may be outside of them
};

QString plain(const Decimal &decimal)
{
    const auto count = static_cast<int>(decimal.digits.size());
    QString whole = decimal.digits.left(std::max(decimal.point, 0)) + QString(std::max(0, decimal.point - count), u'0');
    QString fraction = QString(std::max(0, -decimal.point), u'0') + decimal.digits.mid(std::max(decimal.point, 0));
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    const bool isZero = whole == u"0" && fraction.isEmpty();
    return (decimal.isNegative && !isZero ? QStringLiteral("-") : QString()) + whole +
           (fraction.isEmpty() ? QString() : u'.' + fraction);
}

/// Rounded to the digits that a spreadsheet holds exactly.
Decimal rounded(const QString &stored)
{
    const double value = stored.toDouble();
    const QString text = QString::number(std::abs(value), 'e', exactDigits - 1); // d.dddde±xx
    Decimal decimal;
    decimal.isNegative = value < 0;
    const qsizetype exponent = text.indexOf(u'e');
    decimal.digits = text.left(exponent).remove(u'.');
    decimal.point = QStringView(text).mid(exponent + 1).toInt() + 1;
    return decimal;
}

/// Figures that are short enough are taken by their characters.
Decimal taken(const QString &stored)
{
    static const QRegularExpression parts(
        QStringLiteral("\\A(-?)([0-9]*)(?:\\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?\\z"));
    const QRegularExpressionMatch match = parts.match(stored);
    Decimal decimal{!match.captured(1).isEmpty(), match.captured(2) + match.captured(3), 0};
    const qsizetype leading =
        std::ranges::find_if(decimal.digits, [](QChar c) { return c != u'0'; }) - decimal.digits.begin();
    if (decimal.digits.size() - leading > exactDigits)
        return rounded(stored);
    decimal.point = static_cast<int>(match.captured(2).size()) + match.captured(4).toInt();
    return decimal;
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("\\A-?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?\\z"));
    if (text.size() > longestNumber)
        return false;
    const QRegularExpressionMatch match = number.match(text);
    const qsizetype exponent = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    return match.hasMatch() &&
           (exponent < 0 || std::abs(QStringView(text).mid(exponent + 1).toInt()) <= largestExponent);
}

QString padded(QString text, int decimals)
{
    const qsizetype point = text.indexOf(u'.');
    const qsizetype has = point < 0 ? 0 : text.size() - point - 1;
    if (decimals <= has)
        return text;
    return text + (point < 0 ? QStringLiteral(".") : QString()) + QString(decimals - has, u'0');
}

QString dateOf(const QString &stored, bool counts1904)
{
    constexpr int mostDays = 200'000;
    const int days = stored.section(u'.', 0, 0).toInt();
    const QDate start = counts1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDate date = start.addDays(days);
    if (days < 1 || days > mostDays)
        return stored;
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

} // namespace

SheetNumberFormat SheetNumberFormat::builtIn(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Kind::Date, -1};
    if (id == 9 || id == 10)
        return {Kind::Percent, id == 10 ? 2 : -1};
    return {Kind::Number, id == 2 || id == 4 || id == 39 || id == 40 ? 2 : -1};
}

SheetNumberFormat SheetNumberFormat::fromCode(const QString &code)
{
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*."));
    static const QRegularExpression fraction(QStringLiteral("[0#?]\\.(0{1,9})"));
    const QString bare = QString(code).remove(quoted).section(u';', 0, 0);
    if (bare.contains(u'y', Qt::CaseInsensitive) || bare.contains(u'd', Qt::CaseInsensitive))
        return bare.contains(QStringLiteral("General"), Qt::CaseInsensitive) ? SheetNumberFormat()
                                                                             : SheetNumberFormat{Kind::Date, -1};
    const QRegularExpressionMatch match = fraction.match(bare);
    const int decimals = match.hasMatch() ? static_cast<int>(match.capturedLength(1)) : -1;
    return {bare.contains(u'%') ? Kind::Percent : Kind::Number, decimals};
}

QString shownNumber(const QString &stored, const SheetNumberFormat &format, bool counts1904)
{
    if (!isNumber(stored))
        return stored;
    if (format.kind == SheetNumberFormat::Kind::Date)
        return dateOf(stored, counts1904);
    Decimal decimal = taken(stored);
    if (format.kind != SheetNumberFormat::Kind::Percent)
        return padded(plain(decimal), format.decimals);
    decimal.point += 2;
    return padded(plain(decimal), format.decimals) + u'%';
}

} // namespace gouji
