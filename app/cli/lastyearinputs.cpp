// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lastyearinputs.h"

#include "app/cli/inorder.h"
#include "app/cli/inputs.h"

namespace gouji {
namespace {

/// What is learnt of a file.
struct Learnt
{
    Facts facts;
    std::shared_ptr<const Report> report;
    std::optional<Error> error;
};

Learnt learn(const QString &file, const CommandContext &context)
{
    Result<Report> report = openInput(file, context);
    if (!report)
        return {{}, nullptr, report.error()};
    const Facts facts = report->facts;
    const bool isKept = file == u"-";
    return {facts, isKept ? std::make_shared<const Report>(std::move(report).value()) : nullptr, {}};
}

} // namespace

LastYears::LastYears(const QString &path, const CommandContext &context, int jobs)
{
    const QStringList files = inputFiles({path});
    const QString *file = files.constData();
    inOrder(
        files.size(), jobs, [&](qsizetype i) { return learn(files[i], context); },
        [&](const Learnt &learnt) {
            const QString &name = *file++;
            if (learnt.error) {
                context.console.writeError(name, *learnt.error);
                m_unreadable.push_back({name, learnt.error->text()});
                return;
            }
            m_index.add(learnt.facts);
            m_entries.push_back({name, learnt.report});
        });
}

std::shared_ptr<const Report> LastYears::find(const Facts &facts, const CommandContext &context) const
{
    const std::optional<std::size_t> number = m_index.find(facts);
    if (!number)
        return nullptr;
    const Entry &entry = m_entries[*number];
    if (entry.report)
        return entry.report;
    Result<Report> report = openInput(entry.file, context);
    return report ? std::make_shared<const Report>(std::move(report).value()) : nullptr;
}

} // namespace gouji
