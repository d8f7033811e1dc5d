// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/paper.h"

namespace gouji {

/// Where an office lays its own papers: every *.json there takes the place of the one with its id, or is added.
QString officePapersFolder();

/// The papers of the program and of the office, and what is wrong with files that could not be read.
struct OfficePapers
{
    std::vector<Paper> papers;
    QStringList faults;
};
OfficePapers readOfficePapers();

} // namespace gouji
