// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/webfragment.h"

#include "model/formats/exporting/visiblecontent.h"
#include "model/formats/html/htmlmarkup.h"
#include "model/formats/html/htmlpicture.h"
#include "model/formats/html/htmltable.h"
#include "model/text/headings.h"

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

constexpr QChar wideBlank(0x3000);
constexpr qsizetype dateIndent = 8; // of 成文日期 from the right, in half characters

/// In half characters.
qsizetype widthOf(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(0),
                           [](qsizetype width, QChar c) { return width + (c.unicode() < 0x2000 ? 1 : 2); });
}

QString dateOf(const PageOutline &outline)
{
    for (const OutlineElement &element : outline.elements) {
        const ClosingLine *line = std::get_if<ClosingLine>(&element);
        if (line && line->part == ClosingLine::Part::Date)
            return line->text;
    }
    return {};
}

class FragmentWriter
{
public:
    FragmentWriter(HtmlMarkup &html, QString date) : m_html(html), m_date(std::move(date)) {}

    void operator()(const OutlineTitle &title) { writeLine("h2", title.text, QStringLiteral("center")); }
    void operator()(const OutlineHeading &heading) { writeLine("h3", indented(heading.text), QString()); }
    void operator()(const OutlineTable &table) { writePlainTable(m_html, table); }

    void operator()(const OutlineParagraph &paragraph)
    {
        const std::optional<Heading> heading = headingOf(paragraph.text);
        const bool isBold = heading && heading->level == 1 && heading->words.start == 0;
        const qsizetype words = isBold ? heading->words.length : 0;
        m_html.open("p", {{"align", QStringLiteral("justify")}});
        m_html.text(indented({}));
        if (words > 0)
            m_html.element("strong", paragraph.text.first(words));
        m_html.text(paragraph.text.sliced(words));
        m_html.close("p");
        m_html.endLine();
    }

    void operator()(const OutlinePicture &picture)
    {
        const bool isShown = isShownAsPicture(picture);
        m_html.open("p", {{"align", QStringLiteral("center")}});
        if (isShown)
            writeImage(m_html, picture);
        if (isShown && !picture.caption.isEmpty())
            m_html.open("br");
        m_html.text(isShown ? picture.caption : pictureWords(picture));
        m_html.close("p");
        m_html.endLine();
    }

    /// The name stands centred above the date, which stands four characters from the right.
    void operator()(const ClosingLine &line)
    {
        const bool isDate = line.part == ClosingLine::Part::Date;
        const qsizetype missing = isDate ? 0 : (widthOf(m_date) - widthOf(line.text)) / 2;
        const qsizetype blanks = std::clamp<qsizetype>((dateIndent + missing) / 2, 0, 20);
        writeLine("p", line.text + QString(blanks, wideBlank), QStringLiteral("right"));
    }

private:
    static QString indented(const QString &text) { return QString(2, wideBlank) + text; }

    void writeLine(const char *element, const QString &text, const QString &align)
    {
        m_html.element(element, text, {{"align", align}});
        m_html.endLine();
    }

    HtmlMarkup &m_html;
    QString m_date;
};

} // namespace

Result<QByteArray> writeWebFragment(const ExportSource &source)
{
    HtmlMarkup html;
    FragmentWriter writer(html, dateOf(source.outline));
    for (const OutlineElement &element : source.outline.elements)
        std::visit(writer, element);
    return html.take();
}

} // namespace gouji
