// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/textshaper.h"

#include <hb.h>

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

struct Character
{
    char32_t code = 0;
    int length = 1;
};

Character characterAt(const QString &text, int at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

/// Marks, selectors and what nobody sees belong to the character before them and stay in its face.
bool joinsThePrevious(char32_t code)
{
    const bool isSelector = (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
    return QChar::isMark(code) || QChar::category(code) == QChar::Other_Format || isSelector;
}

/// Letters stay letters: a ligature would be one glyph for two characters, which nobody needs here.
constexpr hb_feature_t features[] = {
    {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
    {HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
};

int faceIndex(ShapedText &shaped, const FontFacePtr &face)
{
    const auto found = std::find(shaped.faces.begin(), shaped.faces.end(), face);
    if (found != shaped.faces.end())
        return static_cast<int>(found - shaped.faces.begin());
    shaped.faces.push_back(face);
    return static_cast<int>(shaped.faces.size()) - 1;
}

} // namespace

PageLength ShapedText::width() const
{
    return std::accumulate(clusters.begin(), clusters.end(), PageLength(),
                           [](PageLength sum, const ShapedCluster &cluster) { return sum + cluster.advance; });
}

TextShaper::TextShaper(const FontSet &fonts, const PageStyle &style)
    : m_fonts(fonts)
    , m_style(style)
    , m_buffer(hb_buffer_create())
{}

TextShaper::~TextShaper()
{
    hb_buffer_destroy(m_buffer);
}

ShapedText TextShaper::shape(const QString &text, FontRole role, PageLength size)
{
    return shape(text, {{0, static_cast<int>(text.size()), role}}, size, {});
}

ShapedText TextShaper::shape(const QString &text, const std::vector<RoleSpan> &spans, PageLength size,
                             PageLength letterSpacing)
{
    ShapedText shaped;
    shaped.text = text;
    shaped.size = size;
    shaped.clusters.reserve(static_cast<std::size_t>(text.size()));
    shaped.glyphs.reserve(static_cast<std::size_t>(text.size()));
    for (const Run &run : runsOf(text, spans))
        shapeRun(shaped, run, letterSpacing);
    return shaped;
}

std::vector<TextShaper::Run> TextShaper::runsOf(const QString &text, const std::vector<RoleSpan> &spans)
{
    std::vector<Run> runs;
    for (const RoleSpan &span : spans) {
        for (int at = span.start; at < span.start + span.length;) {
            const Character character = characterAt(text, at);
            const bool joins = joinsThePrevious(character.code);
            const FontFacePtr face =
                joins && !runs.empty() ? runs.back().face : faceFor(span.role, joins ? U'中' : character.code);
            if (runs.empty() || runs.back().face != face)
                runs.push_back({at, at, face});
            at += character.length;
            runs.back().end = at;
        }
    }
    return runs;
}

const FontFacePtr &TextShaper::faceFor(FontRole role, char32_t character)
{
    QHash<char32_t, FontFacePtr> &known = m_known[static_cast<std::size_t>(role)];
    auto found = known.find(character);
    if (found == known.end())
        found = known.insert(character, foundFace(role, character));
    return *found;
}

FontFacePtr TextShaper::foundFace(FontRole role, char32_t character)
{
    const WantedFonts &wanted = m_style.wanted(role);
    if (const FontFacePtr face = m_fonts.faceFor(wanted, character))
        return face;
    const QString written = QString::fromUcs4(&character, 1);
    if (!m_missing.contains(written))
        m_missing += written;
    return m_fonts.anyFace(wanted);
}

void TextShaper::shapeRun(ShapedText &shaped, const Run &run, PageLength letterSpacing)
{
    static const hb_language_t chinese = hb_language_from_string("zh-hans", -1);
    hb_buffer_clear_contents(m_buffer);
    hb_buffer_set_language(m_buffer, chinese);
    hb_buffer_set_direction(m_buffer, HB_DIRECTION_LTR);
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const uint16_t *>(shaped.text.utf16()),
                        static_cast<int>(shaped.text.size()), static_cast<unsigned>(run.start), run.end - run.start);
    hb_buffer_guess_segment_properties(m_buffer);
    hb_shape(run.face->font(), m_buffer, features, std::size(features));

    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, &count);
    const int face = faceIndex(shaped, run.face);
    for (unsigned i = 0; i < count; ++i) {
        const int start = static_cast<int>(infos[i].cluster);
        const bool isNew = i == 0 || start != shaped.clusters.back().start;
        if (isNew) {
            if (i > 0)
                shaped.clusters.back().length = start - shaped.clusters.back().start;
            shaped.clusters.push_back(
                {start, run.end - start, static_cast<int>(shaped.glyphs.size()), 0, face, letterSpacing});
        }
        ShapedCluster &cluster = shaped.clusters.back();
        const PageLength offset = cluster.glyphCount == 0 ? PageLength() : cluster.advance - letterSpacing;
        shaped.glyphs.push_back({infos[i].codepoint, offset + run.face->scaled(positions[i].x_offset, shaped.size),
                                 run.face->scaled(positions[i].y_offset, shaped.size)});
        ++cluster.glyphCount;
        cluster.advance += run.face->scaled(positions[i].x_advance, shaped.size);
    }
}

} // namespace gouji
