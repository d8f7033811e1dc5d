// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prosepaste.h"

#include "model/text/blanks.h"
#include "model/text/headings.h"
#include "model/text/housepunctuation.h"
#include "views/widgets/proseedit.h"

#include <QTextBlock>

namespace gouji {
namespace {

QString withPlainLineEnds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
    }
    return text;
}

int nextHeading(const QTextBlock &from)
{
    for (QTextBlock block = from; block.isValid(); block = block.previous()) {
        const std::optional<Heading> heading = headingOf(block.text());
        if (heading && heading->level == 1)
            return heading->number + 1;
    }
    return 1;
}

} // namespace

bool mayPaste(const QString &text)
{
    return text.size() <= longestPaste && text.count(u'\n') < mostPastedLines;
}

QString asHouseText(QString text)
{
    text = withPlainLineEnds(std::move(text));
    if (!text.contains(u'\n'))
        return withHousePunctuation(text);
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QStringView words = trimmedOfBlanks(line);
        if (!words.isEmpty())
            lines.append(words.toString());
    }
    return withHousePunctuation(lines.join(u'\n'));
}

void insertLines(ProseEdit &edit, const QString &text)
{
    edit.prose().change([&] { edit.textCursor().insertText(withPlainLineEnds(text), {}); });
    edit.ensureCursorVisible();
}

void insertSubHeading(ProseEdit &edit)
{
    const QTextBlock block = edit.textCursor().block();
    const bool isEmpty = block.length() == 1;
    const bool isNothing = isEmpty && edit.prose().session().report().blocks(edit.prose().section())->empty();
    const QString text = headingNumber(nextHeading(block));
    const int first = block.blockNumber() + (isEmpty ? 0 : 1);
    edit.prose().session().replaceBlocks(
        {edit.prose().section(), first, isEmpty && !isNothing ? 1 : 0, {Paragraph::fromText(text)}});
    edit.ensureCursorVisible();
}

} // namespace gouji
