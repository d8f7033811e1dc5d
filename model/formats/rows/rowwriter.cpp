// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/rows/rowwriter.h"

#include "model/formats/csv/csvwriter.h"
#include "model/formats/xlsx/rowsworkbook.h"

namespace gouji {
namespace {

class CsvRows : public RowWriter
{
public:
    void beginSheet(const SheetHead &head) override
    {
        if (m_hasSheet)
            m_csv.addRow({});
        m_hasSheet = true;
        if (!head.columns.empty())
            m_csv.addRow(head.flat());
    }
    void addRow(const std::vector<RowField> &fields) override
    {
        QStringList texts;
        for (const RowField &field : fields)
            texts.append(field.text);
        m_csv.addRow(texts);
    }
    Result<QByteArray> finished(const WorkbookFacts &) override { return m_csv.bytes(); }

private:
    CsvWriter m_csv;
    bool m_hasSheet = false;
};

class SheetRows : public RowWriter
{
public:
    void beginSheet(const SheetHead &head) override { m_book.beginSheet(head); }
    void addRow(const std::vector<RowField> &fields) override { m_book.addRow(fields); }
    Result<QByteArray> finished(const WorkbookFacts &facts) override { return m_book.finished(facts); }

private:
    RowsWorkbook m_book;
};

} // namespace

std::unique_ptr<RowWriter> RowWriter::forFormat(QStringView format)
{
    if (format == u"csv")
        return std::make_unique<CsvRows>();
    return format == u"xlsx" ? std::make_unique<SheetRows>() : nullptr;
}

} // namespace gouji
