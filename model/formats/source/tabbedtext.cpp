// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/source/tabbedtext.h"

#include "model/formats/source/tablelimits.h"
#include "model/text/blanks.h"

#include <algorithm>
#include <optional>

namespace gouji {
namespace {

bool endsField(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

/// Takes the text apart field by field.
class TabbedReader
{
public:
    explicit TabbedReader(QStringView text) : m_text(text) {}

    Result<SourceTable> read()
    {
        while (m_at < m_text.size()) {
            if (static_cast<int>(m_table.rows.size()) == mostRows)
                return tableTooLarge();
            m_table.rows.push_back({{}, {static_cast<int>(m_table.rows.size()) + 1, 0, {}}, {}});
            if (!readRow(m_table.rows.back()))
                return tableTooLarge();
        }
        dropEmptyEnds();
        return std::move(m_table);
    }

private:
    bool readRow(SourceRow &row)
    {
        bool goesOn = true;
        while (goesOn) {
            row.fields.push_back({takeField(), row.place, 1, 1});
            if (++m_fields > mostFields)
                return false;
            goesOn = m_at < m_text.size() && m_text[m_at] == u'\t';
            m_at += goesOn;
        }
        const bool isPair = m_at + 1 < m_text.size() && m_text[m_at] == u'\r' && m_text[m_at + 1] == u'\n';
        m_at += isPair ? 2 : 1;
        return true;
    }

    QString takeField()
    {
        if (std::optional<QString> quoted = quotedField())
            return *std::move(quoted);
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsField(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    // A quote that is not closed right before the end of a field is a character like others.
    std::optional<QString> quotedField()
    {
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return std::nullopt;
        qsizetype at = m_at + 1;
        QString text;
        while (at < m_text.size()) {
            const bool isQuote = m_text[at] == u'"';
            const bool isDouble = isQuote && at + 1 < m_text.size() && m_text[at + 1] == u'"';
            if (isQuote && !isDouble)
                break;
            text += m_text[at];
            at += isDouble ? 2 : 1;
        }
        const bool isClosed = at < m_text.size() && (at + 1 == m_text.size() || endsField(m_text[at + 1]));
        if (!isClosed)
            return std::nullopt;
        m_at = at + 1;
        return text;
    }

    void dropEmptyEnds()
    {
        const auto isEmpty = [](const SourceField &field) { return trimmedOfBlanks(field.text).isEmpty(); };
        std::size_t width = 0;
        for (const SourceRow &row : m_table.rows) {
            const auto last = std::ranges::find_if_not(row.fields.rbegin(), row.fields.rend(), isEmpty);
            width = std::max(width, static_cast<std::size_t>(row.fields.rend() - last));
        }
        for (SourceRow &row : m_table.rows)
            row.fields.resize(std::min(width, row.fields.size()));
        while (!m_table.rows.empty() && std::ranges::all_of(m_table.rows.back().fields, isEmpty))
            m_table.rows.pop_back();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_fields = 0;
    SourceTable m_table;
};

} // namespace

Result<SourceTable> readTabbedText(QStringView text)
{
    if (text.size() > longestTabbedText)
        return tableTooLarge();
    return TabbedReader(text).read();
}

QString tabbedField(const QString &text)
{
    if (std::ranges::none_of(text, [](QChar c) { return endsField(c) || c == u'"'; }))
        return text;
    QString doubled = text;
    doubled.replace(u'"', QLatin1String("\"\""));
    return u'"' + doubled + u'"';
}

} // namespace gouji
