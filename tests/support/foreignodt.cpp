// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/foreignodt.h"

#include "model/formats/archive/zipwriter.h"

namespace gouji::test {
namespace {

QByteArray root(const char *element, const QByteArray &inside)
{
    constexpr char space[] = "urn:oasis:names:tc:opendocument:xmlns:";
    QByteArray names;
    for (const char *name : {"office", "style", "text", "table"})
        names += QByteArray(" xmlns:") + name + "=\"" + space + name + ":1.0\"";
    names += QByteArray(" xmlns:draw=\"") + space + "drawing:1.0\" xmlns:svg=\"" + space + "svg-compatible:1.0\"";
    return QByteArray("<office:") + element + names +
           " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\">" +
           inside + "</office:" + element + ">";
}

} // namespace

QByteArray ForeignOdt::bytes() const
{
    ZipWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.text", ZipWriter::Storing::AsIs);
    zip.add("styles.xml", root("document-styles", "<office:styles>" + styles + "</office:styles>"));
    if (!picture.isEmpty())
        zip.add("Pictures/p.png", picture);
    zip.add("content.xml", head + root("document-content", "<office:automatic-styles>" + automatic +
                                                               "</office:automatic-styles><office:body><office:text>" +
                                                               body + "</office:text></office:body>"));
    return *zip.finished();
}

} // namespace gouji::test
