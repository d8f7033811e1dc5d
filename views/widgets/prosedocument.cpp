// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prosedocument.h"

#include "model/report/prosetext.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace gouji {
namespace {

constexpr int linkProperty = QTextFormat::UserProperty + 1;  // id of the cell
constexpr int styleProperty = QTextFormat::UserProperty + 2; // LinkStyle
constexpr int fixedProperty = QTextFormat::UserProperty + 3; // index of a picture or table in the report

QString placeholder(const Block &block)
{
    if (const auto *picture = std::get_if<Picture>(&block))
        return QStringLiteral("[图：%1]").arg(picture->caption);
    QStringList rows;
    for (const QStringList &row : std::get<FurtherTable>(block).rows)
        rows.append(row.join(u'\t'));
    return rows.join(QChar::LineSeparator);
}

/// A line break typed inside a paragraph has no place in the canonical text, where a paragraph is one line.
QString plainLine(QString text)
{
    text.replace(QChar::LineSeparator, u' ');
    text.replace(QChar::ObjectReplacementCharacter, u' ');
    return text;
}

void insertParagraph(QTextCursor &cursor, const Paragraph &paragraph, const Report &report)
{
    for (const Run &run : paragraph.runs) {
        QTextCharFormat format;
        if (const auto *link = std::get_if<Link>(&run)) {
            format.setProperty(linkProperty, link->cell.toString());
            format.setProperty(styleProperty, static_cast<int>(link->style));
            format.setBackground(QColor(128, 128, 128, 40));
            cursor.insertText(linkText(*link, report), format);
        } else {
            cursor.insertText(std::get<QString>(run), format);
        }
    }
}

void insertBlock(QTextCursor &cursor, const Block &block, int index, const Report &report)
{
    QTextBlockFormat format;
    format.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(6);
    const bool isParagraph = std::holds_alternative<Paragraph>(block);
    if (isParagraph)
        format.setTextIndent(2.0 * QFontMetricsF(cursor.document()->defaultFont()).horizontalAdvance(u'国'));
    else
        format.setProperty(fixedProperty, index);
    cursor.setBlockFormat(format);
    cursor.setCharFormat({});
    if (isParagraph)
        insertParagraph(cursor, std::get<Paragraph>(block), report);
    else
        cursor.insertText(placeholder(block), QTextCharFormat());
}

/// A fragment as a run: a link while it still shows what the link shows.
Run runOf(const QTextFragment &fragment, const Report &report)
{
    const std::optional<CellId> cell = CellId::fromString(fragment.charFormat().stringProperty(linkProperty));
    if (!cell)
        return plainLine(fragment.text());
    const Link link{*cell, static_cast<LinkStyle>(fragment.charFormat().intProperty(styleProperty)), {}};
    return linkText(link, report) == fragment.text() ? Run(link) : Run(plainLine(fragment.text()));
}

Paragraph paragraphOf(const QTextBlock &block, const Report &report)
{
    Paragraph paragraph;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        Run run = runOf(part.fragment(), report);
        QString *text = std::get_if<QString>(&run);
        QString *before = paragraph.runs.empty() ? nullptr : std::get_if<QString>(&paragraph.runs.back());
        if (text && before)
            *before += *text;
        else
            paragraph.runs.push_back(std::move(run));
    }
    if (paragraph.runs.empty())
        paragraph.runs.emplace_back(QString());
    return paragraph;
}

} // namespace

ProseDocument::ProseDocument(Session &session, const QString &section, QObject *parent)
    : QTextDocument(parent)
    , m_session(session)
    , m_section(section)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(16);
    showReport();
    connect(this, &QTextDocument::contentsChanged, this, &ProseDocument::takeChanges);
    connect(&session, &Session::blocksChanged, this, &ProseDocument::onBlocksChanged);
    connect(&session, &Session::cellsChanged, this, [this] {
        if (shownBlocks() != *m_session.report().blocks(m_section))
            showReport();
    });
}

bool ProseDocument::isEditable(int block) const
{
    return !findBlockByNumber(block).blockFormat().hasProperty(fixedProperty);
}

// A picture's or table's place gives back what stands in the report, whatever happened to its text here; the caller then
// sees a difference in number only.
Block ProseDocument::blockAt(const QTextBlock &block) const
{
    const Blocks &blocks = *m_session.report().blocks(m_section);
    const int index = block.blockFormat().intProperty(fixedProperty);
    const bool isFixed =
        block.blockFormat().hasProperty(fixedProperty) && static_cast<std::size_t>(index) < blocks.size();
    if (isFixed && block.text() == placeholder(blocks[static_cast<std::size_t>(index)]))
        return blocks[static_cast<std::size_t>(index)];
    return paragraphOf(block, m_session.report());
}

Blocks ProseDocument::shownBlocks() const
{
    Blocks blocks;
    for (QTextBlock block = begin(); block.isValid(); block = block.next())
        blocks.push_back(blockAt(block));
    const bool isEmpty = blocks.size() == 1 && blocks.front() == Block(Paragraph{{QString()}, {}});
    return isEmpty && m_session.report().blocks(m_section)->empty() ? Blocks() : blocks;
}

void ProseDocument::takeChanges()
{
    if (m_isShowing)
        return;
    const Blocks &before = *m_session.report().blocks(m_section);
    Blocks now = shownBlocks();
    const auto [oldEnd, newEnd] = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
    const auto head = oldEnd - before.begin();
    const auto [oldTail, newTail] = std::mismatch(before.rbegin(), std::make_reverse_iterator(oldEnd), now.rbegin(),
                                                  std::make_reverse_iterator(newEnd));
    const auto tail = oldTail - before.rbegin();
    const auto removed = static_cast<std::ptrdiff_t>(before.size()) - head - tail;
    const auto added = static_cast<std::ptrdiff_t>(now.size()) - head - tail;
    if (removed == 0 && added == 0)
        return;
    const auto isFixed = [](const Block &block) { return !std::holds_alternative<Paragraph>(block); };
    if (std::any_of(before.begin() + head, before.begin() + head + removed, isFixed)) {
        showReport(); // typing does not remove a picture or a table
        return;
    }
    m_isTaking = true;
    m_session.replaceBlocks({m_section, static_cast<int>(head), static_cast<int>(removed),
                             Blocks(now.begin() + head, now.begin() + head + added)},
                            true);
    m_isTaking = false;
}

void ProseDocument::onBlocksChanged(const QString &section)
{
    if (section == m_section && !m_isTaking)
        showReport();
}

void ProseDocument::showReport()
{
    const QString before = toPlainText();
    m_isShowing = true;
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    const Blocks &blocks = *m_session.report().blocks(m_section);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        insertBlock(cursor, blocks[i], static_cast<int>(i), m_session.report());
    }
    if (blocks.empty())
        insertBlock(cursor, Paragraph(), 0, m_session.report());
    cursor.endEditBlock();
    m_isShowing = false;
    const QString now = toPlainText();
    const auto difference = std::mismatch(before.begin(), before.end(), now.begin(), now.end()).second - now.begin();
    emit reportShown(static_cast<int>(difference));
}

} // namespace gouji
