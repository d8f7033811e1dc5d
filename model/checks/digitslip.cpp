// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/digitslip.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace gouji {
namespace {

/// The decimal digits of a number, on the stack: the search tries thousands of numbers for one edit.
class Digits
{
public:
    explicit Digits(qint64 number) : m_end(std::to_chars(m_text, m_text + sizeof m_text, number).ptr) {}
    std::string_view view() const { return {m_text, static_cast<size_t>(m_end - m_text)}; }

private:
    char m_text[24];
    char *m_end;
};

/// How many characters both begin with.
size_t commonStart(std::string_view a, std::string_view b)
{
    return static_cast<size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

bool areSwapped(std::string_view typed, std::string_view intended)
{
    // A swap of two digits changes a number by a multiple of nine; the digits themselves decide.
    if (typed.size() != intended.size())
        return false;
    const size_t first = commonStart(typed, intended);
    const size_t second = first + 1 + commonStart(typed.substr(first + 1), intended.substr(first + 1));
    return second < typed.size() && typed[first] == intended[second] && typed[second] == intended[first] &&
           typed.substr(second + 1) == intended.substr(second + 1);
}

/// Whether `longer` is `shorter` with one digit more.
bool hasOneMore(std::string_view longer, std::string_view shorter)
{
    if (longer.size() != shorter.size() + 1)
        return false;
    const size_t first = commonStart(longer, shorter);
    return longer.substr(first + 1) == shorter.substr(first);
}

bool hasDoubled(std::string_view typed, std::string_view intended)
{
    if (!hasOneMore(typed, intended))
        return false;
    const size_t extra = commonStart(typed, intended);
    return extra > 0 && typed[extra] == typed[extra - 1];
}

} // namespace

ProposalKind digitSlip(qint64 typed, qint64 intended)
{
    if (typed == intended)
        return ProposalKind::OneCell;
    const Digits typedDigits(typed);
    const Digits intendedDigits(intended);
    if (areSwapped(typedDigits.view(), intendedDigits.view()))
        return ProposalKind::DigitsSwapped;
    if (hasOneMore(intendedDigits.view(), typedDigits.view()))
        return ProposalKind::DigitLost;
    if (hasDoubled(typedDigits.view(), intendedDigits.view()))
        return ProposalKind::DigitDoubled;
    return ProposalKind::OneCell;
}

} // namespace gouji
