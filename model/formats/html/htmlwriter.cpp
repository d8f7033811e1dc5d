// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlwriter.h"

#include "model/formats/exporting/pictureinfo.h"
#include "model/formats/exporting/visiblecontent.h"
#include "model/formats/html/cellheaders.h"
#include "model/formats/html/htmldata.h"
#include "model/formats/html/htmlmarkup.h"
#include "model/formats/html/htmlpicture.h"
#include "model/formats/html/htmlstyle.h"
#include "model/formats/html/htmltable.h"
#include "model/text/headings.h"

namespace gouji {
namespace {

/// Writes the elements of an outline one after the other.
class PageWriter
{
public:
    explicit PageWriter(HtmlMarkup &html) : m_html(html) {}

    void write(const PageOutline &outline)
    {
        for (const OutlineElement &element : outline.elements) {
            const bool isClosing = std::holds_alternative<ClosingLine>(element);
            if (isClosing && !m_isInClosing)
                m_html.line("<div class=\"closing\">");
            m_isInClosing = m_isInClosing || isClosing;
            std::visit(*this, element);
        }
        if (m_isInClosing)
            m_html.line("</div>");
    }

    void operator()(const OutlineTitle &title)
    {
        m_html.open("h1");
        const bool hasBody = !title.body.isEmpty() && title.text.startsWith(title.body);
        const qsizetype body = hasBody ? title.body.size() : 0;
        m_html.text(title.text.first(body));
        if (hasBody)
            m_html.open("wbr");
        m_html.text(title.text.sliced(body));
        closeLine("h1");
    }

    void operator()(const OutlineHeading &heading)
    {
        m_html.element("h2", heading.text, {{"id", heading.section}});
        m_html.endLine();
    }

    void operator()(const OutlineParagraph &paragraph)
    {
        const std::optional<Heading> heading = headingOf(paragraph.text);
        const bool isKai = heading && heading->level == 1 && heading->words.start == 0;
        const qsizetype words = isKai ? heading->words.length : 0;
        const char *element = isKai && words == paragraph.text.size() ? "h3" : "p";
        m_html.open(element);
        if (words > 0)
            m_html.element("span", paragraph.text.first(words), {{"class", QStringLiteral("words")}});
        m_html.text(paragraph.text.sliced(words));
        closeLine(element);
    }

    void operator()(const OutlinePicture &picture)
    {
        m_html.open("figure");
        if (isShownAsPicture(picture))
            writeImage(m_html, picture);
        const QString words = isShownAsPicture(picture) ? picture.caption : pictureWords(picture);
        if (!words.isEmpty())
            m_html.element("figcaption", words);
        closeLine("figure");
    }

    void operator()(const OutlineTable &table)
    {
        m_html.line("<div class=\"wide\">");
        writePageTable(m_html, table);
        m_html.line("</div>");
    }

    void operator()(const ClosingLine &line)
    {
        m_html.element("p", line.text);
        m_html.endLine();
    }

private:
    void closeLine(const char *element)
    {
        m_html.close(element);
        m_html.endLine();
    }

    HtmlMarkup &m_html;
    bool m_isInClosing = false;
};

void writeHead(HtmlMarkup &html, const ExportSource &source)
{
    html.line("<head>");
    html.line("<meta charset=\"utf-8\">");
    html.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    html.element("title", source.title);
    html.endLine();
    html.open("meta", {{"name", QStringLiteral("author")}, {"content", source.body}});
    html.endLine();
    html.open("meta", {{"name", QStringLiteral("dcterms.created")},
                       {"content", source.writtenAt.date().toString(Qt::ISODate)}});
    html.endLine();
    html.line("<style>\n" + htmlStyle() + "</style>");
    html.line("</head>");
}

} // namespace

Result<QByteArray> writeHtml(const ExportSource &source, HtmlData data)
{
    HtmlMarkup html;
    html.line("<!DOCTYPE html>\n<html lang=\"zh-CN\">");
    writeHead(html, source);
    html.line("<body>\n<main>\n<article>");
    PageWriter(html).write(source.outline);
    html.line("</article>\n</main>");
    if (source.data && data == HtmlData::Carried)
        html.line(dataElement(*source.data));
    html.line("</body>\n</html>");
    return html.take();
}

} // namespace gouji
