// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/office/tablereading.h"

#include <QXmlStreamReader>

#include <functional>

namespace gouji::odt {

/// Reads what content.xml shows. Elements it does not know, of whatever namespace, show nothing; what goes too deep is
/// refused.
class BodyReader
{
public:
    explicit BodyReader(const QByteArray &part) : m_xml(part) {}

    Result<VisibleContent> read();

private:
    using Blocks = std::vector<VisibleContent::Block>;

    bool isText(QStringView name) const;
    bool isTable(QStringView name) const;
    bool isShownGroup() const;
    int count(QStringView attribute) const;
    void readChildren(const std::function<void()> &child);

    void readBody(Blocks &blocks);
    void readBlocks(Blocks &blocks);
    void readBlock(Blocks &blocks);
    void readTable(Blocks &blocks);
    void readRows(TableReading &reading);
    void readCells(TableReading &reading);
    void readInline(QString &text);
    void readInlineElement(QString &text);
    void fail(const Error &error);

    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace gouji::odt
