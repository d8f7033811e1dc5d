// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/anchorplace.h"

#include "model/checks/cellname.h"
#include "model/report/prosetext.h"
#include "model/review/blocktext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

/// The text that anchors count in; empty for what is no paragraph.
QString textOf(const Block &block, const Report &report)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph ? paragraphText(*paragraph, report) : QString();
}

const Block *blockOf(const Anchor &anchor, const Report &report)
{
    const Blocks *blocks = report.blocks(anchor.section);
    const bool isThere =
        blocks && anchor.block && *anchor.block >= 0 && *anchor.block < static_cast<int>(blocks->size());
    return isThere ? &(*blocks)[static_cast<std::size_t>(*anchor.block)] : nullptr;
}

bool isKnownSection(const QString &section, const FormTemplate &form)
{
    return section.isEmpty() || section == factsSection || section == openingSection || section == closingSection ||
           form.section(section);
}

bool isInClosing(const QString &words, const Report &report)
{
    return report.closing && (report.closing->body.contains(words) || report.closing->date.contains(words));
}

/// Places where words stand, as anchors.
class WordSearch
{
public:
    WordSearch(const Anchor &sought, const Report &report) : m_sought(sought), m_report(report) {}

    void lookIn(const QString &section)
    {
        const Blocks *blocks = m_report.blocks(section);
        for (std::size_t i = 0; blocks && i < blocks->size(); ++i)
            lookIn(section, static_cast<int>(i), (*blocks)[i]);
    }
    void lookIn(const QString &section, int index, const Block &block)
    {
        const QString text = textOf(block, m_report);
        for (qsizetype at = text.indexOf(m_sought.quoted); at >= 0; at = text.indexOf(m_sought.quoted, at + 1)) {
            Anchor anchor = m_sought;
            anchor.section = section;
            anchor.block = index;
            anchor.start = static_cast<int>(at);
            anchor.length = static_cast<int>(m_sought.quoted.size());
            m_found.push_back(std::move(anchor));
        }
    }
    std::optional<Anchor> nearest() const
    {
        const auto distance = [this](const Anchor &anchor) { return std::abs(anchor.start - m_sought.start); };
        const auto found = std::ranges::min_element(m_found, {}, distance);
        return found == m_found.end() ? std::nullopt : std::optional(*found);
    }
    std::optional<Anchor> onlyOne() const { return m_found.size() == 1 ? std::optional(m_found[0]) : std::nullopt; }

private:
    const Anchor &m_sought;
    const Report &m_report;
    std::vector<Anchor> m_found;
};

std::optional<Anchor> nearestInBlock(const Anchor &anchor, const Report &report)
{
    const Block *block = blockOf(anchor, report);
    if (!block)
        return std::nullopt;
    WordSearch search(anchor, report);
    search.lookIn(anchor.section, *anchor.block, *block);
    return search.nearest();
}

std::optional<Anchor> onlyOneIn(const Anchor &anchor, const QStringList &sections, const Report &report)
{
    WordSearch search(anchor, report);
    for (const QString &section : sections)
        search.lookIn(section);
    return search.onlyOne();
}

QStringList allSections(const Report &report)
{
    QStringList sections{openingSection.toString()};
    for (const SectionText &text : report.sections)
        sections.append(text.section);
    return sections;
}

} // namespace

QString sectionOf(const Anchor &anchor, const FormTemplate &form)
{
    const std::optional<CellIndex> cell = anchor.cell ? form.find(*anchor.cell) : std::nullopt;
    const SectionTemplate *section = cell ? form.sectionOfTable(form.cell(*cell).table) : nullptr;
    if (section)
        return section->id;
    return anchor.section == factsSection ? QString() : anchor.section;
}

QString anchoredText(const Anchor &anchor, const Report &report)
{
    const Block *block = anchor.cell ? nullptr : blockOf(anchor, report);
    return block ? textOf(*block, report) : QString();
}

bool isGone(const Anchor &anchor, const Report &report)
{
    if (anchor.cell)
        return !report.form->find(*anchor.cell);
    if (!isKnownSection(anchor.section, *report.form))
        return true;
    if (!anchor.block)
        return !anchor.quoted.isEmpty() && !(anchor.section == closingSection && isInClosing(anchor.quoted, report));
    const Block *block = blockOf(anchor, report);
    if (!block)
        return true;
    if (anchor.quoted.isEmpty())
        return false;
    const QString text = textOf(*block, report);
    return QStringView(text).mid(anchor.start, anchor.length) != anchor.quoted;
}

Anchor foundAgain(const Anchor &anchor, const Report &report)
{
    if (anchor.cell || anchor.quoted.isEmpty() || !isGone(anchor, report))
        return anchor;
    if (const std::optional<Anchor> near = nearestInBlock(anchor, report))
        return *near;
    if (const std::optional<Anchor> inSection = onlyOneIn(anchor, {anchor.section}, report))
        return *inSection;
    return onlyOneIn(anchor, allSections(report), report).value_or(anchor);
}

void findThreadsAgain(Report &report)
{
    for (Thread &thread : report.threads)
        thread.anchor = foundAgain(thread.anchor, report);
}

QString anchorName(const Anchor &anchor, const FormTemplate &form)
{
    if (anchor.cell)
        return cellName(form, *anchor.cell);
    if (anchor.section.isEmpty() || anchor.section == factsSection)
        return QCoreApplication::translate("Review", "the whole report");
    const QString section = sectionName(form, anchor.section);
    return anchor.block ? blockPlace(form, anchor.section, *anchor.block + 1) : section;
}

TextEdit TextEdit::between(QStringView before, QStringView now)
{
    const auto alike = std::ranges::mismatch(before, now);
    const auto start = static_cast<int>(alike.in1 - before.begin());
    int endBefore = static_cast<int>(before.size());
    int endNow = static_cast<int>(now.size());
    while (endBefore > start && endNow > start && before[endBefore - 1] == now[endNow - 1]) {
        --endBefore;
        --endNow;
    }
    return {start, endBefore, endNow};
}

TextStretch TextStretch::after(const TextEdit &edit) const
{
    const int end = start + length;
    const int shift = edit.endNow - edit.endBefore;
    const int newStart = start >= edit.endBefore ? start + shift : start > edit.start ? edit.endNow : start;
    const int newEnd = end <= edit.start ? end : end >= edit.endBefore ? end + shift : edit.start;
    return {newStart, std::max(0, newEnd - newStart)};
}

} // namespace gouji
