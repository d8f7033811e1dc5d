// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/foreigndocx.h"

#include "model/formats/archive/zipwriter.h"

namespace gouji::test {
namespace {

constexpr char transitional[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr char strict[] = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/// All names that a main document of Word declares, and the one that matters.
QByteArray root(const char *element, const char *space, const QByteArray &inside)
{
    return QByteArray("<w:") + element + " xmlns:w=\"" + space +
           "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
           " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
           " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
           " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
           " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
           " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
           " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
           " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
           " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">" +
           inside + "</w:" + element + ">";
}

QByteArray relation(const char *id, const char *kind, const char *target, const char *mode = "Internal")
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"http://x/relationships/" + kind + "\" Target=\"" +
           target + "\" TargetMode=\"" + mode + "\"/>";
}

} // namespace

QByteArray ForeignDocx::bytes() const
{
    const char *space = isStrict ? strict : transitional;
    ZipWriter zip;
    zip.add("_rels/.rels", "<Relationships>" + relation("r1", "officeDocument", "word/document.xml") +
                               relation("r2", "core-properties", "docProps/core.xml") + "</Relationships>");
    QByteArray relations = relation("rIdL", "image", "http://somewhere/p.png", "External");
    const auto add = [&](const char *kind, const char *name, const QByteArray &part) {
        if (part.isEmpty())
            return;
        relations += relation(kind, kind, name);
        zip.add(QByteArray("word/") + name, part);
    };
    if (!styles.isEmpty())
        add("styles", "styles.xml", root("styles", space, styles));
    if (!numbering.isEmpty())
        add("numbering", "numbering.xml", root("numbering", space, numbering));
    if (!comments.isEmpty())
        add("comments", "comments.xml", root("comments", space, comments));
    if (!commentsExtended.isEmpty())
        add("commentsExtended", "commentsExtended.xml",
            "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">" + commentsExtended +
                "</w15:commentsEx>");
    if (!picture.isEmpty()) {
        relations += relation("rIdP", "image", "media/image1.png");
        zip.add("word/media/image1.png", picture);
    }
    zip.add("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
    zip.add("word/document.xml", head + root("document", space, "<w:body>" + body + "</w:body>"));
    return *zip.finished();
}

QByteArray wordRun(const QByteArray &text, const QByteArray &properties)
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

QByteArray wordParagraph(const QByteArray &inside, const QByteArray &properties)
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + inside + "</w:p>";
}

QByteArray wordCell(const QByteArray &text, const QByteArray &properties)
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + wordParagraph(wordRun(text)) + "</w:tc>";
}

} // namespace gouji::test
