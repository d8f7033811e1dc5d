// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valuerows.h"

#include "model/formats/csv/csvwriter.h"

namespace gouji {
namespace {

QStringList textsOf(const std::vector<RowField> &fields)
{
    QStringList texts;
    for (const RowField &field : fields)
        texts.append(field.text);
    return texts;
}

class TabbedRows : public ValueRows
{
public:
    void addRow(const std::vector<RowField> &fields) override
    {
        m_bytes += textsOf(fields).join(u'\t').toUtf8() + '\n';
    }
    Result<QByteArray> finished(const QDateTime &) override { return m_bytes; }

private:
    QByteArray m_bytes;
};

class CsvRows : public ValueRows
{
public:
    void addRow(const std::vector<RowField> &fields) override { m_csv.addRow(textsOf(fields)); }
    Result<QByteArray> finished(const QDateTime &) override { return m_csv.bytes(); }

private:
    CsvWriter m_csv;
};

class SheetRows : public ValueRows
{
public:
    void addRow(const std::vector<RowField> &fields) override { m_book.addRow(fields); }
    Result<QByteArray> finished(const QDateTime &date) override
    {
        return m_book.finished({QStringLiteral("政府信息公开工作年度报告数据"), {}, date});
    }

private:
    RowsWorkbook m_book{QStringLiteral("数据")};
};

} // namespace

std::unique_ptr<ValueRows> ValueRows::forFormat(const QString &format)
{
    if (format == u"tsv")
        return std::make_unique<TabbedRows>();
    if (format == u"csv")
        return std::make_unique<CsvRows>();
    return format == u"xlsx" ? std::make_unique<SheetRows>() : nullptr;
}

} // namespace gouji
