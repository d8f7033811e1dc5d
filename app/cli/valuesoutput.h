// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/support/result.h"

#include <memory>

namespace gouji {

/// What `gouji-cli values` makes of reports, in one of the formats it knows, in the making.
class ValuesOutput
{
public:
    virtual ~ValuesOutput() = default;

    virtual void add(const QString &file, const Report &report) = 0;
    /// Only formats for programs have a place for what is no report.
    virtual void addUnreadable(const QString &, const QString &) {}
    /// What can be written by now, so that many reports take no more room than one; each byte is given once.
    virtual QByteArray taken() { return {}; }
    /// The rest, stating this date where the format has a place for one.
    virtual Result<QByteArray> finished(const QDateTime &date) = 0;

    /// For `tsv`, `csv`, `xlsx` or `jsonl`; null for anything else. `isSingle`: of one report, whose cells stand below each
    /// other.
    static std::unique_ptr<ValuesOutput> forFormat(QStringView format, bool isSingle);
};

} // namespace gouji
