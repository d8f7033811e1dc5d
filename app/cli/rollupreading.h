// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/inputs.h"
#include "model/checks/wordlists.h"
#include "model/collection/rollup.h"
#include "model/template/formlibrary.h"

namespace gouji {

/// Reads reports to be summed, in several threads. Holds no report longer than it takes to add it, nor the names of the files.
class RollUpReading
{
public:
    /// The phrases do not count where texts are compared.
    RollUpReading(const FormLibrary &forms, int jobs, const SetPhrases &phrases = WordLists::builtIn()->phrases)
        : m_forms(forms)
        , m_jobs(jobs)
        , m_phrases(phrases)
    {}

    /// The sum of the files; those that count after all more than once are read again and taken out. What explains it is
    /// put away in a temporary file; an Error where that is not possible.
    Result<RollUp> sum(InputFiles files, RollUpOrder order) const;

private:
    void add(InputFiles &files, std::vector<RollUpShare> &shares) const;
    Draft read(const QString &file, const RollUpOrder &order) const;

    const FormLibrary &m_forms;
    int m_jobs;
    SetPhrases m_phrases;
};

} // namespace gouji
