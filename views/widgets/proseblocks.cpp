// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/proseblocks.h"

#include "views/widgets/fixedblocks.h"

#include <QFontMetricsF>
#include <QTextDocument>

namespace gouji {
namespace {

constexpr int fixedProperty = QTextFormat::UserProperty + 3;

/// A line break typed inside a paragraph has no place in the canonical text, where a paragraph is one line.
QString plainLine(QString text)
{
    text.replace(QChar::LineSeparator, u' ');
    text.replace(QChar::ObjectReplacementCharacter, u' ');
    text.replace(QChar::Nbsp, u' ');
    return text;
}

/// Text that would end the block where it is inserted.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

void add(Paragraph &paragraph, Run run)
{
    QString *text = std::get_if<QString>(&run);
    QString *before = paragraph.runs.empty() ? nullptr : std::get_if<QString>(&paragraph.runs.back());
    if (text && before)
        *before += *text;
    else if (!text || !text->isEmpty())
        paragraph.runs.push_back(std::move(run));
}

void close(Paragraph &paragraph)
{
    if (paragraph.runs.empty())
        paragraph.runs.emplace_back(QString());
}

QTextBlockFormat formatOf(const Block &block, const QFont &font)
{
    QTextBlockFormat format;
    format.setBottomMargin(6);
    if (std::holds_alternative<Paragraph>(block)) {
        format.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
        format.setTextIndent(2.0 * QFontMetricsF(font).horizontalAdvance(u'国'));
    } else {
        format.setAlignment(Qt::AlignHCenter);
        format.setTopMargin(6);
        format.setProperty(fixedProperty, true);
    }
    return format;
}

} // namespace

void insertProseBlock(QTextCursor &cursor, const Block &block, ProseChips &chips, const Report &report)
{
    cursor.setBlockFormat(formatOf(block, cursor.document()->defaultFont()));
    cursor.setBlockCharFormat({});
    cursor.setCharFormat({});
    const auto *paragraph = std::get_if<Paragraph>(&block);
    if (!paragraph) {
        insertFixedBlock(cursor, block);
        return;
    }
    for (const Run &run : paragraph->runs) {
        if (const auto *link = std::get_if<Link>(&run))
            chips.insert(cursor, *link, report);
        else
            cursor.insertText(oneLine(std::get<QString>(run)), QTextCharFormat());
    }
}

Paragraph paragraphOf(const QTextBlock &block, const ProseChips &chips)
{
    Paragraph paragraph;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const Link *link = chips.linkIn(fragment.charFormat());
        add(paragraph, link ? Run(*link) : Run(plainLine(fragment.text())));
    }
    close(paragraph);
    return paragraph;
}

Block tidied(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    if (!paragraph)
        return block;
    Paragraph tidy{{}, paragraph->unknown};
    for (const Run &run : paragraph->runs)
        add(tidy, run);
    close(tidy);
    return tidy;
}

bool isFixedBlock(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(fixedProperty);
}

} // namespace gouji
