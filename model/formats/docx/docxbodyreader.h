// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/office/tablereading.h"

#include <QXmlStreamReader>

#include <functional>

namespace gouji::docx {

/// Reads what word/document.xml shows. Elements it does not know, of whatever namespace, show nothing; what goes too deep
/// is refused.
class BodyReader
{
public:
    explicit BodyReader(const QByteArray &part) : m_xml(part) {}

    Result<VisibleContent> read();

private:
    using Blocks = std::vector<VisibleContent::Block>;
    struct CellSpan
    {
        int columns = 1;
        bool goesOn = false; ///< with the cell above
    };

    bool is(QStringView name) const;
    bool isShownWrapper() const;
    QString value() const;
    void readChildren(const std::function<void()> &child);

    void readBlocks(Blocks &blocks);
    void readBlock(Blocks &blocks);
    void readTable(Blocks &blocks);
    void readRows(TableReading &reading);
    void readCells(TableReading &reading);
    void readCell(TableReading &reading);
    CellSpan readCellSpan();
    void readInline(QString &text);
    void readRun(QString &text);
    bool readsHidden();

    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace gouji::docx
