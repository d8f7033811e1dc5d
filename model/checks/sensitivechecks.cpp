// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/placelist.h"

#include <QDate>
#include <QRegularExpression>

namespace gouji {
namespace {

/// The check digit of GB 11643, over the seventeen digits before it, and a date of birth that exists.
bool isIdentityNumber(const QString &number)
{
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QStringView checkDigits = u"10X98765432";
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * number[i].digitValue();
    const QDate birth = QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd"));
    return checkDigits[sum % 11] == number[17].toUpper() && birth.isValid();
}

/// The check of ISO/IEC 7812 (Luhn).
bool isCardNumber(const QString &number)
{
    int sum = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const int digit = number[number.size() - 1 - i].digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0 && number.front() != u'0';
}

/// What is found is shown with its middle hidden: a finding travels further than the text it speaks of.
QString hidden(const QString &number)
{
    return number.left(3) + QStringLiteral("****") + number.right(2);
}

void findNumbers(CheckRun &run, const char *wording, const QRegularExpression &pattern, bool (*isOne)(const QString &))
{
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (auto match = pattern.globalMatch(paragraph.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QString number = QString(found.captured()).remove(u' ').remove(u'-');
            if (isOne(number))
                places.add(paragraph, {found.capturedStart(), found.capturedLength()}, hidden(number));
        }
    }
    places.say(run, wording);
}

void sn01(CheckRun &run)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!\\d)[1-9]\\d{16}[\\dXx](?!\\d)"));
    findNumbers(run, "SN-01", pattern, isIdentityNumber);
}

void sn02(CheckRun &run)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\d-])1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)"));
    findNumbers(run, "SN-02", pattern, [](const QString &) { return true; });
}

void sn03(CheckRun &run)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!\\d)\\d{4}(?: ?\\d{4}){3}(?: ?\\d{1,3})?(?![\\dXx])"));
    findNumbers(run, "SN-03", pattern, [](const QString &number) {
        return isCardNumber(number) && !(number.size() == 18 && isIdentityNumber(number));
    });
}

void sn04(CheckRun &run)
{
    static const QRegularExpression contact(
        QStringLiteral("联系人[：:]?\\s*[\\x{4e00}-\\x{9fff}]{2,3}(?=[，。；,;\\s（(、]|$|电话|手机|联系)"));
    static const QRegularExpression mail(
        QStringLiteral("[\\w.+-]+@(?:qq|163|126|gmail|sina|sohu|hotmail|outlook|foxmail|139|189|yeah)\\.\\w+"));
    PlaceList places;
    for (const ProseParagraph &paragraph : run.paragraphs()) {
        for (const QRegularExpression *pattern : {&contact, &mail}) {
            for (auto match = pattern->globalMatch(paragraph.text); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                places.add(paragraph, {found.capturedStart(), found.capturedLength()});
            }
        }
    }
    places.say(run, "SN-04");
}

constexpr ReportCheck checks[] = {
    {"SN-01", Reads::Prose, sn01},
    {"SN-02", Reads::Prose, sn02},
    {"SN-03", Reads::Prose, sn03},
    {"SN-04", Reads::Prose, sn04},
};

} // namespace

std::span<const ReportCheck> sensitiveChecks()
{
    return checks;
}

} // namespace gouji
