// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace gouji {

/// A paragraph. `{title}`, `{body}`, `{year}`, `{date}` and `{balance}` stand for what the report says.
struct PaperText
{
    QString text;
};

/// A figure of the report with the words the paper has for it.
struct PaperSum
{
    QString label;
    QString role; ///< of the form (FormTemplate::role): the sum of its cells
};

/// A table of figures.
struct PaperSums
{
    std::vector<PaperSum> sums;
};

/// A table of fields, some of them for handwriting.
struct PaperRows
{
    std::vector<QStringList> rows;
    int lines = 1; ///< how many lines high each row is at least
};

using PaperPart = std::variant<PaperText, PaperSums, PaperRows>;

/// A paper that goes with a report: 送审签批单, 报送函. Data, not code: an office can have its own wording. A plain value.
struct Paper
{
    QString id;
    QString name; ///< what people call it
    QString title;
    std::vector<PaperPart> parts;
    bool closes = false; ///< ends with body and date, as the report does

    /// Reads a paper's file; ErrorCode::Damaged, with the place in the detail, where it does not hang together.
    static Result<Paper> read(QByteArrayView json);
    /// The papers that come with the program, in the order in which they are needed.
    static std::vector<Paper> builtIn();
};

} // namespace gouji
