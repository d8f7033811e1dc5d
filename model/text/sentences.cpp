// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/sentences.h"

#include "model/text/blanks.h"

namespace gouji {
namespace {

constexpr QStringView stops = u"。！？；!?;";
constexpr QStringView closers = u"”’）》」』)\"'";

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
}

void addTrimmed(std::vector<TextSpan> &sentences, QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && isBlank(text[start]))
        ++start;
    while (end > start && isBlank(text[end - 1]))
        --end;
    if (end > start)
        sentences.push_back({start, end - start});
}

} // namespace

std::vector<TextSpan> sentencesOf(QStringView text)
{
    std::vector<TextSpan> sentences;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!stops.contains(text[i]) && !isLineBreak(text[i]))
            continue;
        while (!isLineBreak(text[i]) && i + 1 < text.size() &&
               (closers.contains(text[i + 1]) || stops.contains(text[i + 1])))
            ++i;
        addTrimmed(sentences, text, start, i + 1);
        start = i + 1;
    }
    addTrimmed(sentences, text, start, text.size());
    return sentences;
}

QString sentenceKey(QStringView sentence)
{
    QString key;
    for (const QChar c : sentence) {
        if (!isBlank(c))
            key.append(c);
    }
    return key;
}

} // namespace gouji
