// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace gouji {

class ProseDocument;

/// The looks that the prose has by what it says and not by how it was typed: sub-headings in 楷体, links as quiet chips,
/// those whose cell holds no number underlined by dashes as well. Colours follow the palette that it is given.
class ProseHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit ProseHighlighter(ProseDocument &document);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    ProseDocument &m_document;
    QTextCharFormat m_heading;
    QTextCharFormat m_chip;
    QTextCharFormat m_openChip; ///< of a cell without a number
};

} // namespace gouji
