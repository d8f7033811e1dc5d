// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/pdfcontent.h"

#include "views/page/pdf/markedtext.h"

#include <QCoreApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <exception>
#include <set>

namespace gouji {
namespace {

/// Deeper than any structure of ours; a hostile file could nest on.
constexpr int deepest = 12;

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

int numberOf(QPDFObjectHandle dictionary, const std::string &key)
{
    QPDFObjectHandle value = dictionary.isDictionary() ? dictionary.getKey(key) : QPDFObjectHandle::newNull();
    return value.isInteger() ? static_cast<int>(std::clamp<long long>(value.getIntValue(), 1, 1000)) : 1;
}

std::vector<QPDFObjectHandle> childrenOf(QPDFObjectHandle element)
{
    QPDFObjectHandle children = element.getKey("/K");
    if (children.isArray())
        return children.getArrayAsVector();
    return children.isNull() ? std::vector<QPDFObjectHandle>() : std::vector{children};
}

/// Walks the structure and puts the marked text of the pages into it.
class StructureReader
{
public:
    explicit StructureReader(QPDF &pdf);

    VisibleContent content();

private:
    void addElement(QPDFObjectHandle element, int depth);
    VisibleTable table(QPDFObjectHandle element) const;
    void addRow(VisibleTable &table, QPDFObjectHandle row, int number) const;
    QString textOf(QPDFObjectHandle element, int depth) const;

    QPDFObjectHandle m_root;
    MarkedText m_text;
    VisibleContent m_content;
};

StructureReader::StructureReader(QPDF &pdf) : m_root(pdf.getRoot().getKey("/StructTreeRoot"))
{
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages())
        m_text.addPage(page.getObjectHandle());
}

VisibleContent StructureReader::content()
{
    addElement(m_root, 0);
    return std::move(m_content);
}

void StructureReader::addElement(QPDFObjectHandle element, int depth)
{
    if (!element.isDictionary() || depth > deepest)
        return;
    const std::string kind = element.getKey("/S").isName() ? element.getKey("/S").getName() : std::string();
    const bool isContainer = kind.empty() || kind == "/Document";
    if (kind == "/Table") {
        m_content.blocks.push_back(table(element));
    } else if (isContainer) {
        for (const QPDFObjectHandle &child : childrenOf(element))
            addElement(child, depth + 1);
    } else if (kind != "/Figure") {
        if (const QString text = textOf(element, depth); !text.isEmpty())
            m_content.blocks.push_back(text);
    }
}

VisibleTable StructureReader::table(QPDFObjectHandle element) const
{
    VisibleTable table;
    int number = 0;
    for (const QPDFObjectHandle &row : childrenOf(element))
        addRow(table, row, number++);
    return table;
}

void StructureReader::addRow(VisibleTable &table, QPDFObjectHandle row, int number) const
{
    std::set<int> taken;
    for (const VisibleCell &cell : table.cells) {
        for (int column = 0; cell.row + cell.rowSpan > number && column < cell.columnSpan; ++column)
            taken.insert(cell.column + column);
    }
    int column = 0;
    for (QPDFObjectHandle cell : childrenOf(row)) {
        if (!cell.isDictionary())
            continue;
        while (taken.contains(column))
            ++column;
        const QPDFObjectHandle attributes = cell.getKey("/A");
        const int columns = numberOf(attributes, "/ColSpan");
        table.cells.push_back({number, column, numberOf(attributes, "/RowSpan"), columns, textOf(cell, 0)});
        column += columns;
    }
}

QString StructureReader::textOf(QPDFObjectHandle element, int depth) const
{
    QString text;
    for (QPDFObjectHandle child : childrenOf(element)) {
        if (!child.isDictionary() || depth > deepest)
            continue;
        if (child.hasKey("/MCID"))
            text += m_text.at(child.getKey("/Pg"), static_cast<int>(child.getKey("/MCID").getIntValue()));
        else
            text += textOf(child, depth + 1);
    }
    return text;
}

Error notOurs(const char *detail)
{
    return {ErrorCode::NotAReport,
            QCoreApplication::translate("Page", "This PDF has no structure that tells what its text is."),
            QString::fromUtf8(detail)};
}

} // namespace

Result<VisibleContent> readPdfContent(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        open(pdf, bytes);
        if (!pdf.getRoot().getKey("/StructTreeRoot").isDictionary())
            return notOurs("no StructTreeRoot");
        return StructureReader(pdf).content();
    } catch (const std::exception &fault) {
        return notOurs(fault.what());
    }
}

} // namespace gouji
