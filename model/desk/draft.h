// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/comparedlastyear.h"
#include "model/likeness/paragraphsignature.h"
#include "model/likeness/textsignature.h"
#include "model/report/facts.h"
#include "model/template/formtemplate.h"
#include "model/values/cellvalue.h"

#include <QDateTime>
#include <QMap>

namespace gouji {

/// A file found in the desk's folder, and what reading it said: as much as queue, sum and tally need, so that it is read once.
struct Draft
{
    QString file;       ///< relative to the desk's folder, with slashes
    QString digest;     ///< SHA-256 of its bytes; empty where they could not be read
    QDateTime modified; ///< as the file system has it
    Facts facts;
    int errors = 0;              ///< findings that keep the report from being ready and that nobody accepted
    int warnings = 0;            ///< likewise, to be looked at
    QString fault;               ///< why it could not be read, for a person; empty: it could
    bool isFaultPassing = false; ///< it may be read another time though it is the same
    FormPtr form;                ///< null: it could not be read
    QList<CellValue> values;     ///< of all cells, parallel to the form's; empty: it could not be read
    TextSignature text;          ///< to find drafts whose texts are alike
    ComparedLastYear lastYear;
    QList<ParagraphSignature> paragraphs; ///< to find paragraphs that stand in several drafts
    QMap<QString, int> families;          ///< the errors by family of checks, `T3`
};

} // namespace gouji
