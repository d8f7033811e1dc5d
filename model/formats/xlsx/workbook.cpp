// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/workbook.h"

#include "model/formats/archive/zipreader.h"
#include "model/formats/archive/zipwriter.h"
#include "model/formats/xlsx/workbookfacts.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

namespace gouji {
namespace {

constexpr qsizetype longestSheetName = 31;
constexpr char sheetFont[] = "宋体";
constexpr double fontSize = 11;

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

/// Readers take `_x0041_` for an A; the underscore is written as such a code itself.
QByteArray written(QString text)
{
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(code, QStringLiteral("_x005F_")).toUtf8();
}

Error notWritten(int fault)
{
    if (fault == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return {ErrorCode::CannotWrite,
                QCoreApplication::translate("Errors", "A cell holds more than the 32,767 characters that a spreadsheet "
                                                      "takes. Shorten it and try again.")};
    return {ErrorCode::CannotWrite,
            QCoreApplication::translate("Errors", "The spreadsheet could not be put together. See that there is room "
                                                  "in the folder for temporary files and try again."),
            QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(fault)))};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::string decimalFormat(int decimals)
{
    return decimals > 0 ? "0." + std::string(static_cast<std::size_t>(decimals), '0') : "0";
}

Workbook::Workbook() : m_book(nullptr)
{
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{LXW_FALSE, folder.data(), LXW_FALSE};
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx"))).constData(), &options);
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_worksheet *Workbook::addSheet(const QString &name)
{
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

lxw_format *Workbook::format(const SheetStyle &style)
{
    lxw_format *&format = m_formats[style];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    format_set_font_name(format, sheetFont);
    format_set_font_size(format, fontSize);
    format_set_align(format, style.align == SheetStyle::Align::Left ? LXW_ALIGN_LEFT : LXW_ALIGN_CENTER);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_num_format(format, style.numberFormat.c_str());
    if (style.hasBorder)
        format_set_border(format, LXW_BORDER_THIN);
    if (style.isWrapped)
        format_set_text_wrap(format);
    else if (style.shrinks)
        format_set_shrink(format);
    if (style.isVertical)
        format_set_rotation(format, 270);
    if (style.isStrong)
        format_set_bold(format);
    return format;
}

lxw_format *Workbook::alarmFormat()
{
    if (m_alarm)
        return m_alarm;
    m_alarm = workbook_add_format(m_book);
    format_set_bold(m_alarm);
    format_set_font_color(m_alarm, 0x9C0006);
    format_set_bg_color(m_alarm, 0xFFC7CE);
    return m_alarm;
}

void Workbook::note(int fault)
{
    m_fault = m_fault == LXW_NO_ERROR ? fault : m_fault;
}

void Workbook::merge(lxw_worksheet *sheet, const SheetPlace &place, const SheetStyle &style)
{
    if (place.rowSpan > 1 || place.columnSpan > 1)
        note(worksheet_merge_range(sheet, rowOf(place.row), columnOf(place.column),
                                   rowOf(place.row + place.rowSpan - 1), columnOf(place.column + place.columnSpan - 1),
                                   "", format(style)));
}

void Workbook::writeText(lxw_worksheet *sheet, const SheetPlace &place, const QString &text, const SheetStyle &style)
{
    merge(sheet, place, style);
    if (text.isEmpty())
        note(worksheet_write_blank(sheet, rowOf(place.row), columnOf(place.column), format(style)));
    else
        note(worksheet_write_string(sheet, rowOf(place.row), columnOf(place.column), written(text).constData(),
                                    format(style)));
}

void Workbook::writeNumber(lxw_worksheet *sheet, const SheetPlace &place, double value, const SheetStyle &style)
{
    merge(sheet, place, style);
    note(worksheet_write_number(sheet, rowOf(place.row), columnOf(place.column), value, format(style)));
}

void Workbook::writeFormula(lxw_worksheet *sheet, const SheetPlace &place, const QString &formula,
                            const QString &result)
{
    SheetStyle style;
    style.numberFormat = "General";
    style.isWrapped = true;
    merge(sheet, place, style);
    note(worksheet_write_formula_str(sheet, rowOf(place.row), columnOf(place.column), formula.toUtf8().constData(),
                                     format(style), result.toUtf8().constData()));
}

Result<QByteArray> Workbook::finished(const WorkbookFacts &facts)
{
    note(m_folder.isValid() ? LXW_NO_ERROR : LXW_ERROR_CREATING_TMPFILE);
    if (m_fault != LXW_NO_ERROR)
        return notWritten(m_fault);
    note(workbook_close(m_book)); // frees the workbook, whatever comes of it
    m_book = nullptr;
    if (m_fault != LXW_NO_ERROR)
        return notWritten(m_fault);
    const Result<ZipReader> parts = ZipReader::open(contentOf(m_folder.filePath(QStringLiteral("book.xlsx"))));
    if (!parts)
        return notWritten(LXW_ERROR_CREATING_XLSX_FILE);
    ZipWriter zip;
    for (const QString &name : parts->names()) {
        if (name == corePart)
            zip.add(name.toUtf8(), corePartContent(facts));
        else
            zip.add(name.toUtf8(), name == appPart ? appPartContent() : parts->part(name));
    }
    return zip.finished();
}

QStringList sheetNames(const QStringList &wanted)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QStringList names;
    for (QString name : wanted) {
        name = name.remove(forbidden).left(longestSheetName);
        if (name.isEmpty() || names.contains(name, Qt::CaseInsensitive))
            name = QStringLiteral("表%1").arg(names.size() + 1);
        names.append(name);
    }
    return names;
}

} // namespace gouji
