// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checks/cleanreport.h"

#include "model/checks/totals.h"
#include "model/template/formlibrary.h"
#include "model/values/cellentry.h"
#include "tests/support/corpus.h"

#include <QDir>

#include <algorithm>

namespace gouji::test {
namespace {

using Facets = QHash<QString, QString>; ///< of the head, by key

Report reportOf(const Facets &head)
{
    Report report =
        Report::forForm(FormLibrary::builtIn().find(head.value(QStringLiteral("form"), QStringLiteral("2021"))));
    static const QHash<QString, BodyKind> kinds{{QStringLiteral("government"), BodyKind::Government},
                                                {QStringLiteral("department"), BodyKind::Department},
                                                {QStringLiteral("township"), BodyKind::Township},
                                                {QStringLiteral("other"), BodyKind::Other}};
    report.facts.body = head.value(QStringLiteral("body"));
    report.facts.year = head.value(QStringLiteral("year")).toInt();
    report.facts.kind.value = kinds.value(head.value(QStringLiteral("kind")));
    report.facts.titleAsFound = report.title();
    report.facts.hasRuleMakingPower = head.value(QStringLiteral("t2")).contains(u"rules.");
    report.facts.ruleMakingPowerStated = true;
    return report;
}

void setFigure(Report &report, const QString &id, const QString &figure)
{
    const std::optional<CellId> cell = CellId::fromString(id);
    const std::optional<CellIndex> index = cell ? report.form->find(*cell) : std::nullopt;
    if (!index)
        qFatal("no cell %s", qPrintable(id));
    report.cell(*index).value = parseEntry(figure, report.form->cell(*index).kind, {}).value;
}

/// `received 4, granted 4` with what all ids begin and end with.
void setFigures(Report &report, const QString &figures, const QString &begin, const QString &end)
{
    for (const QString &figure : figures.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        setFigure(report, begin + figure.section(u' ', 0, 0) + end, figure.section(u' ', 1));
}

void fillFigures(Report &report, const Facets &head)
{
    for (const CellTemplate &cell : report.form->cells())
        setFigure(report, cell.id.toString(), QStringLiteral("0"));
    for (auto line = head.begin(); line != head.end(); ++line) {
        const bool isTable = line.key() == u"t2" || line.key() == u"t4";
        const bool isColumn =
            report.form->find(*CellId::fromString(QStringLiteral("t3.total.") + line.key())).has_value();
        if (isTable)
            setFigures(report, line.value(), line.key() + u'.', {});
        else if (isColumn)
            setFigures(report, line.value(), QStringLiteral("t3."), u'.' + line.key());
    }
    markTotalsComputed(report);
    std::vector<CellEdit> totals;
    addTotals(report, totals);
    for (const CellEdit &total : totals)
        report.cell(total.index) = total.cell;
}

void addParagraph(Report &report, const QString &section, const QString &line)
{
    if (section != closingSection) {
        report.blocks(section)->push_back(Paragraph::fromText(line));
    } else if (!report.closing) {
        report.closing = Closing{line, {}, {}};
    } else {
        report.closing->date = line;
    }
}

} // namespace

QStringList cleanReportNames(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

Report cleanReport(const QString &path)
{
    const QStringList lines = QString::fromUtf8(readFile(path)).split(u'\n', Qt::SkipEmptyParts);
    const auto isHead = [](const QString &line) { return line.startsWith(QStringLiteral("== ")); };
    const auto prose = std::ranges::find_if(lines, isHead);
    Facets head;
    for (auto line = lines.begin(); line != prose; ++line)
        head.insert(line->section(QStringLiteral(": "), 0, 0), line->section(QStringLiteral(": "), 1));
    Report report = reportOf(head);
    fillFigures(report, head);
    QString section;
    for (auto line = prose; line != lines.end(); ++line) {
        if (isHead(*line))
            section = line->mid(3);
        else
            addParagraph(report, section, *line);
    }
    return report;
}

} // namespace gouji::test
