// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/source/tablelimits.h"

#include <QCoreApplication>

namespace gouji {

Error tableTooLarge()
{
    return {ErrorCode::TooLarge, QCoreApplication::translate(
                                     "Errors", "What was copied is too large for a table of the report (more than %1 "
                                               "fields or %2 rows); nothing was pasted. Copy only the table.")
                                     .arg(mostFields)
                                     .arg(mostRows)};
}

} // namespace gouji
