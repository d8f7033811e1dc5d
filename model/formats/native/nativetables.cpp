// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativetables.h"

#include "model/checks/cellname.h"
#include "model/formats/native/nativevalues.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// Reads the cells of one table after the other and remembers which cells it saw.
class TablesReader
{
public:
    TablesReader(Report &report, ReadingContext &context)
        : m_report(report)
        , m_context(context)
        , m_seen(report.cells.size())
    {}

    void read(const JsonValue &value, int table, const KeyPath &path)
    {
        if (!value.object()) {
            m_context.say(path, QStringLiteral("not an object"));
            return;
        }
        JsonObject others;
        for (const auto &[name, cell] : value.object()->members()) {
            if (!readCellNamed(name, cell, table, {&path, name}))
                others.append(name, cell);
        }
        if (!others.isEmpty())
            m_report.unknownTables.append(path.key.toString(), std::move(others));
    }

    void missAbsentCells(const KeyPath &path)
    {
        const auto absent = std::ranges::find(m_seen, false);
        if (absent == m_seen.end())
            return;
        const CellTemplate &cell = form().cells()[static_cast<std::size_t>(absent - m_seen.begin())];
        const KeyPath table{&path, form().tables()[static_cast<std::size_t>(cell.table)].id()};
        m_context.say({&table, cell.id.toString()}, PartReader::missing());
    }

private:
    const FormTemplate &form() const { return *m_report.form; }

    /// False where the name is none of the table's cells.
    bool readCellNamed(const QString &name, const JsonValue &value, int table, const KeyPath &path)
    {
        const std::optional<CellId> id = CellId::fromString(name);
        const std::optional<CellIndex> index = id ? form().find(*id) : std::nullopt;
        if (!index || form().cell(*index).table != table) {
            if (id && !m_context.isFromLaterMinor)
                m_context.say(path, QStringLiteral("not a cell of this table"));
            return false;
        }
        const bool wasFine = m_context.fault.isEmpty();
        m_report.cell(*index) = readCell(value, form().cell(*index).kind, path, m_context);
        m_seen[index->toSize()] = true;
        if (wasFine && !m_context.fault.isEmpty())
            nameTheCell(*id);
        return true;
    }

    void nameTheCell(const CellId &id)
    {
        const QString sentence = QCoreApplication::translate(
            "Errors",
            "The report file is damaged: what stands for “%1” cannot be. Go back to an earlier copy of the file.");
        m_context.sentence = sentence.arg(cellName(form(), id));
    }

    Report &m_report;
    ReadingContext &m_context;
    std::vector<bool> m_seen;
};

JsonObject writeTable(const Report &report, int table)
{
    JsonObject object;
    const std::vector<CellTemplate> &cells = report.form->cells();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].table == table)
            object.append(cells[i].id.toString(), writeCell(report.cells[i]));
    }
    return object;
}

void appendMembers(JsonObject &object, const JsonObject &others)
{
    for (const auto &[name, value] : others.members())
        object.append(name, value);
}

} // namespace

void exchangeTables(PartWriter &writer, QStringView key, const Report &report)
{
    JsonObject tables;
    JsonObject others = report.unknownTables;
    for (const TableTemplate &table : report.form->tables()) {
        JsonObject cells = writeTable(report, static_cast<int>(&table - report.form->tables().data()));
        const std::optional<JsonValue> besides = others.take(table.id());
        if (besides && besides->object())
            appendMembers(cells, *besides->object());
        tables.append(table.id(), std::move(cells));
    }
    appendMembers(tables, others);
    writer.put(key, std::move(tables));
}

void exchangeTables(PartReader &reader, QStringView key, Report &report)
{
    const KeyPath path{&reader.path(), key};
    const JsonObject tables = reader.takeObject(key);
    TablesReader cells(report, reader.context());
    for (const auto &[name, value] : tables.members()) {
        const int table = report.form->tableIndex(name);
        if (table >= 0)
            cells.read(value, table, {&path, name});
        else
            report.unknownTables.append(name, value);
    }
    cells.missAbsentCells(path);
}

} // namespace gouji
