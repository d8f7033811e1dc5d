// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/changedwords.h"

#include <algorithm>

namespace gouji {
namespace {

/// Text that is marked in one way only.
class Writer
{
public:
    Writer(WordChange::Kind side, const Theme &theme, const std::vector<TextSpan> &shaded)
        : m_theme(theme)
        , m_shaded(shaded)
    {
        const bool isBefore = side == WordChange::Kind::Removed;
        const QColor &colour = isBefore ? theme.error : theme.warning;
        const QColor &ground = isBefore ? theme.errorTint : theme.warningTint;
        m_tag = isBefore ? u's' : u'u';
        m_style = QStringLiteral("color:%1;background-color:%2").arg(colour.name(), ground.name());
    }

    void write(QStringView text, bool isMarked)
    {
        while (!text.isEmpty()) {
            const auto next = std::ranges::find_if(m_shaded, [&](const TextSpan &span) { return span.end() > m_at; });
            const bool isShaded = next != m_shaded.end() && next->start <= m_at;
            const qsizetype border = next == m_shaded.end() ? m_at + text.size() : isShaded ? next->end() : next->start;
            const QStringView piece = text.first(std::min(text.size(), border - m_at));
            append(piece, isMarked, isShaded);
            m_at += piece.size();
            text = text.sliced(piece.size());
        }
    }

    QString take() { return std::move(m_html); }

private:
    void append(QStringView text, bool isMarked, bool isShaded)
    {
        const QString escaped = text.toString().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        if (isMarked)
            m_html += QStringLiteral("<%1 style=\"%2\">%3</%1>").arg(m_tag).arg(m_style, escaped);
        else if (isShaded)
            m_html += QStringLiteral("<span style=\"background-color:%1\">%2</span>").arg(m_theme.grid.name(), escaped);
        else
            m_html += escaped;
    }

    const Theme &m_theme;
    const std::vector<TextSpan> &m_shaded;
    QChar m_tag;
    QString m_style;
    qsizetype m_at = 0;
    QString m_html;
};

} // namespace

QString changedWordsHtml(const std::vector<WordChange> &changes, WordChange::Kind side, const Theme &theme,
                         const std::vector<TextSpan> &shaded)
{
    Writer writer(side, theme, shaded);
    for (const WordChange &change : changes) {
        if (change.kind == WordChange::Kind::Kept || change.kind == side)
            writer.write(change.text, change.kind == side);
    }
    return writer.take();
}

} // namespace gouji
