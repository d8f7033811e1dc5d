// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace gouji {

/// Comma-separated values for people (RFC 4180): UTF-8 with a byte-order mark, without which spreadsheets take Chinese
/// for something else; lines end with CR LF. A field that a spreadsheet would compute stands as text, with an apostrophe
/// that readCsv() takes off again.
class CsvWriter
{
public:
    CsvWriter();

    void addRow(const QStringList &fields);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace gouji
