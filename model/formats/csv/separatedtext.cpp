// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/separatedtext.h"

#include "model/text/textdecoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {
namespace {

QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> separators{u',', u';', u'\t'};
    const QStringView first = text.first(std::max<qsizetype>(text.indexOf(u'\n'), 0));
    const QStringView line = first.isEmpty() ? text : first;
    return *std::ranges::max_element(separators, {}, [line](char16_t c) { return line.count(QChar(c)); });
}

/// Goes through the text once.
class SeparatedText
{
public:
    explicit SeparatedText(QStringView text) : m_text(text), m_separator(separatorOf(text)) {}

    /// False: a quote never ends.
    bool read()
    {
        while (m_at < m_text.size()) {
            QStringList &row = m_rows.emplace_back();
            do
                row.append(isNext(u'"') ? quoted() : plain());
            while (take(m_separator));
            take(u'\n');
        }
        return !m_isOpen;
    }
    std::vector<QStringList> rows() && { return std::move(m_rows); }

private:
    bool isNext(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool take(QChar c)
    {
        const bool isThere = isNext(c);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    QString plain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    QString quoted()
    {
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"')
                field += m_text[m_at];
            else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"')
                field += m_text[m_at++];
            else
                return field + afterQuote();
        }
        m_isOpen = true;
        return field;
    }

    /// What follows the closing quote belongs to the field all the same.
    QString afterQuote()
    {
        ++m_at;
        return plain();
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_isOpen = false;
    std::vector<QStringList> m_rows;
};

} // namespace

Result<std::vector<QStringList>> readSeparatedText(const QByteArray &bytes)
{
    const auto said = [](ErrorCode code, const char *sentence) {
        return Error(code, QCoreApplication::translate("Errors", sentence));
    };
    const DecodedText decoded = decodeText(bytes);
    if (decoded.isBinary)
        return said(ErrorCode::NotAReport,
                    QT_TRANSLATE_NOOP("Errors", "This is no table: neither a workbook nor a text "
                                                "of separated values."));
    SeparatedText text(decoded.text);
    if (!text.read())
        return said(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Errors", "A quotation mark in this table never ends. Save the "
                                                "table again from the spreadsheet."));
    return std::move(text).rows();
}

} // namespace gouji
