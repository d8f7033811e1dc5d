// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/closingrecogniser.h"

#include <QRegularExpression>

namespace gouji {
namespace {

QString textOf(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    if (!paragraph || paragraph->runs.size() != 1)
        return {};
    const auto *text = std::get_if<QString>(&paragraph->runs.front());
    return text ? *text : QString();
}

bool isDate(const QString &text)
{
    static const QRegularExpression date(
        QRegularExpression::anchoredPattern(QStringLiteral("(?:[0-9]{4}|[一二三四五六七八九〇○零]{4})\\s*年\\s*"
                                                           "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s*月\\s*"
                                                           "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*日")));
    constexpr qsizetype longestDate = 24;
    return text.size() <= longestDate && date.match(text).hasMatch();
}

bool isName(const QString &text)
{
    static const QRegularExpression noName(QStringLiteral("[。，；！？：,;!?]|^[（(0-9]|^[一二三四五六七八九十]+、"));
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 40;
    return text.size() >= shortest && text.size() <= longest && !noName.match(text).hasMatch();
}

} // namespace

std::optional<Closing> takeClosing(Blocks &blocks)
{
    if (blocks.empty() || !isDate(textOf(blocks.back())))
        return std::nullopt;
    Closing closing;
    closing.date = textOf(blocks.back());
    blocks.pop_back();
    if (!blocks.empty() && isName(textOf(blocks.back()))) {
        closing.body = textOf(blocks.back());
        blocks.pop_back();
    }
    return closing;
}

} // namespace gouji
