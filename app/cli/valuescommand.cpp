// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valuescommand.h"

#include "app/cli/inputs.h"
#include "app/cli/valuerows.h"
#include "model/formats/exporting/exportsource.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace gouji {
namespace {

constexpr OptionSpec valuesOptions[] = {
    {"format", "FORMAT",
     QT_TRANSLATE_NOOP("Cli", "tsv, csv (with a byte-order mark, for people) or xlsx; default: tsv")},
    takeOption,
};

RowField valueOf(const Report &report, std::size_t cell)
{
    return {report.cells[cell].value.toString(), report.form->cells()[cell].kind};
}

void addCells(ValueRows &rows, const Report &report)
{
    for (std::size_t i = 0; i < report.cells.size(); ++i)
        rows.addRow({{report.form->cells()[i].id.toString(), {}}, valueOf(report, i)});
}

/// One row a report. A report of another form than the one before gets a header of its own.
class ManyReports
{
public:
    explicit ManyReports(ValueRows &rows) : m_rows(rows) {}

    void add(const QString &file, const Report &report)
    {
        if (m_form != report.form->id())
            addHeader(*report.form);
        m_form = report.form->id();
        std::vector<RowField> row{
            {file, {}}, {m_form, {}}, {report.facts.body, {}}, {QString::number(report.facts.year), CellKind::Count}};
        for (std::size_t i = 0; i < report.cells.size(); ++i)
            row.push_back(valueOf(report, i));
        m_rows.addRow(row);
    }

private:
    void addHeader(const FormTemplate &form)
    {
        std::vector<RowField> header{{QStringLiteral("file"), {}},
                                     {QStringLiteral("form"), {}},
                                     {QStringLiteral("body"), {}},
                                     {QStringLiteral("year"), {}}};
        for (const CellTemplate &cell : form.cells())
            header.push_back({cell.id.toString(), {}});
        m_rows.addRow(header);
    }

    ValueRows &m_rows;
    QString m_form;
};

bool isSingle(const QStringList &operands, const QStringList &files)
{
    return operands.size() == 1 && files == operands;
}

ExitCode write(ValueRows &rows, const QDateTime &date, const CommandContext &context)
{
    const Result<QByteArray> bytes = rows.finished(date);
    if (bytes)
        return context.console.writeData(*bytes);
    context.console.writeError(QStringLiteral("-"), bytes.error());
    return ExitCode::CannotWrite;
}

} // namespace

const char *ValuesCommand::synopsis() const
{
    return "PATH… [--format tsv|csv|xlsx] [--take embedded|visible]";
}

std::span<const OptionSpec> ValuesCommand::options() const
{
    return valuesOptions;
}

ExitCode ValuesCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    const std::unique_ptr<ValueRows> rows = ValueRows::forFormat(arguments.value("format", QStringLiteral("tsv")));
    if (arguments.operands().isEmpty() || !rows)
        return refuse(
            QCoreApplication::translate("Cli", "At least one PATH is needed, and a format of tsv, csv or xlsx."),
            context);
    if (const QString fault = inputFault(arguments); !fault.isEmpty())
        return refuse(fault, context);
    const QStringList files = inputFiles(arguments.operands());
    const bool single = isSingle(arguments.operands(), files);
    ManyReports many(*rows);
    QDateTime date;
    ExitCode exit = ExitCode::Done;
    for (const QString &file : files) {
        const Result<Report> report = openInput(file, context, inputOptions(arguments));
        if (!report) {
            context.console.writeError(file, report.error());
            exit = worse(exit, ExitCode::Unreadable);
            continue;
        }
        date = date.isValid() ? std::max(date, statedDate(*report)) : statedDate(*report);
        if (single)
            addCells(*rows, *report);
        else
            many.add(file, *report);
    }
    if (single && exit != ExitCode::Done)
        return exit;
    return worse(exit, write(*rows, date.isValid() ? date : QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc()),
                             context));
}

} // namespace gouji
