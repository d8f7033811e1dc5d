// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"
#include "views/page/page.h"

#include <QHash>

#include <map>

class QPDF;
class QPDFObjectHandle;

namespace gouji {

/// The fonts of one PDF: which glyphs its pages use and the text each shows. The text layer comes from the characters that
/// were set, never from the font's own table, in which 一 and ⼀ can be one glyph.
class PdfFonts
{
public:
    /// Collects the glyphs of all pages and cuts the fonts down to them.
    static Result<PdfFonts> of(const PageDocument &document);

    /// The name of a face in content streams: F1, F2, …
    QByteArray name(const FontFacePtr &face) const;
    /// The code that stands for a glyph in content streams.
    quint16 code(const FontFacePtr &face, quint32 glyph) const;
    /// The width that the PDF states for a glyph, in thousandths of the size.
    int width(const FontFacePtr &face, quint32 glyph) const;
    /// Whether the glyph's text in the font is this; else the page must say what it shows there.
    bool shows(const FontFacePtr &face, quint32 glyph, QStringView text) const;

    /// The resources' /Font dictionary, with every font object made.
    QPDFObjectHandle resources(QPDF &pdf) const;

private:
    struct Glyph
    {
        quint16 code = 0;
        int width = 0;
        QString text;
    };
    struct Font
    {
        FontFacePtr face;
        int number = 0;
        bool isCff = false;
        QByteArray program;
        std::map<quint32, Glyph> glyphs;
    };

    void collect(const TextRun &run);
    static Result<Font> embedded(Font font);
    const Glyph &glyph(const FontFacePtr &face, quint32 glyph) const;
    static QPDFObjectHandle fontObject(QPDF &pdf, const Font &font);
    static QPDFObjectHandle descriptor(QPDF &pdf, const Font &font, const std::string &name);
    static QPDFObjectHandle widths(const Font &font);
    static std::string toUnicode(const Font &font);

    std::vector<Font> m_fonts; ///< in the order in which the pages use them
    QHash<const FontFace *, std::size_t> m_indexes;
};

} // namespace gouji
