// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checks/checkcase.h"

namespace gouji::test {

void Case::requests(qint64 received, qint64 carriedIn, qint64 carriedOut)
{
    for (const CellTemplate &cell : report.form->cells()) {
        const QString id = cell.id.toString();
        if (id.startsWith(QStringLiteral("t3.")) && id.endsWith(QStringLiteral(".total")))
            count(id.toLatin1().constData(), 0);
    }
    count("t3.received.total", received);
    count("t3.carried_in.total", carriedIn);
    count("t3.carried_out.total", carriedOut);
    count("t3.total.total", received + carriedIn - carriedOut);
    count("t3.granted.total", received + carriedIn - carriedOut);
}

void Case::carry()
{
    const auto out = lastYear->form->role(u"carried_out_row");
    const auto in = report.form->role(u"carried_in_row");
    for (size_t i = 0; i < in.size(); ++i)
        report.cell(in[i]).value = lastYear->cell(out[i]).value;
}

void Case::disputes(qint64 reviews, qint64 suits)
{
    count("t4.review.total", reviews);
    count("t4.direct_suit.total", suits);
    count("t4.suit_after_review.total", 0);
}

void Case::stockOf(Report &of, const char *stock, qint64 made, qint64 repealed, qint64 inForce)
{
    const QByteArray row = QByteArray("t2.") + stock;
    setCount(of, cellOf(of, (row + ".made").constData()), made);
    setCount(of, cellOf(of, (row + ".repealed").constData()), repealed);
    setCount(of, cellOf(of, (row + ".in_force").constData()), inForce);
}

} // namespace gouji::test
