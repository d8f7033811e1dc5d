// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// A part of a report that can be taken from another one by itself.
struct ReportPiece
{
    enum class Kind { Facts, Text, Table, Closing };

    Kind kind = Kind::Text;
    QString section; ///< of a text (`opening` too) or a table; else as findings name it

    friend bool operator==(const ReportPiece &, const ReportPiece &) = default;
};

using ReportPieces = std::vector<ReportPiece>;

/// The pieces that a report has, in the order of its form: body and year, its tables, and the texts that say anything.
ReportPieces piecesOf(const Report &report);

/// Every piece that reports of its form can have.
ReportPieces allPiecesOf(const FormTemplate &form);

/// `Table: 二、主动公开政府信息情况`.
QString pieceName(const ReportPiece &piece, const FormTemplate &form);

} // namespace gouji
