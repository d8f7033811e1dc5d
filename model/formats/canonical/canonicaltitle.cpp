// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltitle.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype yearDigits = 4;

bool isYear(QStringView text)
{
    return text.front() != u'0' && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// All that may be the year, from the end; the missing year last.
std::vector<int> possibleYears(QStringView title)
{
    std::vector<int> years;
    for (qsizetype start = title.size() - yearDigits; start >= 0; --start) {
        const QStringView text = title.sliced(start, yearDigits);
        if (isYear(text))
            years.push_back(text.toInt());
    }
    years.push_back(0);
    return years;
}

std::optional<QString> bodyIn(QStringView title, const FormTemplate &form, int year)
{
    const QString shell = form.titleFor(QString(QChar::ObjectReplacementCharacter), year);
    const qsizetype hole = shell.indexOf(QChar::ObjectReplacementCharacter);
    if (hole < 0)
        return title == shell ? std::optional(QString()) : std::nullopt;
    const QStringView before = QStringView(shell).first(hole);
    const QStringView after = QStringView(shell).sliced(hole + 1);
    const bool fits = title.size() >= before.size() + after.size() && title.startsWith(before) && title.endsWith(after);
    return fits ? std::optional(title.sliced(before.size()).chopped(after.size()).toString()) : std::nullopt;
}

} // namespace

std::optional<NamedInTitle> readTitle(QStringView title, const FormTemplate &form)
{
    for (const int year : possibleYears(title)) {
        if (const std::optional<QString> body = bodyIn(title, form, year))
            return NamedInTitle{*body, year};
    }
    return std::nullopt;
}

} // namespace gouji
