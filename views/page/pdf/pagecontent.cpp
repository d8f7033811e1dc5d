// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/pagecontent.h"

#include "views/page/pdf/pdftext.h"
#include "views/page/pdf/tagnames.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace gouji {
namespace {

/// Writes one page's operators.
class ContentWriter
{
public:
    ContentWriter(const PageDocument &document, const PdfFonts &fonts) : m_document(document), m_fonts(fonts) {}

    void addRules(const Page &page);
    void addPicture(const PlacedPicture &picture, std::size_t number);
    void addRun(const TextRun &run);
    PageContent finished();

private:
    void beginMark(int tag);
    void endMark();
    void setFont(const TextRun &run);
    void showGlyphs(const TextRun &run, std::size_t first, std::size_t end);
    bool showEvenly(const TextRun &run, std::size_t first, std::size_t end);
    void showOneByOne(const TextRun &run, std::size_t first, std::size_t end);
    std::size_t plainEnd(const TextRun &run, std::size_t first) const;
    std::size_t clusterEnd(const TextRun &run, std::size_t first) const;
    bool isPlain(const TextRun &run, std::size_t index) const;
    std::string point(PagePoint at) const { return pdfNumber(at.x) + ' ' + pdfNumber(m_document.paper.height - at.y); }
    /// Width of a glyph as a viewer takes it, in thousandths of a point.
    double advance(const TextRun &run, const PlacedGlyph &glyph) const
    {
        return m_fonts.width(run.face, glyph.glyph) * run.size.points();
    }

    const PageDocument &m_document;
    const PdfFonts &m_fonts;
    PageContent m_content;
    std::optional<int> m_marked; ///< the tag whose marks are open
    const FontFace *m_face = nullptr;
    PageLength m_size;
    double m_spacing = 0;
};

void ContentWriter::addRules(const Page &page)
{
    if (page.rules.empty())
        return;
    beginMark(artifactTag);
    for (const PageRule &rule : page.rules) {
        const PagePoint corner{rule.rect.left, rule.rect.bottom()};
        m_content.stream +=
            point(corner) + ' ' + pdfNumber(rule.rect.width) + ' ' + pdfNumber(rule.rect.height) + " re\n";
    }
    m_content.stream += "f\n";
}

void ContentWriter::addPicture(const PlacedPicture &picture, std::size_t number)
{
    beginMark(picture.tag);
    const PagePoint corner{picture.rect.left, picture.rect.bottom()};
    m_content.stream += "q " + pdfNumber(picture.rect.width) + " 0 0 " + pdfNumber(picture.rect.height) + ' ' +
                        point(corner) + " cm /P" + std::to_string(number) + " Do Q\n";
}

void ContentWriter::addRun(const TextRun &run)
{
    beginMark(run.tag);
    m_content.stream += "BT\n";
    setFont(run);
    for (std::size_t i = 0; i < run.glyphs.size();) {
        const bool plain = isPlain(run, i);
        const std::size_t end = plain ? plainEnd(run, i) : clusterEnd(run, i);
        if (!plain) {
            const PlacedGlyph &glyph = run.glyphs[i];
            const QStringView text = QStringView(run.text).mid(glyph.start, glyph.length);
            m_content.stream += "/Span << /ActualText " + pdfString(text) + " >> BDC\n";
        }
        showGlyphs(run, i, end);
        if (!plain)
            m_content.stream += "EMC\n";
        i = end;
    }
    m_content.stream += "ET\n";
}

/// One glyph for one piece of text, on the line, and the same text wherever the font shows it.
bool ContentWriter::isPlain(const TextRun &run, std::size_t index) const
{
    const PlacedGlyph &glyph = run.glyphs[index];
    const bool isAlone = index + 1 == run.glyphs.size() || run.glyphs[index + 1].length > 0;
    return isAlone && glyph.length > 0 && glyph.rise == PageLength() &&
           m_fonts.shows(run.face, glyph.glyph, QStringView(run.text).mid(glyph.start, glyph.length));
}

std::size_t ContentWriter::plainEnd(const TextRun &run, std::size_t first) const
{
    std::size_t end = first;
    while (end < run.glyphs.size() && isPlain(run, end))
        ++end;
    return end;
}

std::size_t ContentWriter::clusterEnd(const TextRun &run, std::size_t first) const
{
    std::size_t end = first + 1;
    while (end < run.glyphs.size() && run.glyphs[end].length == 0)
        ++end;
    return end;
}

void ContentWriter::setFont(const TextRun &run)
{
    if (m_face == run.face.get() && m_size == run.size)
        return;
    m_face = run.face.get();
    m_size = run.size;
    m_content.stream += '/' + m_fonts.name(run.face).toStdString() + ' ' + pdfNumber(run.size) + " Tf\n";
}

void ContentWriter::showGlyphs(const TextRun &run, std::size_t first, std::size_t end)
{
    const PlacedGlyph &start = run.glyphs[first];
    m_content.stream += "1 0 0 1 " + point({run.origin.x + start.x, run.origin.y - start.rise}) + " Tm\n";
    if (!showEvenly(run, first, end))
        showOneByOne(run, first, end);
}

/// With one spacing for all of it where that puts every glyph at its place to a fiftieth of a point.
bool ContentWriter::showEvenly(const TextRun &run, std::size_t first, std::size_t end)
{
    constexpr double tolerance = 0.02;
    double natural = 0;
    for (std::size_t i = first; i + 1 < end; ++i)
        natural += advance(run, run.glyphs[i]) / 1000;
    const PlacedGlyph &start = run.glyphs[first];
    const std::size_t gaps = end - first - 1;
    const double whole = (run.glyphs[end - 1].x - start.x).points() - natural;
    const double spacing = gaps > 0 ? std::round(whole / static_cast<double>(gaps) * 10000) / 10000 : 0;
    double x = start.x.points();
    for (std::size_t i = first; i < end; ++i) {
        if (std::abs(x - run.glyphs[i].x.points()) > tolerance)
            return false;
        x += advance(run, run.glyphs[i]) / 1000 + spacing;
    }
    if (spacing != m_spacing && gaps > 0) {
        m_spacing = spacing;
        m_content.stream += QByteArray::number(spacing, 'f', 4).toStdString() + " Tc\n";
    }
    m_content.stream += '<';
    for (std::size_t i = first; i < end; ++i)
        m_content.stream += hexOf(m_fonts.code(run.face, run.glyphs[i].glyph));
    m_content.stream += "> Tj\n";
    return true;
}

void ContentWriter::showOneByOne(const TextRun &run, std::size_t first, std::size_t end)
{
    if (m_spacing != 0)
        m_content.stream += "0 Tc\n";
    m_spacing = 0;
    double x = run.glyphs[first].x.points();
    m_content.stream += '[';
    for (std::size_t i = first; i < end; ++i) {
        const PlacedGlyph &glyph = run.glyphs[i];
        const auto back = static_cast<qint64>(std::llround((x - glyph.x.points()) * 1000 / run.size.points()));
        if (back != 0)
            m_content.stream += std::to_string(back);
        x += (advance(run, glyph) - static_cast<double>(back) * run.size.points()) / 1000;
        m_content.stream += '<' + hexOf(m_fonts.code(run.face, glyph.glyph)) + '>';
    }
    m_content.stream += "] TJ\n";
}

void ContentWriter::beginMark(int tag)
{
    if (m_marked == tag)
        return;
    endMark();
    m_marked = tag;
    if (tag == artifactTag) {
        m_content.stream += "/Artifact BMC\n";
        return;
    }
    const TagKind kind = m_document.tags[static_cast<std::size_t>(tag)].kind;
    m_content.stream += std::string(tagName(kind)) + " << /MCID " + std::to_string(m_content.tags.size()) + " >> BDC\n";
    m_content.tags.push_back(tag);
}

void ContentWriter::endMark()
{
    if (m_marked)
        m_content.stream += "EMC\n";
    m_marked.reset();
}

PageContent ContentWriter::finished()
{
    endMark();
    return std::move(m_content);
}

/// Pictures stand among the text where their tags come.
struct Piece
{
    int tag = artifactTag;
    const TextRun *run = nullptr;
    const PlacedPicture *picture = nullptr;
    std::size_t number = 0;
};

std::vector<Piece> inReadingOrder(const Page &page)
{
    std::vector<Piece> pieces;
    for (const TextRun &run : page.runs)
        pieces.push_back({run.tag, &run, nullptr, 0});
    for (std::size_t i = 0; i < page.pictures.size(); ++i) {
        const Piece picture{page.pictures[i].tag, nullptr, &page.pictures[i], i + 1};
        const auto later = std::find_if(pieces.begin(), pieces.end(),
                                        [&picture](const Piece &piece) { return piece.tag > picture.tag; });
        pieces.insert(later, picture);
    }
    return pieces;
}

} // namespace

PageContent pageContent(const Page &page, const PageDocument &document, const PdfFonts &fonts)
{
    ContentWriter writer(document, fonts);
    writer.addRules(page);
    for (const Piece &piece : inReadingOrder(page)) {
        if (piece.run)
            writer.addRun(*piece.run);
        else
            writer.addPicture(*piece.picture, piece.number);
    }
    return writer.finished();
}

} // namespace gouji
