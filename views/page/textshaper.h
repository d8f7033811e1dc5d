// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/fontset.h"
#include "views/page/page.h"

#include <QString>

#include <vector>

struct hb_buffer_t;

namespace gouji {

/// Characters of a text set in one role.
struct RoleSpan
{
    int start = 0;
    int length = 0;
    FontRole role = FontRole::Body;
};

/// What one or more characters become: glyphs of one face that are never torn apart.
struct ShapedCluster
{
    int start = 0;  ///< in the text
    int length = 0; ///< characters
    int firstGlyph = 0;
    int glyphCount = 0;
    int face = 0;       ///< into ShapedText::faces
    PageLength advance; ///< with the letter spacing
};

/// A text turned into glyphs, in one long line.
struct ShapedText
{
    struct Glyph
    {
        quint32 glyph = 0;
        PageLength offset; ///< from the start of its cluster
        PageLength rise;
    };

    QString text;
    PageLength size;
    std::vector<FontFacePtr> faces;
    std::vector<ShapedCluster> clusters; ///< in the order of the text
    std::vector<Glyph> glyphs;

    PageLength width() const;
};

/// Turns characters into glyphs through HarfBuzz, each in the first face of its role that has it. For one thread; cheap to
/// make.
class TextShaper
{
public:
    TextShaper(const FontSet &fonts, const PageStyle &style);
    ~TextShaper();
    Q_DISABLE_COPY_MOVE(TextShaper)

    /// Shapes a text whose spans cover it.
    ShapedText shape(const QString &text, const std::vector<RoleSpan> &spans, PageLength size,
                     PageLength letterSpacing);
    ShapedText shape(const QString &text, FontRole role, PageLength size);

    /// Characters that no installed font has, as they were met; they stand as empty boxes.
    const QString &missing() const { return m_missing; }

private:
    struct Run
    {
        int start = 0;
        int end = 0;
        FontFacePtr face;
    };

    std::vector<Run> runsOf(const QString &text, const std::vector<RoleSpan> &spans);
    const FontFacePtr &faceFor(FontRole role, char32_t character);
    FontFacePtr foundFace(FontRole role, char32_t character);
    void shapeRun(ShapedText &shaped, const Run &run, PageLength letterSpacing);

    const FontSet &m_fonts;
    const PageStyle &m_style;
    hb_buffer_t *m_buffer;
    std::array<QHash<char32_t, FontFacePtr>, fontRoleCount> m_known;
    QString m_missing;
};

} // namespace gouji
