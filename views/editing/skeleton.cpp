// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/skeleton.h"

#include "model/report/prosetext.h"
#include "model/text/blanks.h"

#include <algorithm>

namespace gouji {
namespace {

bool saysNothing(const Blocks &blocks, const Report &report)
{
    return std::ranges::all_of(blocks, [&](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && trimmedOfBlanks(paragraphText(*paragraph, report)).isEmpty();
    });
}

} // namespace

Blocks skeletonOf(const Session &session, const QString &section)
{
    const SectionTemplate *form = session.form().section(section);
    if (!form)
        return {};
    QStringList paragraphs = form->skeleton;
    if (session.report().facts.kind.value == BodyKind::Government)
        paragraphs += form->governmentSkeleton;
    Blocks blocks;
    for (const QString &paragraph : paragraphs)
        blocks.emplace_back(Paragraph::fromText(paragraph));
    return blocks;
}

bool insertSkeleton(Session &session, const QString &section, int afterBlock)
{
    Blocks skeleton = skeletonOf(session, section);
    if (skeleton.empty())
        return false;
    const Blocks &blocks = *session.report().blocks(section);
    const int count = static_cast<int>(blocks.size());
    if (saysNothing(blocks, session.report()))
        session.replaceBlocks({section, 0, count, std::move(skeleton)});
    else
        session.replaceBlocks({section, std::min(afterBlock + 1, count), 0, std::move(skeleton)});
    return true;
}

} // namespace gouji
