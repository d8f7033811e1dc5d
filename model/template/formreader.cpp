// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formreader.h"

#include "model/support/jsonreader.h"
#include "model/template/formjson.h"
#include "model/template/identityreader.h"
#include "model/template/sectionreader.h"
#include "model/template/tablereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace gouji {
namespace {

constexpr std::size_t mostCells = std::numeric_limits<quint16>::max(); // what a CellIndex can tell apart

/// Reads the parts of a form file one after the other into a FormTemplate::Content.
class ContentReader
{
public:
    explicit ContentReader(const JsonValue &json) : m_json(json) {}

    Result<FormPtr> form()
    {
        const JsonValue *version = memberAt(m_json, u"version");
        if (textAt(m_json, u"format") == u"gouji-form" && version && version->toInteger() > 1)
            return Error(ErrorCode::NewerVersion,
                         QCoreApplication::translate("Errors", "The form file is made for a newer version of Gouji. "
                                                               "Update the program to use it."));
        if (textAt(m_json, u"format") != u"gouji-form" || !version || version->toInteger() != 1)
            m_fault.say(QStringLiteral("format"), FormFault::tr("not a form file of version 1"));
        readHead();
        readTables();
        m_content.sections = readSections(m_json, m_content.tables, m_fault);
        readRules();
        if (m_fault.isEmpty())
            return FormPtr(std::make_shared<FormTemplate>(std::move(m_content)));
        return Error(ErrorCode::Damaged,
                     QCoreApplication::translate(
                         "Errors", "The form file does not hang together. Have it put right at the place named "
                                   "here, and import it again."),
                     m_fault.text());
    }

private:
    void readHead()
    {
        m_content.id = textAt(m_json, u"id");
        m_content.name = textAt(m_json, u"name");
        m_content.titlePattern = textAt(m_json, u"title");
        m_content.signs = stringsOf(memberAt(m_json, u"signs"), m_fault, QStringLiteral("signs"));
        m_content.source = m_json;
        if (m_content.id.isEmpty() || m_content.name.isEmpty())
            m_fault.say(QStringLiteral("id"), FormFault::tr("a form needs an id and a name"));
        if (m_content.titlePattern.count(u"{body}{year}") != 1 || m_content.titlePattern.count(u'{') != 2)
            m_fault.say(QStringLiteral("title"), FormFault::tr("{body}{year} must stand in it, once"));
        readYears(listAt(m_json, u"years", m_fault, QStringLiteral("years")));
    }

    void readYears(const JsonArray &years)
    {
        const bool isOpen = years.size() == 2 && years[1].isNull();
        const int first = years.size() == 2 ? yearOf(years[0]) : 0;
        const int last = years.size() == 2 ? yearOf(years[1]) : 0;
        if (first == 0 || (!isOpen && last < first)) {
            m_fault.say(QStringLiteral("years"), FormFault::tr("the first and the last year, or null, are needed"));
            return;
        }
        m_content.firstYear = first;
        m_content.lastYear = last;
    }

    static int yearOf(const JsonValue &json)
    {
        const qint64 year = json.toInteger();
        return year >= 2000 && year <= 9999 ? static_cast<int>(year) : 0;
    }

    void readTables()
    {
        for (const JsonValue &json : listAt(m_json, u"tables", m_fault, QStringLiteral("tables"))) {
            const int index = static_cast<int>(m_content.tables.size());
            TableTemplate table = readTable(json, index, m_content.cells, m_fault);
            if (table.id().isEmpty() ||
                std::ranges::find(m_content.tables, table.id(), &TableTemplate::id) != m_content.tables.end())
                m_fault.say(QStringLiteral("tables"), FormFault::tr("each table needs an id of its own"));
            m_content.tables.push_back(std::move(table));
            if (m_content.cells.size() > mostCells) {
                m_fault.say(QStringLiteral("tables"), FormFault::tr("more figures than a form can have"));
                return;
            }
        }
        for (std::size_t i = 0; i < m_content.cells.size(); ++i) {
            const CellId &id = m_content.cells[i].id;
            if (m_cells.contains(id))
                m_fault.say(QStringLiteral("tables"), FormFault::tr("the cell %1 stands twice").arg(id.toString()));
            m_cells.insert(id, static_cast<int>(i));
        }
    }

    void readRules()
    {
        for (const JsonValue &json : listAt(m_json, u"identities", m_fault, QStringLiteral("identities"))) {
            for (Identity &identity : readIdentities(json, m_cells, m_fault))
                addIdentity(std::move(identity));
        }
        const JsonValue *roles = memberAt(m_json, u"roles");
        if (roles && !roles->object())
            m_fault.say(QStringLiteral("roles"), FormFault::tr("an object with lists of cells is needed"));
        if (roles && roles->object()) {
            for (const auto &[name, cells] : roles->object()->members())
                addRole(name, cells);
        }
        for (const JsonValue &json : listAt(m_json, u"stocks", m_fault, QStringLiteral("stocks")))
            addStock(json);
    }

    void addIdentity(Identity identity)
    {
        for (const auto *side : {&identity.sum, &identity.equals}) {
            for (const CellIndex cell : *side) {
                if (m_content.cells[cell.toSize()].kind == CellKind::Amount)
                    m_fault.say(FormFault::tr("identity %1").arg(identity.check),
                                FormFault::tr("an amount takes no part in a count"));
            }
        }
        if (identity.computes && !identity.equals.empty())
            m_content.cells[identity.equals.front().toSize()].isComputed = true;
        m_content.identities.push_back(std::move(identity));
    }

    void addRole(const QString &name, const JsonValue &json)
    {
        const QString where = FormFault::tr("role %1").arg(name);
        m_content.roles[name] = readCells(stringsOf(&json, m_fault, where), m_cells, m_fault, where);
    }

    void addStock(const JsonValue &json)
    {
        const QString name = textAt(json, u"name");
        const QString where = FormFault::tr("stock %1").arg(name);
        const QStringList ids{textAt(json, u"made"), textAt(json, u"repealed"), textAt(json, u"in_force")};
        const std::vector<CellIndex> cells = readCells(ids, m_cells, m_fault, where);
        const bool needsPower = flagAt(json, u"needs_rule_making_power", m_fault, where);
        if (name.isEmpty())
            m_fault.say(where, FormFault::tr("a stock needs a name"));
        if (cells.size() == 3)
            m_content.stocks.push_back({name, cells[0], cells[1], cells[2], needsPower});
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
