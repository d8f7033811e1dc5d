// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/pdfwriter.h"

#include "views/page/pdf/pdffacts.h"
#include "views/page/pdf/pdfpictures.h"
#include "views/page/pdf/pdfstream.h"
#include "views/page/pdf/pdftext.h"
#include "views/page/pdf/structuretree.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace gouji {
namespace {

QPDFObjectHandle resourcesOf(QPDF &pdf, const Page &page, const QPDFObjectHandle &fonts)
{
    QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fonts);
    if (page.pictures.empty())
        return resources;
    QPDFObjectHandle pictures = QPDFObjectHandle::newDictionary();
    for (std::size_t i = 0; i < page.pictures.size(); ++i)
        pictures.replaceKey("/P" + std::to_string(i + 1), pictureObject(pdf, page.pictures[i].data));
    resources.replaceKey("/XObject", pictures);
    return resources;
}

QPDFObjectHandle pageObject(QPDF &pdf, PageSize paper, const QPDFObjectHandle &resources, const std::string &content)
{
    QPDFObjectHandle page = QPDFObjectHandle::parse("<< /Type /Page /MediaBox [ 0 0 " + pdfNumber(paper.width) + ' ' +
                                                    pdfNumber(paper.height) + " ] >>");
    page.replaceKey("/Resources", resources);
    page.replaceKey("/Contents", compressedStream(pdf, QByteArray::fromStdString(content)));
    return pdf.makeIndirectObject(page);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

QByteArray assembled(const PageDocument &document, const ExportSource &source, const PdfFonts &fonts)
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFPageDocumentHelper pageTree(pdf);
    const QPDFObjectHandle fontResources = pdf.makeIndirectObject(fonts.resources(pdf));
    std::vector<PageContent> contents;
    std::vector<QPDFObjectHandle> pages;
    for (const Page &page : document.pages) {
        contents.push_back(pageContent(page, document, fonts));
        const QPDFObjectHandle resources = resourcesOf(pdf, page, fontResources);
        pages.push_back(pageObject(pdf, document.paper, resources, contents.back().stream));
        pageTree.addPage(QPDFPageObjectHelper(pages.back()), false);
    }
    addStructure(pdf, document, contents, pages);
    addFacts(pdf, source);
    addBookmarks(pdf, document, pages);
    if (source.data)
        addAttachment(pdf, *source.data, source.writtenAt);
    return written(pdf);
}

} // namespace

Result<QByteArray> writePdf(const PageDocument &document, const ExportSource &source)
{
    const Result<PdfFonts> fonts = PdfFonts::of(document);
    if (!fonts)
        return fonts.error();
    // libqpdf says what goes wrong by exceptions; none leaves this function.
    try {
        return assembled(document, source, *fonts);
    } catch (const std::exception &fault) {
        return Error(
            ErrorCode::CannotWrite,
            QCoreApplication::translate("Page", "The PDF could not be made. Please report this with the file."),
            QString::fromUtf8(fault.what()));
    }
}

} // namespace gouji
