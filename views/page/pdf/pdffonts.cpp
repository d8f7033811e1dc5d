// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pdf/pdffonts.h"

#include "views/page/pdf/fontsubset.h"
#include "views/page/pdf/pdfstream.h"
#include "views/page/pdf/pdftext.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <hb-ot.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <cctype>
#include <future>

namespace gouji {
namespace {

int thousandths(const FontFace &face, int units)
{
    return (units * 2000 + face.unitsPerEm()) / (2 * face.unitsPerEm());
}

/// Six letters that tell this subset from others of the same font, and the font's own name.
std::string subsetName(const FontFace &face, const QByteArray &program)
{
    std::string name;
    for (const char c : QCryptographicHash::hash(program, QCryptographicHash::Sha256).first(6))
        name += static_cast<char>('A' + static_cast<quint8>(c) % 26);
    char own[128] = {};
    unsigned length = sizeof own;
    hb_ot_name_get_utf8(face.face(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, own);
    name += '+';
    for (const char *c = own; *c; ++c) {
        if (std::isalnum(static_cast<unsigned char>(*c)) || *c == '-')
            name += *c;
    }
    return own[0] ? name : name + "Font";
}

} // namespace

Result<PdfFonts> PdfFonts::of(const PageDocument &document)
{
    PdfFonts fonts;
    for (const Page &page : document.pages) {
        for (const TextRun &run : page.runs)
            fonts.collect(run);
    }
    // The complete faces take long to cut: all at once.
    std::vector<std::future<Result<Font>>> cuts;
    for (const Font &font : fonts.m_fonts)
        cuts.push_back(std::async(std::launch::async, [&font] { return embedded(font); }));
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        Result<Font> cut = cuts[i].get();
        if (!cut)
            return cut.error();
        fonts.m_fonts[i] = std::move(cut).value();
    }
    return fonts;
}

void PdfFonts::collect(const TextRun &run)
{
    if (!m_indexes.contains(run.face.get())) {
        m_indexes.insert(run.face.get(), m_fonts.size());
        m_fonts.push_back({run.face, static_cast<int>(m_fonts.size()) + 1, false, {}, {}});
    }
    std::map<quint32, Glyph> &glyphs = m_fonts[m_indexes.value(run.face.get())].glyphs;
    for (const PlacedGlyph &placed : run.glyphs) {
        const auto [entry, isNew] = glyphs.try_emplace(placed.glyph);
        if (isNew && placed.length > 0)
            entry->second.text = run.text.mid(placed.start, placed.length);
    }
}

Result<PdfFonts::Font> PdfFonts::embedded(Font font)
{
    std::set<quint32> used;
    for (const auto &[glyph, entry] : font.glyphs)
        used.insert(glyph);
    Result<FontSubset> subset = fontSubset(*font.face, used);
    if (!subset)
        return subset.error();
    for (auto &[glyph, entry] : font.glyphs) {
        entry.code = subset->codes.value(glyph);
        entry.width = thousandths(*font.face, hb_font_get_glyph_h_advance(font.face->font(), glyph));
    }
    font.isCff = subset->isCff;
    font.program = subset->program;
    return font;
}

const PdfFonts::Glyph &PdfFonts::glyph(const FontFacePtr &face, quint32 glyph) const
{
    return m_fonts[m_indexes.value(face.get())].glyphs.at(glyph);
}

QByteArray PdfFonts::name(const FontFacePtr &face) const
{
    return 'F' + QByteArray::number(m_fonts[m_indexes.value(face.get())].number);
}

quint16 PdfFonts::code(const FontFacePtr &face, quint32 glyphId) const
{
    return glyph(face, glyphId).code;
}

int PdfFonts::width(const FontFacePtr &face, quint32 glyphId) const
{
    return glyph(face, glyphId).width;
}

bool PdfFonts::shows(const FontFacePtr &face, quint32 glyphId, QStringView text) const
{
    return glyph(face, glyphId).text == text;
}

QPDFObjectHandle PdfFonts::resources(QPDF &pdf) const
{
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    for (const Font &font : m_fonts)
        fonts.replaceKey("/F" + std::to_string(font.number), fontObject(pdf, font));
    return fonts;
}

QPDFObjectHandle PdfFonts::fontObject(QPDF &pdf, const Font &font)
{
    const std::string name = subsetName(*font.face, font.program);
    QPDFObjectHandle cidFont = QPDFObjectHandle::parse(
        "<< /Type /Font /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>");
    cidFont.replaceKey("/Subtype", QPDFObjectHandle::newName(font.isCff ? "/CIDFontType0" : "/CIDFontType2"));
    cidFont.replaceKey("/BaseFont", QPDFObjectHandle::newName("/" + name));
    cidFont.replaceKey("/FontDescriptor", descriptor(pdf, font, name));
    cidFont.replaceKey("/W", widths(font));
    if (!font.isCff)
        cidFont.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
    QPDFObjectHandle type0 = QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>");
    type0.replaceKey("/BaseFont", QPDFObjectHandle::newName("/" + name + (font.isCff ? "-Identity-H" : "")));
    type0.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({pdf.makeIndirectObject(cidFont)}));
    type0.replaceKey("/ToUnicode", compressedStream(pdf, QByteArray::fromStdString(toUnicode(font))));
    return pdf.makeIndirectObject(type0);
}

QPDFObjectHandle PdfFonts::descriptor(QPDF &pdf, const Font &font, const std::string &name)
{
    constexpr int symbolic = 4;
    const QByteArray head = font.face->table("head");
    const QByteArray hhea = font.face->table("hhea");
    const auto metric = [&font](const QByteArray &table, int at) {
        const int units = table.size() >= at + 2 ? qFromBigEndian<qint16>(table.constData() + at) : 0;
        return QPDFObjectHandle::newInteger(thousandths(*font.face, units));
    };
    QPDFObjectHandle program = compressedStream(pdf, font.program);
    QPDFObjectHandle descriptor = QPDFObjectHandle::parse("<< /Type /FontDescriptor /ItalicAngle 0 /StemV 80 >>");
    descriptor.replaceKey("/FontName", QPDFObjectHandle::newName("/" + name));
    descriptor.replaceKey("/Flags", QPDFObjectHandle::newInteger(symbolic));
    descriptor.replaceKey("/FontBBox", QPDFObjectHandle::newArray(
                                           {metric(head, 36), metric(head, 38), metric(head, 40), metric(head, 42)}));
    descriptor.replaceKey("/Ascent", metric(hhea, 4));
    descriptor.replaceKey("/Descent", metric(hhea, 6));
    descriptor.replaceKey("/CapHeight", metric(hhea, 4));
    if (font.isCff)
        program.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/CIDFontType0C"));
    else
        program.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(font.program.size()));
    descriptor.replaceKey(font.isCff ? "/FontFile3" : "/FontFile2", program);
    return pdf.makeIndirectObject(descriptor);
}

QPDFObjectHandle PdfFonts::widths(const Font &font)
{
    std::map<int, int> byCode;
    for (const auto &[glyph, entry] : font.glyphs)
        byCode[entry.code] = entry.width;
    QPDFObjectHandle all = QPDFObjectHandle::newArray();
    QPDFObjectHandle row;
    int next = -1;
    for (const auto &[code, width] : byCode) {
        if (code != next) {
            row = QPDFObjectHandle::newArray();
            all.appendItem(QPDFObjectHandle::newInteger(code));
            all.appendItem(row);
        }
        row.appendItem(QPDFObjectHandle::newInteger(width));
        next = code + 1;
    }
    return all;
}

std::string PdfFonts::toUnicode(const Font &font)
{
    constexpr std::size_t mostInABlock = 100;
    std::map<quint16, QString> texts;
    for (const auto &[glyph, entry] : font.glyphs) {
        if (!entry.text.isEmpty())
            texts.emplace(entry.code, entry.text);
    }
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    std::size_t left = texts.size();
    std::size_t inBlock = 0;
    for (const auto &[code, text] : texts) {
        if (inBlock == 0)
            map += std::to_string(std::min(left, mostInABlock)) + " beginbfchar\n";
        map += '<' + hexOf(code) + "> <" + utf16Hex(text) + ">\n";
        --left;
        if (++inBlock == mostInABlock || left == 0) {
            map += "endbfchar\n";
            inBlock = 0;
        }
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace gouji
