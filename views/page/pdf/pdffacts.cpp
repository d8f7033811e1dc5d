// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/pdffacts.h"

#include "model/formats/pdf/pdfdata.h"
#include "views/page/pdf/pdfstream.h"
#include "views/page/pdf/pdftext.h"
#include "views/page/pdf/xmp.h"

#include <QColorSpace>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace gouji {
namespace {

std::string pdfDate(const QDateTime &date)
{
    return date.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

QPDFObjectHandle outputIntent(QPDF &pdf)
{
    static const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    QPDFObjectHandle stream = compressedStream(pdf, profile);
    stream.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier "
                                                      "(sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1) >>");
    intent.replaceKey("/DestOutputProfile", stream);
    return pdf.makeIndirectObject(intent);
}

/// Entries of the outline one after the other below one, which is the outline itself or an entry that opens.
struct BookmarkChain
{
    QPDFObjectHandle parent{};
    QPDFObjectHandle last{};
    int count = 0;

    void add(QPDFObjectHandle entry)
    {
        entry.replaceKey("/Parent", parent);
        if (count > 0) {
            entry.replaceKey("/Prev", last);
            last.replaceKey("/Next", entry);
        } else {
            parent.replaceKey("/First", entry);
        }
        parent.replaceKey("/Last", entry);
        last = entry;
        ++count;
    }
};

} // namespace

void addFacts(QPDF &pdf, const ExportSource &source)
{
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmpPacket(source).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/OutputIntents", QPDFObjectHandle::newArray({outputIntent(pdf)}));

    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", QPDFObjectHandle::parse(pdfString(source.title)));
    if (!source.body.isEmpty())
        info.replaceKey("/Author", QPDFObjectHandle::parse(pdfString(source.body)));
    info.replaceKey("/Creator", QPDFObjectHandle::newString(pdfProducer));
    info.replaceKey("/Producer", QPDFObjectHandle::newString(pdfProducer));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(source.writtenAt)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(source.writtenAt)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void addBookmarks(QPDF &pdf, const PageDocument &document, const std::vector<QPDFObjectHandle> &pages)
{
    if (document.bookmarks.empty())
        return;
    BookmarkChain whole{pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"))};
    BookmarkChain below; // the entry of the whole that came last
    for (const PageBookmark &bookmark : document.bookmarks) {
        const std::string top = pdfNumber(document.paper.height - bookmark.top);
        QPDFObjectHandle destination = QPDFObjectHandle::parse("[ /XYZ 0 " + top + " 0 ]");
        destination.insertItem(0, pages[static_cast<std::size_t>(bookmark.page)]);
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", QPDFObjectHandle::parse(pdfString(bookmark.text)));
        entry.replaceKey("/Dest", destination);
        if (bookmark.level > 1 && whole.count > 0) {
            below.add(entry);
            below.parent.replaceKey("/Count", QPDFObjectHandle::newInteger(-below.count)); // shown closed
        } else {
            whole.add(entry);
            below = BookmarkChain{entry};
        }
    }
    whole.parent.replaceKey("/Count", QPDFObjectHandle::newInteger(whole.count));
    pdf.getRoot().replaceKey("/Outlines", whole.parent);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addAttachment(QPDF &pdf, const CarriedData &data, const QDateTime &writtenAt)
{
    QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, data.native.toStdString());
    stream.setCreationDate(pdfDate(writtenAt)).setModDate(pdfDate(writtenAt)).setSubtype("application/vnd.gouji+json");
    QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, pdfAttachmentName, stream);
    file.setDescription("SHA-256 " + data.visibleSha256.toStdString());
    QPDFObjectHandle object = file.getObjectHandle();
    object.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(pdfAttachmentName, file);
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({object}));
}

} // namespace gouji
