// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltextreader.h"

#include "model/formats/canonical/canonicalblock.h"
#include "model/formats/canonical/canonicalclosing.h"
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/canonical/canonicaltitle.h"
#include "model/values/numberparser.h"

#include <algorithm>
#include <span>

namespace gouji {
namespace {

struct TextBlock
{
    QStringView text;
    int line = 1; ///< of the file, where it begins
};

using TextBlocks = std::span<const TextBlock>;

/// The blocks of a text that ends with a single line feed and has single empty lines only; otherwise none.
std::vector<TextBlock> splitBlocks(QStringView text)
{
    std::vector<TextBlock> blocks;
    if (!text.endsWith(u'\n'))
        return blocks;
    int line = 1;
    for (const QStringView block : text.chopped(1).split(QStringView(u"\n\n"))) {
        if (block.isEmpty() || block.startsWith(u'\n') || block.endsWith(u'\n'))
            return {};
        blocks.push_back({block, line});
        line += static_cast<int>(block.count(u'\n')) + 2;
    }
    return blocks;
}

/// Reads the blocks with one form. What it does not look at (labels, merged cells) is seen by writing again.
class BlockReader
{
public:
    BlockReader(FormPtr form, TextBlocks blocks) : m_form(std::move(form)), m_blocks(blocks) {}

    std::optional<Report> report();

private:
    bool findHeadings();
    bool readSection(std::size_t index);
    bool readTable(const TableTemplate &table, const TextBlock &block);
    void readValue(CellIndex cell, const QString &field, int line);
    TextBlocks takeClosing(TextBlocks blocks);
    static void readBlocks(TextBlocks blocks, Blocks &into);
    static Block readBlock(QStringView block);

    FormPtr m_form;
    TextBlocks m_blocks;
    std::vector<std::size_t> m_starts; ///< where each section begins, and the end
    Report m_report;
};

std::optional<Report> BlockReader::report()
{
    if (!findHeadings())
        return std::nullopt;
    const std::optional<NamedInTitle> named = readTitle(m_blocks.front().text, *m_form);
    if (!named)
        return std::nullopt;
    m_report = Report::forForm(m_form);
    m_report.facts.body = named->body;
    m_report.facts.year = named->year;
    readBlocks(m_blocks.first(m_starts.front()).subspan(1), m_report.opening);
    for (std::size_t i = 0; i < m_form->sections().size(); ++i) {
        if (!readSection(i))
            return std::nullopt;
    }
    return std::move(m_report);
}

bool BlockReader::findHeadings()
{
    std::size_t next = 1;
    for (const SectionTemplate &section : m_form->sections()) {
        const QString heading = section.heading();
        while (next < m_blocks.size() && m_blocks[next].text != heading)
            ++next;
        m_starts.push_back(next++);
    }
    m_starts.push_back(m_blocks.size());
    return !m_form->sections().empty() && next <= m_blocks.size();
}

bool BlockReader::readSection(std::size_t index)
{
    const SectionTemplate &section = m_form->sections()[index];
    TextBlocks blocks = m_blocks.first(m_starts[index + 1]).subspan(m_starts[index] + 1);
    if (section.kind == SectionKind::Table) {
        const int table = m_form->tableIndex(section.table);
        if (blocks.empty() || !readTable(m_form->tables()[static_cast<std::size_t>(table)], blocks.front()))
            return false;
        blocks = blocks.subspan(1);
    }
    if (index + 1 == m_form->sections().size())
        blocks = takeClosing(blocks);
    readBlocks(blocks, m_report.sections[index].blocks);
    return true;
}

bool BlockReader::readTable(const TableTemplate &table, const TextBlock &block)
{
    const TableRows rows = tableRows(block.text);
    const auto isComplete = [&table](const QStringList &fields) { return fields.size() == table.columnCount(); };
    if (static_cast<int>(rows.size()) != table.rowCount() || !std::ranges::all_of(rows, isComplete))
        return false;
    for (const GridCell &place : table.cells()) {
        const QString &field = rows[static_cast<std::size_t>(place.row)][place.column];
        if (place.cell)
            readValue(*place.cell, field, block.line + place.row);
        else if (field != place.text)
            return false;
    }
    return true;
}

void BlockReader::readValue(CellIndex cell, const QString &field, int line)
{
    const CellTemplate &known = m_form->cell(cell);
    m_report.cell(cell).value = parseCell(field, known.kind).value;
    m_report.origin.provenance[known.id].line = line;
}

TextBlocks BlockReader::takeClosing(TextBlocks blocks)
{
    std::vector<QStringView> texts;
    std::ranges::transform(blocks, std::back_inserter(texts), &TextBlock::text);
    const std::optional<FoundClosing> found = findClosing(texts, m_report.facts.body);
    if (!found)
        return blocks;
    m_report.closing = found->closing;
    return blocks.first(blocks.size() - static_cast<std::size_t>(found->blockCount));
}

void BlockReader::readBlocks(TextBlocks blocks, Blocks &into)
{
    for (const TextBlock &block : blocks)
        into.push_back(readBlock(block.text));
}

Block BlockReader::readBlock(QStringView block)
{
    if (std::optional<TableRows> rows = furtherTableRows(block))
        return FurtherTable{std::move(*rows), {}};
    if (std::optional<QString> caption = pictureCaption(block))
        return Picture{std::move(*caption), {}, {}, {}};
    return Paragraph::fromText(withoutMark(block));
}

} // namespace

std::optional<Report> readCanonicalText(QStringView text, const FormLibrary &library)
{
    const std::vector<TextBlock> blocks = splitBlocks(text);
    if (blocks.empty())
        return std::nullopt;
    for (const FormPtr &form : library.forms()) {
        std::optional<Report> report = BlockReader(form, blocks).report();
        if (report && canonicalText(*report) == text)
            return report;
    }
    return std::nullopt;
}

} // namespace gouji
