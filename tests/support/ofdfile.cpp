// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ofdfile.h"

#include "model/formats/archive/zipwriter.h"

namespace gouji::test {
namespace {

QByteArray millimetres(PageLength length)
{
    return QByteArray::number(length.points() * 25.4 / 72, 'f', 4);
}

QByteArray textObject(const TextRun &run)
{
    QByteArray deltas;
    PageLength last = run.glyphs.front().x;
    for (size_t i = 1; i < run.glyphs.size(); ++i) {
        deltas += (i > 1 ? " " : "") + millimetres(run.glyphs[i].x - last);
        last = run.glyphs[i].x;
    }
    return "<ofd:TextObject Boundary=\"" + millimetres(run.origin.x) + ' ' + millimetres(run.origin.y) +
           " 10 10\" Size=\"" + millimetres(run.size) + "\"><ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"" + deltas + "\">" +
           run.text.toHtmlEscaped().toUtf8() + "</ofd:TextCode></ofd:TextObject>";
}

QByteArray pathObject(const PageRect &rect)
{
    const QByteArray width = millimetres(rect.width);
    const QByteArray height = millimetres(rect.height);
    return "<ofd:PathObject Boundary=\"" + millimetres(rect.left) + ' ' + millimetres(rect.top) + ' ' + width + ' ' +
           height + "\"><ofd:AbbreviatedData>M 0 0 L " + width + " 0 L " + width + ' ' + height + " L 0 " + height +
           " C</ofd:AbbreviatedData></ofd:PathObject>";
}

} // namespace

QByteArray writeOfd(const PageDocument &document)
{
    const QByteArray space = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    ZipWriter zip;
    zip.add("OFD.xml",
            "<ofd:OFD" + space + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    QByteArray pages;
    for (size_t i = 0; i < document.pages.size(); ++i) {
        QByteArray objects;
        for (const TextRun &run : document.pages[i].runs)
            objects += run.glyphs.empty() ? QByteArray() : textObject(run);
        for (const PageRule &rule : document.pages[i].rules)
            objects += pathObject(rule.rect);
        const QByteArray name = "Pages/Page_" + QByteArray::number(i) + "/Content.xml";
        zip.add("Doc_0/" + name,
                "<ofd:Page" + space + "><ofd:Content><ofd:Layer>" + objects + "</ofd:Layer></ofd:Content></ofd:Page>");
        pages += "<ofd:Page ID=\"" + QByteArray::number(i + 1) + "\" BaseLoc=\"" + name + "\"/>";
    }
    zip.add("Doc_0/Document.xml", "<ofd:Document" + space +
                                      "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                                      "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>" +
                                      pages + "</ofd:Pages></ofd:Document>");
    return *zip.finished();
}

} // namespace gouji::test
