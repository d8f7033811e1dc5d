// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkresult.h"

#include "app/cli/severityname.h"
#include "model/checks/acceptance.h"
#include "model/checks/wording.h"
#include "model/report/prosetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

class CheckText : public CheckFormat
{
public:
    using CheckFormat::CheckFormat;

    JsonArray rowsOf(const CheckedReport &checked) const override
    {
        JsonArray lines;
        for (const Finding &finding : checked.findings) {
            if (isShown(finding))
                lines.push_back(line(finding, checked));
        }
        return lines;
    }

    QByteArray written(std::vector<CheckedFile> files) const override
    {
        QString text;
        for (const CheckedFile &file : files) {
            if (!file.unreadable.isEmpty())
                continue; // standard error has it
            text += file.file == u"-" ? QCoreApplication::translate("Cli", "standard input") : file.file;
            text +=
                file.rows.empty() ? QCoreApplication::translate("Cli", ": nothing to object\n") : QStringLiteral(":\n");
            for (const JsonValue &line : file.rows)
                text += line.toString();
        }
        return text.toUtf8();
    }

private:
    static QString line(const Finding &finding, const CheckedReport &checked)
    {
        QString text = QStringLiteral("  %1  %2  [%3]")
                           .arg(severityWord(finding.severity), findingMessage(finding, *checked.report.form),
                                finding.check.toString());
        if (!finding.sources.empty() && finding.sources.front().line > 0)
            text += QCoreApplication::translate("Cli", " (line %1 of the file)").arg(finding.sources.front().line);
        if (isAccepted(finding, checked.report))
            text += QCoreApplication::translate("Cli", " (accepted)");
        return text + u'\n';
    }
};

qint64 codePointCount(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

} // namespace

bool CheckedReport::hasObjection() const
{
    return std::ranges::any_of(findings, [this](const Finding &finding) {
        return blocksReady(finding.severity) && !isAccepted(finding, report);
    });
}

std::unique_ptr<CheckFormat> checkText(Severity least)
{
    return std::make_unique<CheckText>(least);
}

std::unique_ptr<CheckFormat> CheckFormat::named(QStringView name, Severity least)
{
    if (name == u"text")
        return checkText(least);
    if (name == u"json")
        return checkJson(least);
    if (name == u"jsonl")
        return checkJsonLines(least);
    if (name == u"csv")
        return checkCsv(least);
    return name == u"sarif" ? checkSarif(least) : nullptr;
}

JsonValue sectionAsJson(const Finding &finding, const Report &report)
{
    if (finding.section.isEmpty())
        return {};
    for (const SectionTemplate &section : report.form->sections()) {
        if (section.id == finding.section)
            return section.number;
    }
    return finding.section;
}

CodePoints codePoints(const Finding &finding, const Report &report)
{
    if (finding.places.empty())
        return {};
    const TextPlace &place = finding.places.front();
    const Blocks *blocks = report.blocks(finding.section);
    const bool isThere = blocks && place.block >= 0 && static_cast<std::size_t>(place.block) < blocks->size();
    const auto *paragraph =
        isThere ? std::get_if<Paragraph>(&(*blocks)[static_cast<std::size_t>(place.block)]) : nullptr;
    if (!paragraph)
        return {place.block, {}, {}};
    const QString text = paragraphText(*paragraph, report);
    return {place.block, codePointCount(QStringView(text).left(place.start)),
            codePointCount(QStringView(text).mid(place.start, place.length))};
}

} // namespace gouji
