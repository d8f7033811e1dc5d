// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/rawfault.h"

#include "model/checks/plaintext.h"

#include <QRegularExpression>

namespace gouji {

RawFault rawFault(QStringView text, CellKind kind)
{
    static const QRegularExpression negative(QStringLiteral("^[-−－–]\\d[\\d,，.．]*[\\p{Han}]{0,2}$"));
    static const QRegularExpression number(QStringLiteral("^\\d[\\d,，]*([.．]\\d*)?[\\p{Han}]{0,2}$"));
    static const QRegularExpression tooLong(QStringLiteral("^\\d{13,}$"));
    const QString plain = withoutBlanks(text);
    if (kind != CellKind::SignedCount && negative.match(plain).hasMatch())
        return RawFault::Negative;
    if (tooLong.match(plain).hasMatch() || !number.match(plain).hasMatch())
        return RawFault::NoNumber;
    return kind == CellKind::Amount ? RawFault::AmountWithMore : RawFault::CountWithMore;
}

} // namespace gouji
