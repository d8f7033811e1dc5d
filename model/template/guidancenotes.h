// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"
#include "model/values/cellid.h"

#include <QByteArrayView>
#include <QStringList>

#include <map>

namespace gouji {

/// What an office adds to the guidance of the forms: notes on rows, by the beginning of their cells' names, and on
/// sections. Shown beside the official guidance, never instead of it. A plain value; knows no file and no form, so that
/// notes on a row that a form does not have do no harm.
class GuidanceNotes
{
public:
    /// Reads a guidance file; ErrorCode::Damaged, with the place in the detail, where it does not hang together.
    static Result<GuidanceNotes> read(QByteArrayView json);

    bool isEmpty() const { return m_rows.empty() && m_sections.empty(); }
    /// The notes on the cell's row, those of the larger part of the table first.
    QStringList forCell(const CellId &cell) const;
    /// The note on a section by its id; empty where there is none.
    QString forSection(const QString &section) const;

private:
    std::map<QString, QString> m_rows;
    std::map<QString, QString> m_sections;
};

} // namespace gouji
