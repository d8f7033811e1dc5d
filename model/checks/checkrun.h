// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkcontext.h"
#include "model/checks/checkoptions.h"
#include "model/checks/prosereading.h"

#include <vector>

namespace gouji {

/// What a single check is given while it runs: the reports, the options and a place for its findings.
class CheckRun
{
public:
    CheckRun(const CheckContext &context, const CheckOptions &options, ProseReading &prose,
             std::vector<Finding> &findings)
        : m_context(context)
        , m_options(options)
        , m_prose(prose)
        , m_findings(findings)
    {}

    const Report &report() const { return m_context.report; }
    const FormTemplate &form() const { return *m_context.report.form; }
    const Report *lastYear() const { return m_context.lastYear; }
    const CheckOptions &options() const { return m_options; }
    const WordLists &words() const { return *m_options.words; }
    /// The sentences of the report with what they say of figures.
    const std::vector<Sentence> &prose() const { return m_prose.sentences(m_context.report); }
    const std::vector<ProseParagraph> &paragraphs() const { return m_prose.paragraphs(m_context.report); }

    /// A new finding with the check's id (the wording's key up to a dot) and the catalogue's severity; the caller fills
    /// in the rest before it adds another.
    Finding &add(const char *wording);

private:
    const CheckContext &m_context;
    const CheckOptions &m_options;
    ProseReading &m_prose;
    std::vector<Finding> &m_findings;
};

} // namespace gouji
