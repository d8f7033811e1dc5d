// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unit.h"
#include "model/support/result.h"

#include <QStringList>

#include <functional>

namespace gouji {

/// A list of units as an office keeps it in a spreadsheet.
struct ImportedUnits
{
    std::vector<Unit> units;
    QStringList unusedColumns; ///< headers that nothing of a unit is called
    QStringList doubts;        ///< for a person: row and what was not understood there, which is left open
};

/// Makes units of rows whose first one with a column for names is the header: 单位名称, 简称, 曾用名, 合并单位, 统一社会信用代码,
/// 单位类型, 级别, 行政区划, 上级单位, 联系人, 是否计入汇总, 不计入原因, in any order and under usual other names. Several names in a field
/// stand apart by 、；; or a line break. ErrorCode::NotAReport: no such header.
Result<ImportedUnits> unitsFromRows(const std::vector<QStringList> &rows);

/// The same from a workbook (its first such table) or a text of separated values in UTF-8, UTF-16 or GB18030, which may use
/// commas, semicolons or tabs.
Result<ImportedUnits> readUnits(const QByteArray &bytes);
/// The same, giving each unit in turn; those of what is returned stay empty. Units may have been given where an error comes.
Result<ImportedUnits> readUnits(const QByteArray &bytes, const std::function<void(Unit unit)> &take);

} // namespace gouji
