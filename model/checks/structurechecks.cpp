// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/plaintext.h"
#include "model/checks/sectionids.h"

#include <algorithm>

namespace gouji {
namespace {

const SectionTemplate *sectionTemplate(const FormTemplate &form, QStringView id)
{
    const auto found =
        std::ranges::find_if(form.sections(), [id](const SectionTemplate &section) { return section.id == id; });
    return found == form.sections().end() ? nullptr : &*found;
}

/// The names of the aspects of which the text says nothing.
template<typename Aspects>
QStringList missingAspects(const Aspects &aspects, const QString &text)
{
    QStringList missing;
    for (const auto &aspect : aspects) {
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
    if (const SectionTemplate *overview = sectionTemplate(run.form(), overviewSection))
        addMissing(run, "STR-07", missingAspects(overview->aspects, plainText(run.report(), overviewSection)));
}

void str08(CheckRun &run)
{
    const Stated<BodyKind> &kind = run.report().facts.kind;
    const SectionTemplate *overview = sectionTemplate(run.form(), overviewSection);
    if (overview && kind.value == BodyKind::Government && !kind.inferred)
        addMissing(run, "STR-08",
                   missingAspects(overview->governmentAspects, plainText(run.report(), overviewSection)));
}

void str09(CheckRun &run)
{
    constexpr qsizetype fewest = 10;
    const QString text = plainText(run.report(), problemsSection);
    if (!sectionTemplate(run.form(), problemsSection) || text.size() >= fewest)
        return;
    Finding &finding = run.add(text.isEmpty() ? "STR-09.empty" : "STR-09.short");
    finding.section = problemsSection.toString();
    finding.actual = text;
    finding.arguments = {text};
}

void str10(CheckRun &run)
{
    if (sectionTemplate(run.form(), otherMattersSection) && plainText(run.report(), otherMattersSection).isEmpty())
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
