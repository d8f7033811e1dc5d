// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samplereport.h"
#include "views/page/pagelayout.h"

#include <QMap>

namespace gouji::test {

/// All roles in one family, for pages that do not depend on what else is installed.
inline PageStyle styleIn(const QString &family, PagePreset preset = PagePreset::Official)
{
    PageStyle style = pageStyle(preset);
    for (WantedFonts &fonts : style.fonts)
        fonts = {{family, false}};
    return style;
}

inline QString arphic()
{
    return QStringLiteral("AR PL SungtiL GB");
}

/// A line of text on a page, from left to right.
struct PageLine
{
    QString text;
    PageLength left;
    PageLength right; ///< where its last glyph begins
};

/// The lines of a page's text by their baselines; artifacts left out.
inline QMap<qint64, PageLine> linesOn(const Page &page)
{
    QMap<qint64, PageLine> lines;
    for (const TextRun &run : page.runs) {
        if (run.tag == artifactTag || run.glyphs.empty())
            continue;
        PageLine &line = lines[run.origin.y.centipoints()];
        if (line.text.isEmpty())
            line.left = run.origin.x;
        line.text += run.text;
        line.right = run.origin.x + run.glyphs.back().x;
    }
    return lines;
}

/// A report of nothing but one paragraph in section one.
inline PageOutline outlineOfParagraphs(const QStringList &paragraphs)
{
    PageOutline outline;
    int block = 0;
    for (const QString &text : paragraphs)
        outline.elements.push_back(OutlineParagraph{QStringLiteral("overview"), block++, text});
    return outline;
}

} // namespace gouji::test
