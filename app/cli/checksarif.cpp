// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkresult.h"

#include "app/cli/severityname.h"
#include "model/checks/acceptance.h"
#include "model/checks/checkcatalogue.h"
#include "model/checks/wording.h"
#include "model/support/jsonwriter.h"

#include <QUrl>

#include <algorithm>

namespace gouji {
namespace {

JsonValue text(const QString &words)
{
    return JsonObject{{QStringLiteral("text"), words}};
}

/// SARIF knows three levels; what a person has to explain blocks like an error.
QString levelOf(Severity severity)
{
    if (blocksReady(severity))
        return QStringLiteral("error");
    return severity == Severity::Warning ? QStringLiteral("warning") : QStringLiteral("note");
}

JsonValue artifact(const QString &file)
{
    const QString uri = QString::fromLatin1(QUrl(file).toEncoded());
    return JsonObject{{QStringLiteral("uri"), file == u"-" ? QStringLiteral("stdin") : uri}};
}

/// A finding of reading stands on a line of the file; words of the prose stand in a section and a paragraph of it, which no
/// line of the file need be: these are the logical location, its characters the properties.
JsonValue locationOf(const Finding &finding, const CheckedReport &checked)
{
    JsonObject physical{{QStringLiteral("artifactLocation"), artifact(checked.file)}};
    if (!finding.sources.empty() && finding.sources.front().line > 0)
        physical.append(QStringLiteral("region"),
                        JsonObject{{QStringLiteral("startLine"), finding.sources.front().line}});
    JsonObject location{{QStringLiteral("physicalLocation"), std::move(physical)}};
    const JsonValue section = sectionAsJson(finding, checked.report);
    const CodePoints range = codePoints(finding, checked.report);
    if (section.isNull())
        return location;
    const QString paragraph =
        range.paragraph.isNull() ? QString() : QStringLiteral("/%1").arg(finding.places.front().block + 1);
    location.append(QStringLiteral("logicalLocations"),
                    JsonArray{JsonObject{{QStringLiteral("fullyQualifiedName"), section.toString() + paragraph},
                                         {QStringLiteral("kind"), QStringLiteral("section")}}});
    return location;
}

JsonValue propertiesOf(const Finding &finding, const CheckedReport &checked)
{
    const CodePoints range = codePoints(finding, checked.report);
    JsonArray cells;
    for (const CellId &id : finding.cells)
        cells.push_back(id.toString());
    return JsonObject{{QStringLiteral("severity"), severityName(finding.severity)},
                      {QStringLiteral("section"), sectionAsJson(finding, checked.report)},
                      {QStringLiteral("paragraph"), range.paragraph},
                      {QStringLiteral("start"), range.start},
                      {QStringLiteral("length"), range.length},
                      {QStringLiteral("cells"), std::move(cells)},
                      {QStringLiteral("expected"), finding.expected},
                      {QStringLiteral("actual"), finding.actual}};
}

JsonValue resultOf(const Finding &finding, const CheckedReport &checked)
{
    JsonObject result{
        {QStringLiteral("ruleId"), finding.check.toString()},
        {QStringLiteral("level"), levelOf(finding.severity)},
        {QStringLiteral("message"), text(findingMessage(finding, *checked.report.form))},
        {QStringLiteral("locations"), JsonArray{locationOf(finding, checked)}},
        {QStringLiteral("partialFingerprints"), JsonObject{{QStringLiteral("gouji/1"), finding.fingerprint()}}}};
    if (const AcceptedFinding *accepted = acceptanceOf(finding, checked.report))
        result.append(QStringLiteral("suppressions"),
                      JsonArray{JsonObject{{QStringLiteral("kind"), QStringLiteral("external")},
                                           {QStringLiteral("justification"), accepted->reason}}});
    result.append(QStringLiteral("properties"), propertiesOf(finding, checked));
    return result;
}

JsonArray rules()
{
    JsonArray rules;
    for (const CheckInfo &info : checkCatalogue())
        rules.push_back(JsonObject{
            {QStringLiteral("id"), info.id.toString()},
            {QStringLiteral("shortDescription"), text(info.text())},
            {QStringLiteral("defaultConfiguration"), JsonObject{{QStringLiteral("enabled"), info.onByDefault},
                                                                {QStringLiteral("level"), levelOf(info.severity)}}}});
    return rules;
}

JsonValue notification(const CheckedFile &file)
{
    return JsonObject{{QStringLiteral("level"), QStringLiteral("error")},
                      {QStringLiteral("message"), text(file.unreadable)},
                      {QStringLiteral("locations"),
                       JsonArray{JsonObject{{QStringLiteral("physicalLocation"),
                                             JsonObject{{QStringLiteral("artifactLocation"), artifact(file.file)}}}}}}};
}

class CheckSarif : public CheckFormat
{
public:
    using CheckFormat::CheckFormat;

    JsonArray rowsOf(const CheckedReport &checked) const override
    {
        JsonArray results;
        for (const Finding &finding : checked.findings) {
            if (isShown(finding))
                results.push_back(resultOf(finding, checked));
        }
        return results;
    }

    QByteArray written(std::vector<CheckedFile> files) const override
    {
        JsonArray results;
        JsonArray notifications;
        for (CheckedFile &file : files) {
            if (!file.unreadable.isEmpty())
                notifications.push_back(notification(file));
            std::ranges::move(file.rows, std::back_inserter(results));
        }
        const JsonObject driver{{QStringLiteral("name"), QStringLiteral("gouji-cli")},
                                {QStringLiteral("version"), QStringLiteral(GOUJI_VERSION)},
                                {QStringLiteral("rules"), rules()}};
        const JsonObject invocation{{QStringLiteral("executionSuccessful"), notifications.empty()},
                                    {QStringLiteral("toolExecutionNotifications"), std::move(notifications)}};
        const JsonObject run{{QStringLiteral("tool"), JsonObject{{QStringLiteral("driver"), driver}}},
                             {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
                             {QStringLiteral("invocations"), JsonArray{invocation}},
                             {QStringLiteral("results"), std::move(results)}};
        return JsonWriter::write(
            JsonObject{{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                       {QStringLiteral("version"), QStringLiteral("2.1.0")},
                       {QStringLiteral("runs"), JsonArray{run}}});
    }
};

} // namespace

std::unique_ptr<CheckFormat> checkSarif(Severity least)
{
    return std::make_unique<CheckSarif>(least);
}

} // namespace gouji
