// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valuescommand.h"

#include "app/cli/inputs.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr OptionSpec valuesOptions[] = {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "tsv or csv (with a byte-order mark, for people); default: tsv")},
};

/// Rows of fields, as TSV or CSV (RFC 4180).
class TableText
{
public:
    explicit TableText(bool csv) : m_csv(csv), m_text(csv ? QString(QChar(0xfeff)) : QString()) {}

    void addRow(const QStringList &fields)
    {
        QStringList written;
        for (const QString &field : fields)
            written.append(m_csv ? quoted(field) : field);
        m_text += written.join(m_csv ? u',' : u'\t') + (m_csv ? QStringLiteral("\r\n") : QStringLiteral("\n"));
    }
    QByteArray toUtf8() const { return m_text.toUtf8(); }

private:
    static QString quoted(const QString &field)
    {
        if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n'))
            return field;
        return u'"' + QString(field).replace(u'"', QStringLiteral("\"\"")) + u'"';
    }

    bool m_csv;
    QString m_text;
};

void addCells(TableText &table, const Report &report)
{
    for (std::size_t i = 0; i < report.cells.size(); ++i)
        table.addRow({report.form->cells()[i].id.toString(), report.cells[i].value.toString()});
}

QStringList cellIds(const FormTemplate &form)
{
    QStringList ids;
    for (const CellTemplate &cell : form.cells())
        ids.append(cell.id.toString());
    return ids;
}

QStringList cellTexts(const Report &report)
{
    QStringList texts;
    for (const Cell &cell : report.cells)
        texts.append(cell.value.toString());
    return texts;
}

/// One row a report. A report of another form than the one before gets a header of its own.
class ManyReports
{
public:
    explicit ManyReports(bool csv) : m_table(csv) {}

    void add(const QString &file, const Report &report)
    {
        if (m_form != report.form->id())
            m_table.addRow(QStringList{QStringLiteral("file"), QStringLiteral("form"), QStringLiteral("body"),
                                       QStringLiteral("year")} +
                           cellIds(*report.form));
        m_form = report.form->id();
        m_table.addRow(QStringList{file, m_form, report.facts.body, QString::number(report.facts.year)} +
                       cellTexts(report));
    }
    QByteArray toUtf8() const { return m_table.toUtf8(); }

private:
    TableText m_table;
    QString m_form;
};

bool isSingle(const QStringList &operands, const QStringList &files)
{
    return operands.size() == 1 && files == operands;
}

} // namespace

const char *ValuesCommand::synopsis() const
{
    return "PATH… [--format tsv|csv]";
}

std::span<const OptionSpec> ValuesCommand::options() const
{
    return valuesOptions;
}

ExitCode ValuesCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    const QString format = arguments.value("format", QStringLiteral("tsv"));
    if (arguments.operands().isEmpty() || (format != u"tsv" && format != u"csv"))
        return refuse(QCoreApplication::translate("Cli", "At least one PATH is needed, and a format of tsv or csv."),
                      context);
    const QStringList files = inputFiles(arguments.operands());
    const bool single = isSingle(arguments.operands(), files);
    TableText one(format == u"csv");
    ManyReports many(format == u"csv");
    ExitCode exit = ExitCode::Done;
    for (const QString &file : files) {
        const Result<Report> report = openInput(file, context);
        if (!report) {
            context.console.writeError(file, report.error());
            exit = worse(exit, ExitCode::Unreadable);
        } else if (single) {
            addCells(one, *report);
        } else {
            many.add(file, *report);
        }
    }
    if (single && exit != ExitCode::Done)
        return exit;
    return worse(exit, context.console.writeData(single ? one.toUtf8() : many.toUtf8()));
}

} // namespace gouji
