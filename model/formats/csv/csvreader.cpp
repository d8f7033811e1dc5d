// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csvreader.h"

#include "model/formats/csv/formulaguard.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace gouji {
namespace {

constexpr qsizetype longestCsv = 16 * 1024 * 1024;

Error damaged(const QString &detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Errors", "This table of values is damaged; write it again from the report."),
            detail};
}

/// Goes through the text once, field by field.
class CsvParser
{
public:
    explicit CsvParser(QStringView text) : m_text(text) {}

    Result<std::vector<QStringList>> parse()
    {
        while (m_at < m_text.size()) {
            if (!readRow())
                return damaged(QStringLiteral("row %1").arg(m_rows.size() + 1));
        }
        return std::move(m_rows);
    }

private:
    bool readRow()
    {
        QStringList row;
        do {
            const std::optional<QString> field = isNext(u'"') ? quotedField() : plainField();
            if (!field)
                return false;
            row.append(unguarded(*field));
        } while (take(u','));
        m_rows.push_back(std::move(row));
        return take(u'\r') && take(u'\n');
    }

    std::optional<QString> plainField()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !QStringView(u",\r\n").contains(m_text[m_at])) {
            if (m_text[m_at++] == u'"')
                return std::nullopt;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    std::optional<QString> quotedField()
    {
        QString field;
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"' && !take(u'"'))
                return field;
            field += c;
        }
        return std::nullopt;
    }

    bool isNext(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool take(QChar c)
    {
        const bool taken = isNext(c);
        m_at += taken ? 1 : 0;
        return taken;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<QStringList> m_rows;
};

} // namespace

Result<std::vector<QStringList>> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > longestCsv || !bytes.startsWith("\xEF\xBB\xBF"))
        return damaged(QStringLiteral("no byte-order mark, or too long"));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes).sliced(3));
    if (decoder.hasError())
        return damaged(QStringLiteral("no UTF-8"));
    return CsvParser(text).parse();
}

} // namespace gouji
