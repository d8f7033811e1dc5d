// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/block.h"
#include "model/report/cell.h"
#include "model/report/facts.h"
#include "model/report/formhandle.h"
#include "model/report/importorigin.h"
#include "model/report/review.h"

#include <optional>

namespace gouji {

/// The text of one section, and how its heading was written where the report came from.
struct SectionText
{
    QString section; ///< id in the form
    QString titleAsFound;
    Blocks blocks;
    JsonObject unknown;

    friend bool operator==(const SectionText &, const SectionText &) = default;
};

/// 署名 and 成文日期 after the last section.
struct Closing
{
    QString body;
    QString date; ///< as written, 2025年1月20日
    JsonObject unknown;

    friend bool operator==(const Closing &, const Closing &) = default;
};

/// One 政府信息公开工作年度报告: facts, prose, the cells of the form's tables, and what people and programs noted about it.
/// A plain value: copyable, comparable, without signals. `cells` runs parallel to FormTemplate::cells() and `sections`
/// to FormTemplate::sections(); both always have their full length. In the editor only the session changes one.
struct Report
{
    FormHandle form;
    Facts facts;
    Blocks opening;
    std::vector<SectionText> sections;
    std::optional<Closing> closing;
    std::vector<Cell> cells;
    std::vector<Thread> threads;
    std::vector<AcceptedFinding> acceptedFindings;
    std::vector<SignOff> signOffs;
    std::vector<ReviewMark> reviewMarks; ///< one a person
    std::vector<CopiedSentence> copiedSentences;
    LastYearReference lastYear;
    ImportOrigin origin;
    JsonObject unknown;
    JsonObject unknownSections{}; ///< what a file holds beside the form's sections
    JsonObject unknownTables{};   ///< the same for tables; under a table of the form, what stands beside its cells
    int newerMinor = 0;           ///< minor version of the native file where a later program wrote it; else 0

    /// An empty report of a form: all cells blank, all sections empty, totals not computed.
    static Report forForm(FormPtr form);

    const Cell &cell(CellIndex index) const { return cells[index.toSize()]; }
    Cell &cell(CellIndex index) { return cells[index.toSize()]; }
    /// The title derived from body and year (STR-05).
    QString title() const { return form->titleFor(facts.body, facts.year); }
    const SectionText *section(QStringView id) const;
    SectionText *section(QStringView id);
    /// The blocks of a section, of `opening`, or null.
    const Blocks *blocks(QStringView section) const;
    Blocks *blocks(QStringView section);

    friend bool operator==(const Report &, const Report &) = default;
};

/// The name under which what is said of the whole report stands beside the sections; in findings it is the empty one.
inline constexpr QStringView factsSection = u"facts";
/// The name under which the opening stands in anchors and findings.
inline constexpr QStringView openingSection = u"opening";
/// The same for the closing.
inline constexpr QStringView closingSection = u"closing";

} // namespace gouji
