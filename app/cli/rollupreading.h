// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/wordlists.h"
#include "model/collection/rollup.h"
#include "model/template/formlibrary.h"

#include <QStringList>

namespace gouji {

/// Reads reports to be summed, in several threads. Holds no report longer than it takes to add it.
class RollUpReading
{
public:
    /// The phrases do not count where texts are compared.
    RollUpReading(const FormLibrary &forms, int jobs, const SetPhrases &phrases = WordLists::builtIn()->phrases)
        : m_forms(forms)
        , m_jobs(jobs)
        , m_phrases(phrases)
    {}

    /// The sum of the files; those that count after all more than once are read again and taken out.
    RollUp sum(const QStringList &files, const RollUpOrder &order) const;

private:
    Draft read(const QString &file, const RollUpOrder &order) const;

    const FormLibrary &m_forms;
    int m_jobs;
    SetPhrases m_phrases;
};

} // namespace gouji
