// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/separatedtext.h"

#include "model/text/textdecoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace gouji {
namespace {

QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> separators{u',', u';', u'\t'};
    const QStringView first = text.first(std::max<qsizetype>(text.indexOf(u'\n'), 0));
    const QStringView line = first.isEmpty() ? text : first;
    return *std::ranges::max_element(separators, {}, [line](char16_t c) { return line.count(QChar(c)); });
}

/// Takes the text piece by piece, in any pieces, and gives its rows.
class SeparatedText
{
public:
    explicit SeparatedText(const std::function<void(const QStringList &)> &takeRow) : m_takeRow(takeRow) {}

    void add(QStringView piece)
    {
        if (m_separator.isNull())
            m_separator = separatorOf(piece);
        for (const QChar c : piece)
            add(c);
    }

    /// False: a quote never ends.
    bool finish()
    {
        if (m_place != Place::Start || !m_row.isEmpty())
            endRow();
        return !m_isOpen;
    }

private:
    enum class Place {
        Start, ///< of a field
        Plain, ///< in a field, or behind the quote that closes one: what follows belongs to it all the same
        Quoted,
        Quote ///< behind a quote in a quoted field: it closes the field, or stands for itself before another one
    };

    void add(QChar c)
    {
        if (m_place == Place::Quoted)
            return addQuoted(c);
        if (c == u'"' && m_place != Place::Plain) {
            if (m_place == Place::Quote)
                m_field += c;
            m_place = Place::Quoted;
            m_isOpen = true;
        } else if (c == m_separator) {
            endField();
        } else if (c == u'\n') {
            endRow();
        } else {
            m_field += c;
            m_place = Place::Plain;
        }
    }

    void addQuoted(QChar c)
    {
        if (c != u'"') {
            m_field += c;
            return;
        }
        m_place = Place::Quote;
        m_isOpen = false;
    }

    void endField()
    {
        m_row.append(std::exchange(m_field, {}));
        m_place = Place::Start;
    }

    void endRow()
    {
        endField();
        m_takeRow(m_row);
        m_row.clear();
    }

    const std::function<void(const QStringList &)> &m_takeRow;
    QChar m_separator;
    QStringList m_row;
    QString m_field;
    Place m_place = Place::Start;
    bool m_isOpen = false;
};

} // namespace

Result<Done> readSeparatedText(const QByteArray &bytes, const std::function<void(const QStringList &)> &takeRow)
{
    const auto said = [](ErrorCode code, const char *sentence) {
        return Error(code, QCoreApplication::translate("Errors", sentence));
    };
    SeparatedText text(takeRow);
    if (!decodeText(bytes, [&](QStringView piece) { text.add(piece); }))
        return said(ErrorCode::NotAReport,
                    QT_TRANSLATE_NOOP("Errors", "This is no table: neither a workbook nor a text "
                                                "of separated values."));
    if (!text.finish())
        return said(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Errors", "A quotation mark in this table never ends. Save the "
                                                "table again from the spreadsheet."));
    return Done();
}

Result<std::vector<QStringList>> readSeparatedText(const QByteArray &bytes)
{
    std::vector<QStringList> rows;
    const Result<Done> read = readSeparatedText(bytes, [&](const QStringList &row) { rows.push_back(row); });
    return read ? Result<std::vector<QStringList>>(std::move(rows)) : read.error();
}

} // namespace gouji
