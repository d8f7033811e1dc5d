// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/structuretree.h"

#include "views/page/pdf/pdftext.h"
#include "views/page/pdf/tagnames.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace gouji {
namespace {

QPDFObjectHandle attributesOf(const PageTag &tag)
{
    QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
    if (tag.scope != HeaderScope::None)
        attributes.replaceKey("/Scope", QPDFObjectHandle::newName(tag.scope == HeaderScope::Row ? "/Row" : "/Column"));
    if (tag.rowSpan > 1)
        attributes.replaceKey("/RowSpan", QPDFObjectHandle::newInteger(tag.rowSpan));
    if (tag.columnSpan > 1)
        attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(tag.columnSpan));
    return attributes;
}

bool isCell(const PageTag &tag)
{
    return tag.kind == TagKind::HeaderCell || tag.kind == TagKind::DataCell;
}

QPDFObjectHandle element(QPDF &pdf, const PageTag &tag, const QPDFObjectHandle &parent)
{
    QPDFObjectHandle element = QPDFObjectHandle::newDictionary();
    element.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
    element.replaceKey("/S", QPDFObjectHandle::newName(tagName(tag.kind)));
    element.replaceKey("/P", parent);
    element.replaceKey("/K", QPDFObjectHandle::newArray());
    if (isCell(tag))
        element.replaceKey("/A", attributesOf(tag));
    if (tag.kind == TagKind::Figure) {
        const QString words = tag.alternative.isEmpty() ? QStringLiteral("图") : tag.alternative;
        element.replaceKey("/Alt", QPDFObjectHandle::parse(pdfString(words)));
    }
    return pdf.makeIndirectObject(element);
}

QPDFObjectHandle markedContent(const QPDFObjectHandle &page, int id)
{
    QPDFObjectHandle reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", QPDFObjectHandle::newName("/MCR"));
    reference.replaceKey("/Pg", page);
    reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(id));
    return reference;
}

} // namespace

void addStructure(QPDF &pdf, const PageDocument &document, const std::vector<PageContent> &contents,
                  std::vector<QPDFObjectHandle> &pages)
{
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructTreeRoot >>"));
    const QPDFObjectHandle whole = element(pdf, PageTag{TagKind::Document}, root);
    std::vector<QPDFObjectHandle> elements;
    for (const PageTag &tag : document.tags) {
        // A handle of its own: the list that it comes from grows here.
        QPDFObjectHandle parent = tag.parent < 0 ? whole : elements[static_cast<std::size_t>(tag.parent)];
        elements.push_back(element(pdf, tag, parent));
        parent.getKey("/K").appendItem(elements.back());
    }
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        QPDFObjectHandle owners = QPDFObjectHandle::newArray();
        for (std::size_t id = 0; id < contents[page].tags.size(); ++id) {
            QPDFObjectHandle owner = elements[static_cast<std::size_t>(contents[page].tags[id])];
            owner.getKey("/K").appendItem(markedContent(pages[page], static_cast<int>(id)));
            owners.appendItem(owner);
        }
        pages[page].replaceKey("/StructParents", QPDFObjectHandle::newInteger(static_cast<int>(page)));
        pages[page].replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        numbers.appendItem(QPDFObjectHandle::newInteger(static_cast<int>(page)));
        numbers.appendItem(pdf.makeIndirectObject(owners));
    }
    QPDFObjectHandle parents = QPDFObjectHandle::newDictionary();
    parents.replaceKey("/Nums", numbers);
    root.replaceKey("/K", whole);
    root.replaceKey("/ParentTree", pdf.makeIndirectObject(parents));
    root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(static_cast<int>(pages.size())));
    pdf.getRoot().replaceKey("/StructTreeRoot", root);
    pdf.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
}

} // namespace gouji
