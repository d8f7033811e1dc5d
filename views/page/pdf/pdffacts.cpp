// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/pdffacts.h"

#include "views/page/pdf/pdfstream.h"
#include "views/page/pdf/pdftext.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace gouji {
namespace {

constexpr char program[] = "Gouji";

std::string pdfDate(const QDateTime &date)
{
    return date.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

QString rdf()
{
    return QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
}

/// Writes the XMP packet.
class XmpWriter
{
public:
    XmpWriter() : m_xml(&m_packet) {}

    QByteArray packet(const ExportSource &source);

private:
    void property(const QString &prefix, const QString &name, const QString &value);
    void listed(const QString &name, const QString &list, const QString &value, const QString &language = {});

    static QString spaceOf(const QString &prefix);

    QByteArray m_packet;
    QXmlStreamWriter m_xml;
};

QString XmpWriter::spaceOf(const QString &prefix)
{
    if (prefix == u"dc")
        return QStringLiteral("http://purl.org/dc/elements/1.1/");
    if (prefix == u"xmp")
        return QStringLiteral("http://ns.adobe.com/xap/1.0/");
    if (prefix == u"pdf")
        return QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    return QStringLiteral("http://www.aiim.org/%1/ns/id/")
        .arg(prefix == u"pdfaid" ? QStringLiteral("pdfa") : QStringLiteral("pdfua"));
}

void XmpWriter::property(const QString &prefix, const QString &name, const QString &value)
{
    m_xml.writeTextElement(spaceOf(prefix), name, value);
}

void XmpWriter::listed(const QString &name, const QString &list, const QString &value, const QString &language)
{
    m_xml.writeStartElement(spaceOf(QStringLiteral("dc")), name);
    m_xml.writeStartElement(rdf(), list);
    m_xml.writeStartElement(rdf(), QStringLiteral("li"));
    if (!language.isEmpty())
        m_xml.writeAttribute(QStringLiteral("xml:lang"), language);
    m_xml.writeCharacters(value);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QByteArray XmpWriter::packet(const ExportSource &source)
{
    const QString meta = QStringLiteral("adobe:ns:meta/");
    const QString date = source.writtenAt.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    m_packet = QByteArrayLiteral("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    m_xml.writeNamespace(meta, QStringLiteral("x"));
    m_xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    m_xml.writeNamespace(rdf(), QStringLiteral("rdf"));
    m_xml.writeStartElement(rdf(), QStringLiteral("RDF"));
    for (const char *prefix : {"dc", "xmp", "pdf", "pdfaid", "pdfuaid"})
        m_xml.writeNamespace(spaceOf(QString::fromLatin1(prefix)), QString::fromLatin1(prefix));
    m_xml.writeStartElement(rdf(), QStringLiteral("Description"));
    m_xml.writeAttribute(rdf(), QStringLiteral("about"), QString());
    property(QStringLiteral("pdfaid"), QStringLiteral("part"), QStringLiteral("3"));
    property(QStringLiteral("pdfaid"), QStringLiteral("conformance"), QStringLiteral("B"));
    property(QStringLiteral("pdfuaid"), QStringLiteral("part"), QStringLiteral("1"));
    property(QStringLiteral("xmp"), QStringLiteral("CreateDate"), date);
    property(QStringLiteral("xmp"), QStringLiteral("ModifyDate"), date);
    property(QStringLiteral("xmp"), QStringLiteral("CreatorTool"), QString::fromLatin1(program));
    property(QStringLiteral("pdf"), QStringLiteral("Producer"), QString::fromLatin1(program));
    listed(QStringLiteral("title"), QStringLiteral("Alt"), source.title, QStringLiteral("x-default"));
    if (!source.body.isEmpty())
        listed(QStringLiteral("creator"), QStringLiteral("Seq"), source.body);
    listed(QStringLiteral("language"), QStringLiteral("Bag"), QStringLiteral("zh-CN"));
    m_xml.writeEndDocument();
    return m_packet + QByteArrayLiteral("\n<?xpacket end=\"r\"?>");
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

} // namespace

void addFacts(QPDF &pdf, const ExportSource &source)
{
    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, XmpWriter().packet(source).toStdString());
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
    info.replaceKey("/Creator", QPDFObjectHandle::newString(program));
    info.replaceKey("/Producer", QPDFObjectHandle::newString(program));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(source.writtenAt)));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(source.writtenAt)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void addBookmarks(QPDF &pdf, const PageDocument &document, const std::vector<QPDFObjectHandle> &pages)
{
    if (document.bookmarks.empty())
        return;
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    QPDFObjectHandle last;
    for (const PageBookmark &bookmark : document.bookmarks) {
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", QPDFObjectHandle::parse(pdfString(bookmark.text)));
        entry.replaceKey("/Parent", root);
        const std::string top = pdfNumber(document.paper.height - bookmark.top);
        QPDFObjectHandle destination = QPDFObjectHandle::parse("[ /XYZ 0 " + top + " 0 ]");
        destination.insertItem(0, pages[static_cast<std::size_t>(bookmark.page)]);
        entry.replaceKey("/Dest", destination);
        if (last.isInitialized()) {
            entry.replaceKey("/Prev", last);
            last.replaceKey("/Next", entry);
        } else {
            root.replaceKey("/First", entry);
        }
        last = entry;
    }
    root.replaceKey("/Last", last);
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<qint64>(document.bookmarks.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addAttachment(QPDF &pdf, const CarriedData &data, const QDateTime &writtenAt)
{
    QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, data.native.toStdString());
    stream.setCreationDate(pdfDate(writtenAt)).setModDate(pdfDate(writtenAt)).setSubtype("application/vnd.gouji+json");
    QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachmentName, stream);
    file.setDescription("SHA-256 " + data.visibleSha256.toStdString());
    QPDFObjectHandle object = file.getObjectHandle();
    object.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachmentName, file);
    pdf.getRoot().replaceKey("/AF", QPDFObjectHandle::newArray({object}));
}

} // namespace gouji
