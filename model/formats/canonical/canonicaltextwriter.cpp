// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltextwriter.h"

#include "model/formats/canonical/canonicalblock.h"
#include "model/formats/canonical/canonicalclosing.h"
#include "model/outline/pageoutline.h"

#include <algorithm>

namespace gouji {
namespace {

/// Turns the elements of an outline into blocks of text.
class BlockWriter
{
public:
    explicit BlockWriter(const PageOutline &outline);

    QString text();

private:
    void add(const OutlineTitle &title) { m_blocks.push_back(title.text); }
    void add(const OutlineHeading &heading);
    void add(const OutlineParagraph &paragraph);
    void add(const OutlinePicture &picture) { m_blocks.push_back(pictureBlock(picture.caption)); }
    void add(const OutlineTable &table);
    void add(const ClosingLine &line);
    void startLastSection();
    bool looksLikeAnother(const QString &line) const;

    const PageOutline &m_outline;
    QStringList m_reserved; ///< the title and the headings
    QString m_body;
    std::vector<QString> m_written; ///< all before the section being written
    std::vector<QString> m_blocks;
    std::optional<Closing> m_closing;
};

BlockWriter::BlockWriter(const PageOutline &outline) : m_outline(outline)
{
    for (const OutlineElement &element : outline.elements) {
        if (const auto *title = std::get_if<OutlineTitle>(&element)) {
            m_reserved.append(title->text);
            m_body = title->body;
        } else if (const auto *heading = std::get_if<OutlineHeading>(&element)) {
            m_reserved.append(heading->text);
        }
    }
}

QString BlockWriter::text()
{
    for (const OutlineElement &element : m_outline.elements)
        std::visit([this](const auto &part) { add(part); }, element);
    addClosing(m_blocks, m_closing, m_body);
    startLastSection();
    return QStringList(m_written.begin(), m_written.end()).join(QLatin1String("\n\n")) + u'\n';
}

// The closing is read off the blocks after the last heading and its table, so these are held back until all are known.
void BlockWriter::startLastSection()
{
    m_written.insert(m_written.end(), m_blocks.begin(), m_blocks.end());
    m_blocks.clear();
}

void BlockWriter::add(const OutlineHeading &heading)
{
    m_blocks.push_back(heading.text);
    startLastSection();
}

void BlockWriter::add(const OutlineParagraph &paragraph)
{
    m_blocks.push_back(looksLikeAnother(paragraph.text) ? keptApart(paragraph.text) : paragraph.text);
}

bool BlockWriter::looksLikeAnother(const QString &line) const
{
    return line.startsWith(keepingApart) || pictureCaption(line) || m_reserved.contains(line);
}

void BlockWriter::add(const OutlineTable &table)
{
    TableRows rows;
    for (const OutlineRow &row : table.rows) {
        QStringList fields(table.columns);
        for (const OutlineCell &cell : row.cells)
            fields[cell.column] = cell.text;
        rows.push_back(std::move(fields));
    }
    m_blocks.push_back(table.isFormTable ? tableBlock(rows) : furtherTableBlock(rows));
    if (table.isFormTable)
        startLastSection();
}

void BlockWriter::add(const ClosingLine &line)
{
    if (!m_closing)
        m_closing.emplace();
    (line.part == ClosingLine::Part::Body ? m_closing->body : m_closing->date) = line.text;
}

} // namespace

QString canonicalText(const Report &report)
{
    const PageOutline outline = outlineOf(report);
    return BlockWriter(outline).text();
}

QByteArray writeCanonicalText(const Report &report)
{
    return canonicalText(report).toUtf8();
}

} // namespace gouji
