// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csvwriter.h"

#include "model/formats/csv/formulaguard.h"

#include <algorithm>

namespace gouji {
namespace {

QString written(const QString &field)
{
    QString text = guarded(field);
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
