// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rollupresult.h"

#include "app/cli/severityname.h"
#include "model/checks/cellname.h"
#include "model/collection/rolluprecording.h"
#include "model/formats/csv/csvwriter.h"
#include "model/support/jsonstream.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// What a person reads of an input that no check speaks of and that does not count.
QString sentenceOf(const RollUpInput &input)
{
    switch (input.use) {
    case InputUse::LeftOut: return QCoreApplication::translate("Cli", "does not count: %1").arg(input.why);
    case InputUse::RollUpBelow:
        return QCoreApplication::translate("Cli", "the sum of %1, whose units are summed themselves").arg(input.body);
    case InputUse::SameAgain: return QCoreApplication::translate("Cli", "the same figures again");
    case InputUse::Stranger:
        return QCoreApplication::translate("Cli", "%1 is in the list under no such name; not counted").arg(input.body);
    default: return {};
    }
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

/// The members of the record whose name is the same here; an empty list where there are none.
void writeListed(JsonStream &json, JsonObject &record, QStringView key)
{
    json.key(key);
    json.value(record.take(key).value_or(JsonArray()));
}

} // namespace

void writeRollUpText(const RollUpResult &result, const ByteTaker &take)
{
    const RollUp &sum = result.sum;
    QString text = QCoreApplication::translate("Cli", "%1, %2: the sum of %3 reports.")
                       .arg(sum.order().body)
                       .arg(sum.order().year)
                       .arg(sum.counted()) +
                   u'\n';
    if (const auto left = static_cast<qsizetype>(sum.inputs().size()) - sum.counted(); left > 0)
        text += QCoreApplication::translate("Cli", "Not counted: %1 files.").arg(left) + u'\n';
    take(text.toUtf8());
    for (std::size_t i = 0; i < sum.inputs().size(); ++i) {
        if (sum.inputs().line(i).isCounted())
            continue;
        const RollUpInput input = sum.inputs()[i];
        if (const QString sentence = sentenceOf(input); !sentence.isEmpty())
            take(QStringLiteral("  %1  %2\n").arg(input.file, sentence).toUtf8());
    }
    result.giveRemarks([&](const RollUpRemark &remark) {
        const QString where = remark.file.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(remark.file);
        take(QStringLiteral("  %1  %2  [%3]%4\n")
                 .arg(severityWord(remark.severity), remark.text, remark.check.toString(), where)
                 .toUtf8());
    });
}

void writeRollUpJson(const RollUpResult &result, const ByteTaker &take)
{
    const RollUp &sum = result.sum;
    JsonObject record = toJson(recordWithoutInputs(sum));
    const JsonObject head{{QStringLiteral("body"), sum.order().body},
                          {QStringLiteral("year"), sum.order().year},
                          {QStringLiteral("form"), sum.order().form->id()},
                          {QStringLiteral("counted"), static_cast<qint64>(sum.counted())},
                          {QStringLiteral("cells"), cellsOf(sum)}};
    JsonStream json(take);
    json.beginObject();
    for (const auto &[key, value] : head.members()) {
        json.key(key);
        json.value(value);
    }
    writeListed(json, record, u"adjustments");
    writeListed(json, record, u"missing");
    json.key(u"findings");
    json.beginArray();
    result.giveRemarks([&](const RollUpRemark &remark) { json.value(asJson(remark)); });
    json.endArray();
    json.key(u"inputs");
    json.beginArray();
    for (const RollUpInput &input : sum.inputs())
        json.value(toJson(recordedInput(input)));
    json.endArray();
    json.endObject();
    json.finish();
}

QByteArray rollUpAsCsv(const RollUp &sum)
{
    const FormTemplate &form = *sum.order().form;
    CsvWriter csv;
    csv.addRow({QStringLiteral("表"), QStringLiteral("行"), QStringLiteral("列"), QStringLiteral("合计")});
    for (std::size_t i = 0; i < form.cells().size(); ++i) {
        const CellIndex cell(i);
        csv.addRow({form.tables()[static_cast<std::size_t>(form.cells()[i].table)].name(), rowName(form, cell),
                    columnName(form, cell), sum.sums().value(cell).toString()});
    }
    return csv.bytes();
}

} // namespace gouji
