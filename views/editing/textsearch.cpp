// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/textsearch.h"

#include "model/report/paragraphedit.h"
#include "model/report/prosetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace gouji {
namespace {

/// Character by character, so that places stay where they are.
QString folded(const QString &text, const TextQuery &query)
{
    QString result = text;
    for (QChar &c : result) {
        const char16_t code = c.unicode();
        if (!query.matchesWidth && code >= 0xff01 && code <= 0xff5e)
            c = QChar(code - 0xfee0);
        else if (!query.matchesWidth && code == 0x3000)
            c = u' ';
        if (!query.matchesCase)
            c = c.toCaseFolded();
    }
    return result;
}

/// Collects the matches of a query through a report.
class Search
{
public:
    Search(const Report &report, const TextQuery &query)
        : m_report(report)
        , m_query(query)
        , m_needle(folded(query.text, query))
    {}

    std::vector<TextMatch> run()
    {
        if (m_needle.isEmpty())
            return {};
        searchBlocks(openingSection.toString(), m_report.opening);
        for (const SectionTemplate &section : m_report.form->sections()) {
            if (section.kind == SectionKind::Table)
                searchFigures(section);
            if (const Blocks *blocks = m_report.blocks(section.id))
                searchBlocks(section.id, *blocks);
        }
        if (m_report.closing) {
            searchLine({closingSection.toString(), {}, 0, {}, false}, m_report.closing->body);
            searchLine({closingSection.toString(), {}, 1, {}, false}, m_report.closing->date);
        }
        return std::move(m_matches);
    }

private:
    void searchLine(TextMatch match, const QString &text)
    {
        const QString line = folded(text, m_query);
        for (qsizetype at = line.indexOf(m_needle); at >= 0; at = line.indexOf(m_needle, match.span.end())) {
            match.span = {at, m_needle.size()};
            m_matches.push_back(match);
        }
    }

    void searchBlocks(const QString &section, const Blocks &blocks)
    {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto *paragraph = std::get_if<Paragraph>(&blocks[i]);
            if (!paragraph)
                continue;
            const std::size_t before = m_matches.size();
            searchLine({section, {}, static_cast<int>(i), {}, false}, paragraphText(*paragraph, m_report));
            for (std::size_t found = before; found < m_matches.size(); ++found)
                m_matches[found].touchesLink = touchesLink(*paragraph, m_report, m_matches[found].span);
        }
    }

    void searchFigures(const SectionTemplate &section)
    {
        const int table = m_report.form->tableIndex(section.table);
        for (std::size_t i = 0; i < m_report.cells.size(); ++i) {
            if (m_report.form->cells()[i].table == table)
                searchLine({section.id, CellIndex(i), 0, {}, false}, m_report.cells[i].value.toString());
        }
    }

    const Report &m_report;
    const TextQuery &m_query;
    QString m_needle;
    std::vector<TextMatch> m_matches;
};

QString withReplaced(QString text, const std::vector<TextSpan> &spans, const QString &by)
{
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        text.replace(span->start, span->length, by);
    return text;
}

using SpansOfBlock = std::map<int, std::vector<TextSpan>>;

void replaceInClosing(Session &session, const SpansOfBlock &blocks, const QString &by)
{
    std::optional<Closing> closing = session.report().closing;
    for (const auto &[line, spans] : blocks) {
        QString &text = line == 0 ? closing->body : closing->date;
        text = withReplaced(text, spans, by);
    }
    session.setClosing(closing);
}

void replaceInSection(Session &session, const QString &section, const SpansOfBlock &blocks, const QString &by)
{
    const Blocks &before = *session.report().blocks(section);
    const int first = blocks.begin()->first;
    const int last = blocks.rbegin()->first;
    BlocksEdit edit{section, first, last - first + 1, {before.begin() + first, before.begin() + last + 1}};
    for (const auto &[block, spans] : blocks) {
        Block &changed = edit.blocks[static_cast<std::size_t>(block - first)];
        std::vector<TextReplacement> replacements;
        for (const TextSpan &span : spans)
            replacements.push_back({span, by});
        changed = withReplaced(std::get<Paragraph>(changed), session.report(), replacements);
    }
    session.replaceBlocks(std::move(edit));
}

} // namespace

std::vector<TextMatch> findText(const Report &report, const TextQuery &query)
{
    return Search(report, query).run();
}

Replaced replaceText(Session &session, const std::vector<TextMatch> &matches, const QString &by, bool breaksLinks)
{
    Replaced replaced;
    std::map<QString, SpansOfBlock> bySection;
    for (const TextMatch &match : matches) {
        const bool isKeptLink = match.touchesLink && !breaksLinks;
        replaced.inFigures += match.cell.has_value();
        replaced.inLinks += isKeptLink;
        if (match.cell || isKeptLink)
            continue;
        bySection[match.section][match.block].push_back(match.span);
        ++replaced.count;
    }
    if (bySection.empty())
        return replaced;
    if (session.isReadOnly()) {
        emit session.refused();
        return {};
    }
    session.undoStack().beginMacro(QCoreApplication::translate("gouji::Session", "Replace text"));
    for (const auto &[section, blocks] : bySection) {
        if (section == closingSection)
            replaceInClosing(session, blocks, by);
        else
            replaceInSection(session, section, blocks, by);
    }
    session.undoStack().endMacro();
    return replaced;
}

QString lineOf(const Report &report, const TextMatch &match)
{
    if (match.cell)
        return report.cell(*match.cell).value.toString();
    if (match.section == closingSection)
        return match.block == 0 ? report.closing->body : report.closing->date;
    return paragraphText(std::get<Paragraph>(report.blocks(match.section)->at(static_cast<std::size_t>(match.block))),
                         report);
}

} // namespace gouji
