// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csvwriter.h"

#include <algorithm>

namespace gouji {
namespace {

bool wouldBeComputed(const QString &field)
{
    const bool isNumber = std::ranges::all_of(field, [](QChar c) { return c.isDigit() || c == u'-' || c == u'.'; });
    return !field.isEmpty() && !isNumber && QStringView(u"=+-@\t").contains(field.front());
}

QString written(const QString &field)
{
    QString text = wouldBeComputed(field) ? u'\'' + field : field;
    if (std::ranges::none_of(text, [](QChar c) { return QStringView(u",\"\r\n").contains(c); }))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

CsvWriter::CsvWriter() : m_bytes("\xEF\xBB\xBF") {}

void CsvWriter::addRow(const QStringList &fields)
{
    QStringList texts;
    std::ranges::transform(fields, std::back_inserter(texts), written);
    m_bytes += texts.join(u',').toUtf8() + "\r\n";
}

} // namespace gouji
