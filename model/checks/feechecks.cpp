// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/prosecheck.h"
#include "model/checks/rolesum.h"
#include "model/template/sectionids.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

/// 元 with as many decimals as an amount in the tables may have.
constexpr int decimals = 6;

std::optional<qint64> millionthsOf(const Quantity &quantity)
{
    if (quantity.decimals > decimals)
        return std::nullopt;
    qint64 value = quantity.digits;
    for (int i = quantity.decimals; i < decimals; ++i)
        value *= 10;
    return value;
}

struct FeeAmount
{
    const Sentence *sentence = nullptr;
    Quantity quantity;
    qint64 millionths = 0; ///< of a yuan
    bool isPart = false;
};

bool isFeeSentence(const QString &words)
{
    static const QRegularExpression fee(QStringLiteral("信息处理费|信息公开处理费|处理费|信息公开.{0,8}(?:收费|费用)"));
    return words.contains(fee);
}

/// The amounts of the processing fee that the section on other matters names.
std::vector<FeeAmount> feeAmounts(CheckRun &run)
{
    std::vector<FeeAmount> amounts;
    for (const Sentence &sentence : run.prose()) {
        const QString words =
            sentence.section == otherMattersSection ? wordsAt(run.report(), sentence, sentence.span) : QString();
        if (!isFeeSentence(words))
            continue;
        const qsizetype ofThese = words.indexOf(u"其中");
        for (const Quantity &quantity : sentence.quantities) {
            const std::optional<qint64> millionths = millionthsOf(quantity);
            if (millionths && !quantity.isApproximate && wordsAt(run.report(), sentence, quantity.unit) == u"元")
                amounts.push_back({&sentence, quantity, *millionths,
                                   ofThese >= 0 && quantity.span.start - sentence.span.start > ofThese});
        }
    }
    return amounts;
}

TextSpan wordsOf(const FeeAmount &amount)
{
    return {amount.quantity.span.start, amount.quantity.end() - amount.quantity.span.start};
}

void nt15(CheckRun &run)
{
    constexpr qint64 yuanPerCellUnit = 10'000;
    const auto cells = run.form().role(u"fees");
    const Amount *fee = cells.empty() ? nullptr : run.report().cell(cells.front()).value.amount();
    if (!fee)
        return;
    for (const FeeAmount &amount : feeAmounts(run)) {
        if (amount.isPart || amount.millionths <= fee->toMillionths() * yuanPerCellUnit)
            continue;
        Finding &finding = addAt(run, "NT-15", *amount.sentence, wordsOf(amount));
        finding.cells = {run.form().cell(cells.front()).id};
        finding.expected = fee->toString();
        finding.arguments.append(fee->toString());
        return;
    }
}

void nt16(CheckRun &run)
{
    constexpr qint64 tenYuan = 10'000'000;
    for (const FeeAmount &amount : feeAmounts(run)) {
        if (amount.millionths % tenYuan != 0)
            addAt(run, "NT-16", *amount.sentence, wordsOf(amount));
    }
}

void nt17(CheckRun &run)
{
    static const QRegularExpression none(
        QStringLiteral("(?:未|没有|无)[^，。；]{0,12}(?:收费通知|发出|出具|收取|产生|发生)"));
    const std::optional<qint64> unpaid = sumOf(run.report(), u"unpaid_fees");
    if (!unpaid || *unpaid == 0)
        return;
    for (const Sentence &sentence : run.prose()) {
        const QString words = wordsAt(run.report(), sentence, sentence.span);
        const QRegularExpressionMatch match = sentence.section == otherMattersSection && isFeeSentence(words)
                                                  ? none.match(words)
                                                  : QRegularExpressionMatch();
        if (!match.hasMatch() || !match.captured().contains(u"通知"))
            continue;
        Finding &finding =
            addAt(run, "NT-17", sentence, {sentence.span.start + match.capturedStart(), match.capturedLength()});
        finding.cells = {run.form().cell(run.form().role(u"unpaid_fees").front()).id};
        finding.actual = QString::number(*unpaid);
        finding.arguments.append(finding.actual);
    }
}

void nt18(CheckRun &run)
{
    const std::vector<FeeAmount> amounts = feeAmounts(run);
    for (const FeeAmount &whole : amounts) {
        qint64 sum = 0;
        int parts = 0;
        for (const FeeAmount &part : amounts) {
            const bool isOfThis = part.isPart && part.sentence == whole.sentence;
            sum += isOfThis ? part.millionths : 0;
            parts += isOfThis ? 1 : 0;
        }
        constexpr int fewest = 2;
        if (whole.isPart || parts < fewest || sum == whole.millionths)
            continue;
        Finding &finding = addAt(run, "NT-18", *whole.sentence, wordsOf(whole));
        const std::optional<Amount> added = Amount::fromMillionths(sum);
        finding.expected = added ? added->toString() : QString();
        finding.arguments.append(finding.expected);
    }
}

constexpr ReportCheck checks[] = {
    {"NT-15", Reads::Cells | Reads::Prose, nt15},
    {"NT-16", Reads::Prose, nt16},
    {"NT-17", Reads::Cells | Reads::Prose, nt17},
    {"NT-18", Reads::Prose, nt18},
};

} // namespace

std::span<const ReportCheck> feeChecks()
{
    return checks;
}

} // namespace gouji
