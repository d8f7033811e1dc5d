// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exporting/visiblecontent.h"

#include "model/formats/exporting/pictureinfo.h"

#include <QCoreApplication>

namespace gouji {
namespace {

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString shortened(const QString &text)
{
    constexpr int longest = 40;
    return text.size() > longest ? text.first(longest) + QStringLiteral("…") : text;
}

Error differs(const QString &expected, const QString &found)
{
    return {ErrorCode::ExportDiffers,
            QCoreApplication::translate("Export", "What was written does not show the report: “%1” came out as “%2”. "
                                                  "Nothing was kept; please report this with the file.")
                .arg(shortened(expected), shortened(found))};
}

VisibleTable visibleTable(const OutlineTable &table)
{
    VisibleTable visible;
    for (const OutlineRow &row : table.rows) {
        for (const OutlineCell &cell : row.cells)
            visible.cells.push_back({cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.text});
    }
    return visible;
}

/// Adds what an element of the outline shows.
struct Shown
{
    VisibleContent &content;

    void operator()(const OutlineTitle &title) const { addText(title.text); }
    void operator()(const OutlineHeading &heading) const { addText(heading.text); }
    void operator()(const OutlineParagraph &paragraph) const { addText(paragraph.text); }
    void operator()(const ClosingLine &line) const { addText(line.text); }
    void operator()(const OutlineTable &table) const { content.blocks.push_back(visibleTable(table)); }
    void operator()(const OutlinePicture &picture) const
    {
        addText(isShownAsPicture(picture) ? picture.caption : pictureWords(picture));
    }
    void addText(const QString &text) const
    {
        if (!text.isEmpty())
            content.blocks.push_back(text);
    }
};

QString wordsOf(const VisibleContent::Block &block)
{
    if (const QString *text = std::get_if<QString>(&block))
        return *text;
    const VisibleTable &table = std::get<VisibleTable>(block);
    return table.cells.empty() ? QString() : table.cells.front().text;
}

Result<Done> sameTable(const VisibleTable &expected, const VisibleTable &found)
{
    for (std::size_t i = 0; i < expected.cells.size(); ++i) {
        const VisibleCell &wanted = expected.cells[i];
        const VisibleCell seen = i < found.cells.size() ? found.cells[i] : VisibleCell{-1, -1, 0, 0, {}};
        VisibleCell compared = seen;
        compared.text = wanted.text;
        if (compared != wanted || squeezed(seen.text) != squeezed(wanted.text))
            return differs(wanted.text, seen.text);
    }
    if (found.cells.size() > expected.cells.size())
        return differs({}, found.cells[expected.cells.size()].text);
    return Done{};
}

Result<Done> sameBlock(const VisibleContent::Block &expected, const VisibleContent::Block &found)
{
    const VisibleTable *wanted = std::get_if<VisibleTable>(&expected);
    const VisibleTable *seen = std::get_if<VisibleTable>(&found);
    if (wanted && seen)
        return sameTable(*wanted, *seen);
    if (wanted || seen || squeezed(std::get<QString>(expected)) != squeezed(std::get<QString>(found)))
        return differs(wordsOf(expected), wordsOf(found));
    return Done{};
}

} // namespace

bool isShownAsPicture(const OutlinePicture &picture)
{
    return pictureInfo(picture.data).has_value();
}

QString pictureWords(const OutlinePicture &picture)
{
    return QStringLiteral("[图：%1]").arg(picture.caption);
}

VisibleContent visibleContentOf(const PageOutline &outline)
{
    VisibleContent content;
    for (const OutlineElement &element : outline.elements)
        std::visit(Shown{content}, element);
    return content;
}

VisibleContent visibleTablesOf(const PageOutline &outline)
{
    VisibleContent content;
    for (const OutlineElement &element : outline.elements) {
        const OutlineTable *table = std::get_if<OutlineTable>(&element);
        if (table && table->isFormTable)
            content.blocks.push_back(visibleTable(*table));
    }
    return content;
}

Result<Done> sameContent(const VisibleContent &expected, const VisibleContent &found)
{
    const std::size_t common = std::min(expected.blocks.size(), found.blocks.size());
    for (std::size_t i = 0; i < common; ++i) {
        if (const Result<Done> same = sameBlock(expected.blocks[i], found.blocks[i]); !same)
            return same;
    }
    if (expected.blocks.size() > common)
        return differs(wordsOf(expected.blocks[common]), {});
    if (found.blocks.size() > common)
        return differs({}, wordsOf(found.blocks[common]));
    return Done{};
}

} // namespace gouji
