// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkresult.h"

#include "app/cli/severityname.h"
#include "model/checks/acceptance.h"
#include "model/checks/proposalkindname.h"
#include "model/checks/wording.h"
#include "model/support/jsonwriter.h"

namespace gouji {
namespace {

JsonValue valueAsJson(const CellValue &value)
{
    if (const std::optional<qint64> whole = value.wholeNumber())
        return *whole;
    return value.isBlank() ? JsonValue() : JsonValue(value.toString());
}

JsonValue changeAsJson(const CellChange &change)
{
    return JsonObject{{QStringLiteral("cell"), change.cell.toString()},
                      {QStringLiteral("value"), valueAsJson(change.value)}};
}

template<typename Range, typename Function>
JsonArray mapped(const Range &range, Function function)
{
    JsonArray array;
    for (const auto &item : range)
        array.push_back(function(item));
    return array;
}

JsonValue proposalAsJson(const Proposal &proposal)
{
    JsonObject object{{QStringLiteral("cell"), proposal.changes.front().cell.toString()},
                      {QStringLiteral("value"), valueAsJson(proposal.changes.front().value)},
                      {QStringLiteral("kind"), proposalKindName(proposal.kind)}};
    if (proposal.kind == ProposalKind::RowCut)
        object.append(QStringLiteral("row"), mapped(proposal.changes, changeAsJson));
    else if (proposal.changes.size() > 1)
        object.append(QStringLiteral("with"), changeAsJson(proposal.changes.back()));
    return object;
}

JsonValue sourceAsJson(const Finding &finding)
{
    if (finding.sources.empty())
        return {};
    const SourcePlace &place = finding.sources.front();
    JsonObject source;
    if (place.line > 0)
        source.append(QStringLiteral("line"), place.line);
    if (place.page > 0)
        source.append(QStringLiteral("page"), place.page);
    if (!place.coordinates.isEmpty())
        source.append(QStringLiteral("coordinates"), place.coordinates);
    return source;
}

JsonValue acceptedAsJson(const Finding &finding, const Report &report)
{
    const AcceptedFinding *accepted = acceptanceOf(finding, report);
    return accepted ? JsonValue(accepted->reason) : JsonValue();
}

JsonValue findingAsJson(const Finding &finding, const Report &report)
{
    const CodePoints range = codePoints(finding, report);
    JsonObject object{
        {QStringLiteral("check"), finding.check.toString()},
        {QStringLiteral("also"), mapped(finding.also, [](const CheckId &id) { return JsonValue(id.toString()); })},
        {QStringLiteral("severity"), severityName(finding.severity)},
        {QStringLiteral("message"), findingMessage(finding, *report.form)},
        {QStringLiteral("cells"), mapped(finding.cells, [](const CellId &id) { return JsonValue(id.toString()); })},
        {QStringLiteral("section"), sectionAsJson(finding, report)},
        {QStringLiteral("paragraph"), range.paragraph},
        {QStringLiteral("start"), range.start},
        {QStringLiteral("length"), range.length},
        {QStringLiteral("expected"), finding.expected.isEmpty() ? JsonValue() : JsonValue(finding.expected)},
        {QStringLiteral("actual"), finding.actual.isEmpty() ? JsonValue() : JsonValue(finding.actual)},
        {QStringLiteral("proposals"), mapped(finding.proposals, proposalAsJson)},
        {QStringLiteral("source"), sourceAsJson(finding)},
        {QStringLiteral("accepted"), acceptedAsJson(finding, report)}};
    return object;
}

class CheckJson : public CheckFormat
{
public:
    using CheckFormat::CheckFormat;

    JsonArray rowsOf(const CheckedReport &checked) const override
    {
        JsonArray findings;
        for (const Finding &finding : checked.findings) {
            if (isShown(finding))
                findings.push_back(findingAsJson(finding, checked.report));
        }
        return {JsonObject{{QStringLiteral("file"), checked.file},
                           {QStringLiteral("form"), checked.report.form->id()},
                           {QStringLiteral("body"), checked.report.facts.body},
                           {QStringLiteral("year"), checked.report.facts.year},
                           {QStringLiteral("findings"), std::move(findings)}}};
    }

    QByteArray written(std::vector<CheckedFile> files) const override
    {
        JsonArray reports;
        JsonArray unreadable;
        for (CheckedFile &file : files) {
            if (file.unreadable.isEmpty())
                reports.push_back(std::move(file.rows.front()));
            else
                unreadable.push_back(
                    JsonObject{{QStringLiteral("file"), file.file}, {QStringLiteral("reason"), file.unreadable}});
        }
        return JsonWriter::write(JsonObject{{QStringLiteral("reports"), std::move(reports)},
                                            {QStringLiteral("unreadable"), std::move(unreadable)}});
    }
};

class CheckJsonLines : public CheckJson
{
public:
    using CheckJson::CheckJson;

    QByteArray written(std::vector<CheckedFile> files) const override
    {
        QByteArray lines;
        for (CheckedFile &file : files) {
            JsonValue line = file.unreadable.isEmpty()
                                 ? std::move(file.rows.front())
                                 : JsonValue(JsonObject{{QStringLiteral("file"), file.file},
                                                        {QStringLiteral("reason"), file.unreadable}});
            lines += JsonWriter::write(std::move(line).inlined());
        }
        return lines;
    }
};

} // namespace

std::unique_ptr<CheckFormat> checkJsonLines(Severity least)
{
    return std::make_unique<CheckJsonLines>(least);
}

std::unique_ptr<CheckFormat> checkJson(Severity least)
{
    return std::make_unique<CheckJson>(least);
}

} // namespace gouji
