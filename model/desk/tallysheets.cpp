// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/tallysheets.h"

#include "model/formats/rows/rowwriter.h"
#include "model/formats/rows/valuecolumns.h"
#include "model/report/bodynames.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace gouji {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Tally", text);
}

RowField number(qint64 count)
{
    return {QString::number(count), CellKind::Count};
}

RowField day(QDate date)
{
    return {date.toString(Qt::ISODate), {}};
}

/// Writes one desk as of one day.
class TallyBook
{
public:
    TallyBook(RowWriter &rows, const DeskState &state, QDate today) : m_rows(rows), m_state(state), m_today(today) {}

    void writeGroups();
    void writeUnits();
    void writeValues();

private:
    void beginSheet(const QString &name, const QStringList &columns, int wideColumns);
    void addLine(const QString &group, const TallyLine &line);
    void addUnit(int unit);
    void writeValuesOf(const FormPtr &form, bool hasUnitsWithout);
    const Decision *last(int unit, DecisionKind kind) const;

    RowWriter &m_rows;
    const DeskState &m_state;
    QDate m_today;
};

void TallyBook::beginSheet(const QString &name, const QStringList &columns, int wideColumns)
{
    SheetHead head{name, {}, 1, wideColumns};
    for (const QString &column : columns)
        head.columns.push_back({column});
    m_rows.beginSheet(head);
}

void TallyBook::addLine(const QString &group, const TallyLine &line)
{
    std::vector<RowField> row{{line.name, {}}, {group, {}}};
    for (const int count : tallyNumbers(line.tally))
        row.push_back(number(count));
    m_rows.addRow(row);
}

void TallyBook::writeGroups()
{
    const QStringList names{words(QT_TRANSLATE_NOOP("Tally", "Units")), words(QT_TRANSLATE_NOOP("Tally", "By"))};
    beginSheet(words(QT_TRANSLATE_NOOP("Tally", "Tally")), names + tallyHeaders(), 2);
    addLine({}, {words(QT_TRANSLATE_NOOP("Tally", "All units")), tallyOfAll(m_state, m_today)});
    for (const TallyBy by : tallyGroupings) {
        for (const TallyLine &line : tallyLines(m_state, by, m_today))
            addLine(tallyByName(by), line);
    }
}

const Decision *TallyBook::last(int unit, DecisionKind kind) const
{
    const UnitYear *year = m_state.yearOf(unit);
    if (!year)
        return nullptr;
    const auto found = std::ranges::find(year->decisions.rbegin(), year->decisions.rend(), kind, &Decision::kind);
    return found == year->decisions.rend() ? nullptr : &*found;
}

void TallyBook::writeUnits()
{
    beginSheet(words(QT_TRANSLATE_NOOP("Tally", "Units")),
               {words(QT_TRANSLATE_NOOP("Tally", "Unit")), words(QT_TRANSLATE_NOOP("Tally", "Unit above")),
                words(QT_TRANSLATE_NOOP("Tally", "Draft")), words(QT_TRANSLATE_NOOP("Tally", "Address")),
                words(QT_TRANSLATE_NOOP("Tally", "Level")), words(QT_TRANSLATE_NOOP("Tally", "Kind")),
                words(QT_TRANSLATE_NOOP("Tally", "Area")), words(QT_TRANSLATE_NOOP("Tally", "Status")),
                words(QT_TRANSLATE_NOOP("Tally", "First handed in")), words(QT_TRANSLATE_NOOP("Tally", "Due")),
                words(QT_TRANSLATE_NOOP("Tally", "Late")), words(QT_TRANSLATE_NOOP("Tally", "Overdue")),
                words(QT_TRANSLATE_NOOP("Tally", "Versions")), words(QT_TRANSLATE_NOOP("Tally", "Rounds")),
                words(QT_TRANSLATE_NOOP("Tally", "Errors")), words(QT_TRANSLATE_NOOP("Tally", "Warnings")),
                words(QT_TRANSLATE_NOOP("Tally", "Published on"))},
               4);
    for (int unit = 0; unit < m_state.units().size(); ++unit)
        addUnit(unit);
}

void TallyBook::addUnit(int unit)
{
    const Unit &one = m_state.units()[unit];
    const UnitYear *year = m_state.yearOf(unit);
    const Delivery *delivery = year ? year->current() : nullptr;
    const Draft *draft = m_state.draftOf(unit);
    const Decision *published = last(unit, DecisionKind::Published);
    const Tally tally = tallyOf(m_state, unit, m_today);
    m_rows.addRow({{one.name, {}},
                   {one.parent, {}},
                   {delivery ? delivery->file : QString(), {}},
                   {published ? published->address : QString(), {}},
                   {bodyLevelName(one.level), {}},
                   {bodyKindName(one.kind), {}},
                   {one.area, {}},
                   {unitStatusName(m_state.statusOf(unit)), {}},
                   day(firstHandIn(year)),
                   day(m_state.due(unit)),
                   number(tally.late),
                   number(tally.overdue),
                   number(year ? static_cast<qint64>(year->deliveries.size()) : 0),
                   number(tally.rounds),
                   draft ? number(draft->errors) : RowField(),
                   draft ? number(draft->warnings) : RowField(),
                   day(published ? published->date : QDate())});
}

void TallyBook::writeValuesOf(const FormPtr &form, bool hasUnitsWithout)
{
    SheetHead head{words(QT_TRANSLATE_NOOP("Tally", "Figures")), {}, 1, 2};
    head.columns = {{words(QT_TRANSLATE_NOOP("Tally", "Unit"))},
                    {words(QT_TRANSLATE_NOOP("Tally", "Unit above"))},
                    {words(QT_TRANSLATE_NOOP("Tally", "Status"))}};
    appendCellColumns(head, *form);
    m_rows.beginSheet(head);
    for (int unit = 0; unit < m_state.units().size(); ++unit) {
        const Draft *draft = m_state.draftOf(unit);
        const bool hasForm = draft && draft->form;
        if (hasForm ? draft->form->id() != form->id() : !hasUnitsWithout)
            continue;
        std::vector<RowField> row{{m_state.units()[unit].name, {}},
                                  {m_state.units()[unit].parent, {}},
                                  {unitStatusName(m_state.statusOf(unit)), {}}};
        if (hasForm)
            appendValues(row, *form, draft->values);
        m_rows.addRow(row);
    }
}

/// A sheet for each form that drafts follow; units without a draft stand on the first.
void TallyBook::writeValues()
{
    std::vector<FormPtr> forms;
    for (int unit = 0; unit < m_state.units().size(); ++unit) {
        const Draft *draft = m_state.draftOf(unit);
        const auto isSame = [&](const FormPtr &form) { return form->id() == draft->form->id(); };
        if (draft && draft->form && std::ranges::none_of(forms, isSame))
            forms.push_back(draft->form);
    }
    for (const FormPtr &form : forms)
        writeValuesOf(form, form == forms.front());
}

} // namespace

Result<QByteArray> writeTallySheets(const DeskState &state, TallySheets which, QStringView format, QDate today)
{
    const std::unique_ptr<RowWriter> rows = RowWriter::forFormat(format);
    TallyBook book(*rows, state, today);
    if (which == TallySheets::All || which == TallySheets::Groups)
        book.writeGroups();
    if (which == TallySheets::All || which == TallySheets::Units)
        book.writeUnits();
    if (which == TallySheets::All || which == TallySheets::Values)
        book.writeValues();
    const QString title = QStringLiteral("%1年政府信息公开工作年度报告").arg(state.desk().year);
    return rows->finished({title, state.desk().office, QDateTime(today, QTime(0, 0), QTimeZone::utc())});
}

} // namespace gouji
