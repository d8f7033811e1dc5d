// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkreport.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"

#include <span>

namespace gouji::test {

/// An invented report on which nothing is to be said, until a row of the table spoils it.
struct Case
{
    Report report = filledReport(FormLibrary::builtIn().find(QStringLiteral("2021")));
    std::optional<Report> lastYear;
    CheckOptions options;

    std::vector<Finding> findings() const { return checkReport({report, lastYear ? &*lastYear : nullptr}, options); }
    void count(const char *cell, qint64 value) { setCount(report, cellOf(report, cell), value); }
    void raw(const char *cell, const char16_t *text)
    {
        report.cell(cellOf(report, cell)).value = RawText(QStringView(text));
    }
    void mark(const char *cell) { report.cell(cellOf(report, cell)).value = *Mark::fromString(u"/"); }
    void fee(Report &of, qint64 millionths) const
    {
        of.cell(cellOf(of, "t2.fees.amount")).value = *Amount::fromMillionths(millionths);
    }
    /// The totals of table three, all closed ones granted.
    void requests(qint64 received, qint64 carriedIn, qint64 carriedOut);
    /// Carries in, column by column, what last year's report carries out.
    void carry();
    void disputes(qint64 reviews, qint64 suits);
    static void stockOf(Report &of, const char *stock, qint64 made, qint64 repealed, qint64 inForce);
    void stock(const char *name, qint64 made, qint64 repealed, qint64 inForce)
    {
        stockOf(report, name, made, repealed, inForce);
    }
    void prose(QStringView section, const char16_t *text) { setProse(report, section, QString::fromUtf16(text)); }
    void opening(const char16_t *text) { prose(u"opening", text); }
    void title(const char16_t *text) { report.facts.titleAsFound = QString::fromUtf16(text); }
    void government(bool inferred) { report.facts.kind = {BodyKind::Government, inferred}; }
};

/// One thing that a check must say, or must not.
struct Row
{
    const char *check;
    bool speaks;
    const char *name;
    void (*spoil)(Case &);
};

std::span<const Row> figureRows();     ///< NT
std::span<const Row> languageRows();   ///< TX, SN
std::span<const Row> lastYearRows();   ///< XY
std::span<const Row> publishingRows(); ///< PB

} // namespace gouji::test
