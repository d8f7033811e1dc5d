// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <string>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace gouji {

/// How a cell of a spreadsheet looks.
struct SheetStyle
{
    enum class Align { Left, Centre };

    Align align = Align::Centre;
    std::string numberFormat = "@"; ///< text
    bool hasBorder = true;
    bool isWrapped = false;
    bool shrinks = true;     ///< to fit, where it is not wrapped
    bool isVertical = false; ///< one character below the other
    bool isStrong = false;

    friend auto operator<=>(const SheetStyle &, const SheetStyle &) = default;
};

/// Shows a number with so many decimals, never fewer.
std::string decimalFormat(int decimals);

/// Where a sheet's cells lie; rows and columns from 0.
struct SheetPlace
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
};

/// What a workbook says of itself.
struct WorkbookFacts
{
    QString title;
    QString author;
    QDateTime written; ///< UTC
};

/// A workbook in the making, by libxlsxwriter. Owns the library's workbook and the folder in which it is put together.
/// Text stays text, whatever it looks like. A fault of the library is kept and comes out of finished().
class Workbook
{
public:
    Workbook();
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    /// The name must be one a sheet can have (sheetNames()).
    lxw_worksheet *addSheet(const QString &name);
    lxw_format *format(const SheetStyle &style);
    /// For what is wrong, by a condition.
    lxw_format *alarmFormat();

    void writeText(lxw_worksheet *sheet, const SheetPlace &place, const QString &text, const SheetStyle &style);
    void writeNumber(lxw_worksheet *sheet, const SheetPlace &place, double value, const SheetStyle &style);
    void writeFormula(lxw_worksheet *sheet, const SheetPlace &place, const QString &formula, const QString &result);

    /// The file. Its bytes depend on nothing but what was written. ErrorCode::CannotWrite: a text that no cell can hold,
    /// or no room for putting the file together.
    Result<QByteArray> finished(const WorkbookFacts &facts);

private:
    void merge(lxw_worksheet *sheet, const SheetPlace &place, const SheetStyle &style);
    void note(int fault);

    QTemporaryDir m_folder;
    lxw_workbook *m_book;
    std::map<SheetStyle, lxw_format *> m_formats;
    lxw_format *m_alarm = nullptr;
    int m_fault = 0;
};

/// Names for sheets: what no sheet's name may hold is left out, the rest shortened and told apart.
QStringList sheetNames(const QStringList &wanted);

} // namespace gouji
