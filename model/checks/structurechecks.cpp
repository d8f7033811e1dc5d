// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/plaintext.h"
#include "model/template/sectionids.h"

namespace gouji {
namespace {

/// The names of the aspects of which the text says nothing.
QStringList missingAspects(const Aspects &aspects, const QString &text)
{
    QStringList missing;
    for (const Aspect &aspect : aspects) {
        if (!mentionsAny(text, aspect.words))
            missing.append(aspect.name);
    }
    return missing;
}

void addMissing(CheckRun &run, const char *wording, const QStringList &missing)
{
    if (missing.isEmpty())
        return;
    Finding &finding = run.add(wording);
    finding.section = overviewSection.toString();
    finding.arguments = {missing.join(u'、')};
}

void str07(CheckRun &run)
{
    if (const SectionTemplate *overview = run.form().section(overviewSection))
        addMissing(run, "STR-07", missingAspects(overview->aspects, plainText(run.report(), overviewSection)));
}

void str08(CheckRun &run)
{
    const Stated<BodyKind> &kind = run.report().facts.kind;
    const SectionTemplate *overview = run.form().section(overviewSection);
    if (overview && kind.value == BodyKind::Government && !kind.inferred)
        addMissing(run, "STR-08",
                   missingAspects(overview->governmentAspects, plainText(run.report(), overviewSection)));
}

void str09(CheckRun &run)
{
    constexpr qsizetype fewest = 10;
    const QString text = plainText(run.report(), problemsSection);
    if (!run.form().section(problemsSection) || text.size() >= fewest)
        return;
    Finding &finding = run.add(text.isEmpty() ? "STR-09.empty" : "STR-09.short");
    finding.section = problemsSection.toString();
    finding.actual = text;
    finding.arguments = {text};
}

void str10(CheckRun &run)
{
    if (run.form().section(otherMattersSection) && plainText(run.report(), otherMattersSection).isEmpty())
        run.add("STR-10").section = otherMattersSection.toString();
}

void str11(CheckRun &run)
{
    // 收费, 费用, 信息处理费, 处理费, 免费: whatever names a fee has this character.
    const QString text = plainText(run.report(), otherMattersSection);
    if (!text.isEmpty() && !text.contains(u'费'))
        run.add("STR-11").section = otherMattersSection.toString();
}

void str12(CheckRun &run)
{
    const std::optional<int> limit = run.options().sectionOneLimit;
    const qsizetype length = limit ? plainText(run.report(), overviewSection).size() : 0;
    if (!limit || length <= *limit)
        return;
    Finding &finding = run.add("STR-12");
    finding.section = overviewSection.toString();
    finding.expected = QString::number(*limit);
    finding.actual = QString::number(length);
    finding.arguments = {finding.actual, finding.expected};
}

constexpr ReportCheck checks[] = {
    {"STR-07", Reads::Prose, str07}, {"STR-08", Reads::Prose | Reads::Facts, str08},
    {"STR-09", Reads::Prose, str09}, {"STR-10", Reads::Prose, str10},
    {"STR-11", Reads::Prose, str11}, {"STR-12", Reads::Prose, str12},
};

} // namespace

std::span<const ReportCheck> structureChecks()
{
    return checks;
}

} // namespace gouji
