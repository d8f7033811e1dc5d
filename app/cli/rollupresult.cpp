// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rollupresult.h"

#include "app/cli/severityname.h"
#include "model/checks/cellname.h"
#include "model/formats/csv/csvwriter.h"
#include "model/support/jsonwriter.h"

#include <QCoreApplication>

namespace gouji {
namespace {

QString reasonOf(const RollUpInput &input)
{
    switch (input.use) {
    case InputUse::Counted: return {};
    case InputUse::LeftOut: return input.why.isEmpty() ? QStringLiteral("left out") : input.why;
    case InputUse::ParentsOwn: return QStringLiteral("the body's own");
    case InputUse::Stranger: return QStringLiteral("of no unit of the list");
    case InputUse::OtherYear: return QStringLiteral("another year");
    case InputUse::OtherForm: return QStringLiteral("another form");
    case InputUse::SameAgain: return QStringLiteral("the same again");
    case InputUse::Contested: return QStringLiteral("several of this unit");
    case InputUse::Unreadable: return input.why;
    }
    return {};
}

/// What a person reads of an input that no check speaks of and that does not count.
QString sentenceOf(const RollUpInput &input)
{
    switch (input.use) {
    case InputUse::LeftOut: return QCoreApplication::translate("Cli", "does not count: %1").arg(input.why);
    case InputUse::SameAgain: return QCoreApplication::translate("Cli", "the same figures again");
    case InputUse::Stranger:
        return QCoreApplication::translate("Cli", "%1 is in the list under no such name; not counted").arg(input.body);
    default: return {};
    }
}

/// Signed millionths as a decimal.
QString decimal(qint64 millionths)
{
    const std::optional<Amount> size = Amount::fromMillionths(std::abs(millionths));
    return (millionths < 0 ? QStringLiteral("-") : QString()) + (size ? size->toString() : QString());
}

JsonValue adjustmentsOf(const RollUp &sum)
{
    JsonArray adjustments;
    for (const Adjustment &adjustment : sum.adjustments())
        adjustments.push_back(JsonObject{{QStringLiteral("cell"), adjustment.cell.toString()},
                                         {QStringLiteral("by"), decimal(adjustment.millionths)},
                                         {QStringLiteral("reason"), adjustment.reason}});
    return adjustments;
}

JsonValue missingFrom(const RollUp &sum)
{
    JsonArray names;
    for (const int unit : sum.missing())
        names.push_back(sum.order().units->units()[unit].name);
    return names;
}

JsonValue asJson(const RollUpInput &input)
{
    JsonObject object{{QStringLiteral("file"), input.file},
                      {QStringLiteral("body"), input.body},
                      {QStringLiteral("digest"), QString::fromLatin1(input.digest.toHex())}};
    if (!input.isCounted())
        object.append(QStringLiteral("left_out"), reasonOf(input));
    return object;
}

JsonValue inputsOf(const RollUp &sum)
{
    JsonArray inputs;
    inputs.reserve(sum.inputs().size());
    for (const RollUpInput &input : sum.inputs())
        inputs.push_back(asJson(input));
    return inputs;
}

JsonValue asJson(const RollUpRemark &remark)
{
    JsonArray cells;
    for (const CellId &cell : remark.cells)
        cells.push_back(cell.toString());
    return JsonObject{{QStringLiteral("check"), remark.check.toString()},
                      {QStringLiteral("severity"), severityName(remark.severity)},
                      {QStringLiteral("file"), remark.file},
                      {QStringLiteral("body"), remark.body},
                      {QStringLiteral("message"), remark.text},
                      {QStringLiteral("cells"), JsonValue(std::move(cells)).inlined()}};
}

JsonValue cellsOf(const RollUp &sum)
{
    JsonObject cells;
    for (std::size_t i = 0; i < sum.order().form->cells().size(); ++i)
        cells.append(sum.order().form->cells()[i].id.toString(), sum.sums().value(CellIndex(i)).toString());
    return cells;
}

} // namespace

QByteArray rollUpAsText(const RollUpResult &result)
{
    const RollUp &sum = result.sum;
    QString text = QCoreApplication::translate("Cli", "%1, %2: the sum of %3 reports.")
                       .arg(sum.order().body)
                       .arg(sum.order().year)
                       .arg(sum.counted()) +
                   u'\n';
    if (const auto left = static_cast<qsizetype>(sum.inputs().size()) - sum.counted(); left > 0)
        text += QCoreApplication::translate("Cli", "Not counted: %1 files.").arg(left) + u'\n';
    for (const RollUpInput &input : sum.inputs()) {
        if (const QString sentence = sentenceOf(input); !sentence.isEmpty())
            text += QStringLiteral("  %1  %2\n").arg(input.file, sentence);
    }
    for (const RollUpRemark &remark : result.remarks) {
        const QString where = remark.file.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(remark.file);
        text += QStringLiteral("  %1  %2  [%3]%4\n")
                    .arg(severityWord(remark.severity), remark.text, remark.check.toString(), where);
    }
    return text.toUtf8();
}

QByteArray rollUpAsJson(const RollUpResult &result)
{
    const RollUp &sum = result.sum;
    JsonArray remarks;
    for (const RollUpRemark &remark : result.remarks)
        remarks.push_back(asJson(remark));
    return JsonWriter::write(JsonObject{{QStringLiteral("body"), sum.order().body},
                                        {QStringLiteral("year"), sum.order().year},
                                        {QStringLiteral("form"), sum.order().form->id()},
                                        {QStringLiteral("counted"), static_cast<qint64>(sum.counted())},
                                        {QStringLiteral("cells"), cellsOf(sum)},
                                        {QStringLiteral("adjustments"), adjustmentsOf(sum)},
                                        {QStringLiteral("missing"), missingFrom(sum)},
                                        {QStringLiteral("findings"), std::move(remarks)},
                                        {QStringLiteral("inputs"), inputsOf(sum)}});
}

QByteArray rollUpAsCsv(const RollUpResult &result)
{
    const FormTemplate &form = *result.sum.order().form;
    CsvWriter csv;
    csv.addRow({QStringLiteral("表"), QStringLiteral("行"), QStringLiteral("列"), QStringLiteral("合计")});
    for (std::size_t i = 0; i < form.cells().size(); ++i) {
        const CellIndex cell(i);
        csv.addRow({form.tables()[static_cast<std::size_t>(form.cells()[i].table)].name(), rowName(form, cell),
                    columnName(form, cell), result.sum.sums().value(cell).toString()});
    }
    return csv.bytes();
}

Report rolledUpReport(const RollUp &sum)
{
    Report report = sum.report();
    report.unknown.append(QStringLiteral("roll_up"), JsonObject{{QStringLiteral("adjustments"), adjustmentsOf(sum)},
                                                                {QStringLiteral("missing"), missingFrom(sum)},
                                                                {QStringLiteral("inputs"), inputsOf(sum)}});
    return report;
}

} // namespace gouji
