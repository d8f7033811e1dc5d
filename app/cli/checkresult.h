// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "model/checks/checkreport.h"

#include <memory>

namespace gouji {

/// One report and what the checks said of it, until it is written out.
struct CheckedReport
{
    QString file;
    Report report;
    std::vector<Finding> findings;

    /// Whether it has a finding that blocks the ready state and that no one accepted.
    bool hasObjection() const;
};

/// What is kept of a file that was checked: never the report, so that a thousand take no more room than one.
struct CheckedFile
{
    QString file;
    JsonArray rows;       ///< what its format made of its findings
    QString unreadable;   ///< why it is no report; empty: it is one
    QStringList messages; ///< for standard error
    ExitCode exit = ExitCode::Done;
};

/// How the findings of a run are written: each report into rows of its own, from any thread, then all rows together in
/// the order of the files.
class CheckFormat
{
public:
    explicit CheckFormat(Severity least) : m_least(least) {}
    virtual ~CheckFormat() = default;

    virtual JsonArray rowsOf(const CheckedReport &checked) const = 0;
    virtual QByteArray written(std::vector<CheckedFile> files) const = 0;

    /// `text`, `json`, `jsonl`, `csv` or `sarif`; null for any other name. Shown are findings as heavy as `least` and heavier.
    static std::unique_ptr<CheckFormat> named(QStringView name, Severity least);

protected:
    bool isShown(const Finding &finding) const { return finding.severity <= m_least; }

private:
    Severity m_least;
};

std::unique_ptr<CheckFormat> checkText(Severity least);      ///< for people: a line a finding
std::unique_ptr<CheckFormat> checkJson(Severity least);      ///< for programs, as docs/command-line.md describes it
std::unique_ptr<CheckFormat> checkJsonLines(Severity least); ///< the same, a file a line
std::unique_ptr<CheckFormat> checkCsv(Severity least);       ///< for spreadsheets
std::unique_ptr<CheckFormat> checkSarif(Severity least);     ///< SARIF 2.1.0, for what shows the findings of many tools

/// 一 … 六 for the form's sections; the section's name for opening and closing; null for the whole report.
JsonValue sectionAsJson(const Finding &finding, const Report &report);
/// The first words concerned, in code points of their paragraph; null where there are none.
struct CodePoints
{
    JsonValue paragraph;
    JsonValue start;
    JsonValue length;
};
CodePoints codePoints(const Finding &finding, const Report &report);

} // namespace gouji
