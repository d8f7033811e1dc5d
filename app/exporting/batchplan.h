// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/exportrunner.h"

#include <QStringList>

namespace gouji {

/// What a person wants of a batch.
struct BatchWishes
{
    QStringList inputs; ///< files; a folder stands for every report file below it
    std::vector<ExportOptions> formats;
    QString folder; ///< where the files go, with the folders that lie below an input; empty: beside each report
    bool mayReplace = false;
};

/// What is to be done for it. No two files get one name, and no report that is read is written over.
std::vector<ExportJob> batchJobs(const BatchWishes &wishes);

} // namespace gouji
