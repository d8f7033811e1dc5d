// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/cellfindings.h"
#include "model/checks/cellname.h"
#include "model/checks/checktables.h"
#include "model/checks/plaintext.h"
#include "model/checks/rolesum.h"
#include "model/template/sectionids.h"

namespace gouji {
namespace {

void t306(CheckRun &run)
{
    constexpr qint64 fewestClosed = 20;
    constexpr qint64 mostPercent = 30;
    const std::optional<qint64> closed = sumOf(run.report(), u"closed");
    const std::optional<qint64> others = sumOf(run.report(), u"closed_for_other_reasons");
    if (!closed || !others || *closed < fewestClosed || *others * 100 <= mostPercent * *closed)
        return;
    Finding &finding = run.add("T3-06");
    setPlace(finding, run.form(), cellsOf(run.form(), {u"closed_for_other_reasons", u"closed"}));
    finding.expected = QString::number(*closed);
    finding.actual = QString::number(*others);
    finding.arguments +=
        {finding.actual, finding.expected, rowName(run.form(), run.form().role(u"closed_for_other_reasons").front())};
}

void t402(CheckRun &run)
{
    const std::optional<qint64> reviews = sumOf(run.report(), u"reviews");
    const std::optional<qint64> suits = sumOf(run.report(), u"suits");
    const std::optional<qint64> received = sumOf(run.report(), u"received");
    const std::optional<qint64> carriedIn = sumOf(run.report(), u"carried_in");
    if (!reviews || !suits || !received || !carriedIn || *reviews + *suits <= *received + *carriedIn)
        return;
    Finding &finding = run.add("T4-02");
    setPlace(finding, run.form(), cellsOf(run.form(), {u"reviews", u"suits", u"received", u"carried_in"}));
    finding.expected = QString::number(*received + *carriedIn);
    finding.actual = QString::number(*reviews + *suits);
    finding.arguments += {finding.actual, finding.expected};
}

void t403(CheckRun &run)
{
    static const QStringList words{QStringLiteral("答复"),  QStringLiteral("复议"), QStringLiteral("诉讼"),
                                   QStringLiteral("纠正"),  QStringLiteral("纠错"), QStringLiteral("败诉"),
                                   QStringLiteral("依申请")};
    const std::optional<qint64> corrected = sumOf(run.report(), u"corrected");
    if (!corrected || *corrected == 0 || mentionsAny(plainText(run.report(), problemsSection), words))
        return;
    Finding &finding = run.add("T4-03");
    setPlace(finding, run.form(), cellsOf(run.form(), {u"corrected"}));
    finding.actual = QString::number(*corrected);
    finding.arguments += {finding.actual};
}

constexpr ReportCheck checks[] = {
    {"T3-06", Reads::Cells, t306},
    {"T4-02", Reads::Cells, t402},
    {"T4-03", Reads::Cells | Reads::Prose, t403},
};

} // namespace

std::span<const ReportCheck> requestChecks()
{
    return checks;
}

} // namespace gouji
