// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formreader.h"

#include "model/support/jsonreader.h"
#include "model/template/identityreader.h"
#include "model/template/tablereader.h"

#include <QCoreApplication>
#include <QSet>

namespace gouji {
namespace {

/// Reads the parts of a form file one after the other into a FormTemplate::Content.
class ContentReader
{
public:
    explicit ContentReader(const JsonValue &json)
        : m_json(json)
    {
    }

    Result<FormPtr> form()
    {
        if (textAt(m_json, u"format") != u"gouji-form" || !at(m_json, u"version") || at(m_json, u"version")->toInteger() != 1)
            m_fault.say(QStringLiteral("format"), QStringLiteral("not a form file of version 1"));
        readHead();
        readTables();
        readSections();
        readRules();
        if (m_fault.isEmpty())
            return FormPtr(std::make_shared<FormTemplate>(std::move(m_content)));
        return Error(ErrorCode::Damaged, QCoreApplication::translate("Errors", "The form file does not hang together."), m_fault.text());
    }

private:
    static const JsonValue *at(const JsonValue &json, QStringView key) { return json.object() ? json.object()->find(key) : nullptr; }
    static QString textAt(const JsonValue &json, QStringView key)
    {
        const JsonValue *value = at(json, key);
        return value ? value->toString() : QString();
    }
    static const JsonArray &listAt(const JsonValue &json, QStringView key)
    {
        static const JsonArray none;
        const JsonValue *value = at(json, key);
        return value && value->array() ? *value->array() : none;
    }

    void readHead()
    {
        m_content.id = textAt(m_json, u"id");
        m_content.name = textAt(m_json, u"name");
        m_content.titlePattern = textAt(m_json, u"title");
        m_content.signs = readStrings(at(m_json, u"signs"));
        m_content.source = m_json;
        const JsonArray &years = listAt(m_json, u"years");
        if (m_content.id.isEmpty() || m_content.name.isEmpty())
            m_fault.say(QStringLiteral("id"), QStringLiteral("a form needs an id and a name"));
        if (!m_content.titlePattern.contains(u"{body}{year}"))
            m_fault.say(QStringLiteral("title"), QStringLiteral("{body}{year} must stand in it"));
        if (years.size() != 2 || years[0].toInteger() < 2000)
            m_fault.say(QStringLiteral("years"), QStringLiteral("the first and the last year, or null, are needed"));
        else
            std::tie(m_content.firstYear, m_content.lastYear) = std::pair(static_cast<int>(years[0].toInteger()), static_cast<int>(years[1].toInteger()));
    }

    void readTables()
    {
        QSet<QString> ids;
        for (const JsonValue &json : listAt(m_json, u"tables")) {
            const int index = static_cast<int>(m_content.tables.size());
            m_content.tables.push_back(readTable(json, index, m_content.cells, m_fault));
            const QString &id = m_content.tables.back().id();
            if (id.isEmpty() || ids.contains(id))
                m_fault.say(QStringLiteral("tables"), QStringLiteral("each table needs an id of its own"));
            ids.insert(id);
        }
        for (std::size_t i = 0; i < m_content.cells.size(); ++i) {
            const CellId &id = m_content.cells[i].id;
            if (m_cells.contains(id))
                m_fault.say(QStringLiteral("tables"), QStringLiteral("the cell %1 stands twice").arg(id.toString()));
            m_cells.insert(id, static_cast<int>(i));
        }
    }

    static Aspects readAspects(const JsonArray &list)
    {
        Aspects aspects;
        for (const JsonValue &json : list)
            aspects.push_back({textAt(json, u"name"), readStrings(at(json, u"words"))});
        return aspects;
    }

    void readSections()
    {
        QSet<QString> tables;
        QSet<QString> ids;
        for (const JsonValue &json : listAt(m_json, u"sections")) {
            SectionTemplate section{textAt(json, u"id"), textAt(json, u"number"), textAt(json, u"title"), SectionKind::Prose, textAt(json, u"table"),
                                    readStrings(at(json, u"variants")), readAspects(listAt(json, u"aspects")), readAspects(listAt(json, u"government_aspects"))};
            section.kind = textAt(json, u"kind") == u"table" ? SectionKind::Table : SectionKind::Prose;
            if (section.id.isEmpty() || ids.contains(section.id) || section.number.isEmpty() || section.title.isEmpty())
                m_fault.say(QStringLiteral("sections"), QStringLiteral("each section needs an id of its own, a number and a title"));
            if ((section.kind == SectionKind::Table) == section.table.isEmpty() || tables.contains(section.table))
                m_fault.say(QStringLiteral("section %1").arg(section.id), QStringLiteral("a section of tables needs one table of its own"));
            if (!section.table.isEmpty())
                tables.insert(section.table);
            ids.insert(section.id);
            m_content.sections.push_back(std::move(section));
        }
        for (const TableTemplate &table : m_content.tables) {
            if (!tables.remove(table.id()))
                m_fault.say(QStringLiteral("table %1").arg(table.id()), QStringLiteral("no section holds it"));
        }
        if (!tables.isEmpty() || ids.isEmpty())
            m_fault.say(QStringLiteral("sections"), QStringLiteral("a section names a table that does not exist"));
    }

    void readRules()
    {
        for (const JsonValue &json : listAt(m_json, u"identities")) {
            for (Identity &identity : readIdentities(json, m_cells, m_fault))
                addIdentity(std::move(identity));
        }
        const JsonValue *roles = at(m_json, u"roles");
        if (roles && roles->object()) {
            for (const auto &[name, cells] : roles->object()->members())
                m_content.roles[name] = readCells(readStrings(&cells), m_cells, m_fault, QStringLiteral("role %1").arg(name));
        }
        for (const JsonValue &json : listAt(m_json, u"stocks"))
            addStock(json);
    }

    void addIdentity(Identity identity)
    {
        for (const auto *side : {&identity.sum, &identity.equals}) {
            for (const CellIndex cell : *side) {
                if (m_content.cells[cell.toSize()].kind == CellKind::Amount)
                    m_fault.say(QStringLiteral("identity %1").arg(identity.check), QStringLiteral("an amount takes no part in a count"));
            }
        }
        if (identity.computes && !identity.equals.empty())
            m_content.cells[identity.equals.front().toSize()].isComputed = true;
        m_content.identities.push_back(std::move(identity));
    }

    void addStock(const JsonValue &json)
    {
        const QString name = textAt(json, u"name");
        const std::vector<CellIndex> cells = readCells({textAt(json, u"made"), textAt(json, u"repealed"), textAt(json, u"in_force")}, m_cells,
                                                       m_fault, QStringLiteral("stock %1").arg(name));
        const JsonValue *power = at(json, u"needs_rule_making_power");
        if (cells.size() == 3)
            m_content.stocks.push_back({name, cells[0], cells[1], cells[2], power && power->toBool()});
    }

    const JsonValue &m_json;
    FormTemplate::Content m_content;
    CellsById m_cells;
    FormFault m_fault;
};

} // namespace

Result<FormPtr> FormReader::read(QByteArrayView json)
{
    const Result<JsonValue> value = JsonReader::read(json);
    return value ? read(*value) : Result<FormPtr>(value.error());
}

Result<FormPtr> FormReader::read(const JsonValue &form)
{
    return ContentReader(form).form();
}

} // namespace gouji
