// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prosehighlighter.h"

#include "model/text/headings.h"
#include "views/widgets/prosedocument.h"
#include "views/widgets/prosefont.h"
#include "views/widgets/theme.h"

#include <QPalette>

namespace gouji {

ProseHighlighter::ProseHighlighter(ProseDocument &document) : QSyntaxHighlighter(&document), m_document(document)
{
    m_heading.setFontFamilies(headingFont().families());
    m_heading.setFontWeight(QFont::DemiBold);
    connect(&document, &ProseDocument::linksFollowed, this, &QSyntaxHighlighter::rehighlight);
}

void ProseHighlighter::setPalette(const QPalette &palette)
{
    const Theme theme = Theme::of(palette);
    m_chip.setBackground(theme.headerGround);
    m_chip.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    m_chip.setUnderlineColor(theme.grid);
    m_openChip.setBackground(theme.warningTint);
    m_openChip.setUnderlineStyle(QTextCharFormat::DashUnderline);
    m_openChip.setUnderlineColor(theme.warning);
    rehighlight();
}

void ProseHighlighter::highlightBlock(const QString &text)
{
    if (const std::optional<Heading> heading = headingOf(text))
        setFormat(static_cast<int>(heading->words.start), static_cast<int>(heading->words.length), m_heading);
    const Report &report = m_document.session().report();
    for (const ChipPlace &place : ProseChips::in(currentBlock())) {
        const std::optional<CellIndex> cell = report.form->find(m_document.chips().link(place.number).cell);
        const bool isNumber = cell && report.cell(*cell).value.isNumber();
        setFormat(place.start - currentBlock().position(), place.length, isNumber ? m_chip : m_openChip);
    }
}

} // namespace gouji
