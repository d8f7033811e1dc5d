// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valuesoutput.h"

#include "model/formats/rows/rowwriter.h"
#include "model/formats/rows/valuecolumns.h"
#include "model/report/cellvalues.h"
#include "model/support/jsonwriter.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// For programs: cells by their ids.
class TabbedValues : public ValuesOutput
{
public:
    explicit TabbedValues(bool isSingle) : m_isSingle(isSingle) {}

    void add(const QString &file, const Report &report) override
    {
        if (m_isSingle)
            return addCells(report);
        QStringList header{QStringLiteral("file"), QStringLiteral("form"), QStringLiteral("body"),
                           QStringLiteral("year")};
        QStringList row{file, report.form->id(), report.facts.body, QString::number(report.facts.year)};
        for (std::size_t i = 0; i < report.cells.size(); ++i) {
            header.append(report.form->cells()[i].id.toString());
            row.append(report.cells[i].value.toString());
        }
        if (m_form != report.form->id())
            addLine(header);
        m_form = report.form->id();
        addLine(row);
    }
    QByteArray taken() override { return std::exchange(m_bytes, {}); }
    Result<QByteArray> finished(const QDateTime &) override { return taken(); }

private:
    void addCells(const Report &report)
    {
        for (std::size_t i = 0; i < report.cells.size(); ++i)
            addLine({report.form->cells()[i].id.toString(), report.cells[i].value.toString()});
    }
    void addLine(const QStringList &fields) { m_bytes += fields.join(u'\t').toUtf8() + '\n'; }

    bool m_isSingle;
    QString m_form; ///< of the report before; one of another form has a header of its own
    QByteArray m_bytes;
};

/// For people: one report as pairs, many with a row each below the labels of the form.
class TableValues : public ValuesOutput
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    TableValues(std::unique_ptr<RowWriter> rows, bool isSingle) : m_rows(std::move(rows)), m_isSingle(isSingle)
    {
        if (isSingle)
            m_rows->beginSheet({sheetName(), {}});
    }

    void add(const QString &file, const Report &report) override
    {
        if (m_isSingle)
            return addCells(report);
        if (m_form != report.form->id())
            addHead(*report.form);
        m_form = report.form->id();
        std::vector<RowField> row{
            {report.facts.body, {}}, {file, {}}, {QString::number(report.facts.year), CellKind::Count}};
        appendValues(row, *report.form, valuesOf(report));
        m_rows->addRow(row);
    }
    Result<QByteArray> finished(const QDateTime &date) override
    {
        if (m_form.isEmpty() && !m_isSingle)
            m_rows->beginSheet({sheetName(), {}}); // a workbook has a sheet
        return m_rows->finished({QStringLiteral("政府信息公开工作年度报告数据"), {}, date});
    }

private:
    static QString sheetName() { return QStringLiteral("数据"); }
    void addCells(const Report &report)
    {
        for (std::size_t i = 0; i < report.cells.size(); ++i) {
            const CellTemplate &cell = report.form->cells()[i];
            m_rows->addRow({{cell.id.toString(), {}}, {report.cells[i].value.toString(), cell.kind}});
        }
    }
    void addHead(const FormTemplate &form)
    {
        SheetHead head{sheetName(), {{tr("body")}, {tr("file")}, {tr("year")}}, 1, 2};
        appendCellColumns(head, form);
        m_rows->beginSheet(head);
    }

    std::unique_ptr<RowWriter> m_rows;
    bool m_isSingle;
    QString m_form;
};

/// For who feeds a database: a report a line.
class LineValues : public ValuesOutput
{
public:
    void add(const QString &file, const Report &report) override
    {
        JsonObject values;
        for (std::size_t i = 0; i < report.cells.size(); ++i)
            values.append(report.form->cells()[i].id.toString(), valueOf(report.cells[i].value));
        addLine({{QStringLiteral("file"), file},
                 {QStringLiteral("form"), report.form->id()},
                 {QStringLiteral("body"), report.facts.body},
                 {QStringLiteral("identity_code"), report.facts.identityCode},
                 {QStringLiteral("year"), report.facts.year},
                 {QStringLiteral("values"), std::move(values)}});
    }
    void addUnreadable(const QString &file, const QString &reason) override
    {
        addLine({{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}});
    }
    QByteArray taken() override { return std::exchange(m_bytes, {}); }
    Result<QByteArray> finished(const QDateTime &) override { return taken(); }

private:
    /// Whole numbers are numbers, amounts keep their decimals as text, a blank is null.
    static JsonValue valueOf(const CellValue &value)
    {
        if (const std::optional<qint64> whole = value.wholeNumber())
            return *whole;
        return value.isBlank() ? JsonValue() : JsonValue(value.toString());
    }
    void addLine(JsonObject object) { m_bytes += JsonWriter::write(JsonValue(std::move(object)).inlined()); }

    QByteArray m_bytes;
};

} // namespace

std::unique_ptr<ValuesOutput> ValuesOutput::forFormat(QStringView format, bool isSingle)
{
    if (format == u"tsv")
        return std::make_unique<TabbedValues>(isSingle);
    if (format == u"jsonl")
        return std::make_unique<LineValues>();
    std::unique_ptr<RowWriter> rows = RowWriter::forFormat(format);
    return rows ? std::make_unique<TableValues>(std::move(rows), isSingle) : nullptr;
}

} // namespace gouji
