// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

namespace gouji {

/// What differs between two forms for those who fill them in. Cells are the same by their ids; labels and sections as they are
/// printed. Rules, guidance and words by which files are recognised are left out. A plain value; indexes belong to the form
/// that is named.
struct FormDifferences
{
    std::vector<CellIndex> added; ///< cells of `after` that `before` has not
    std::vector<CellIndex> gone;  ///< of `before`
    std::vector<CellIndex> moved; ///< of `after`: under other labels, or in another table
    QStringList addedSections;    ///< headings of `after`, renamed ones among them
    QStringList goneSections;     ///< headings of `before`
    std::size_t identitiesBefore = 0;
    std::size_t identitiesAfter = 0;

    bool isEmpty() const;
};

FormDifferences formDifferences(const FormTemplate &before, const FormTemplate &after);

} // namespace gouji
