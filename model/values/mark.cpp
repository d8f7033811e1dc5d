// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/mark.h"

#include <algorithm>
#include <array>

namespace gouji {

std::optional<Mark> Mark::fromString(QStringView text)
{
    static constexpr std::array<QStringView, 18> marks{u"/", u"／", u"\\", u"＼", u"-",  u"－", u"–",  u"—", u"——",
                                                       u"―", u"--", u"−",  u"无", u"無", u"*",  u"＊", u"…", u"……"};
    return std::ranges::find(marks, text) == marks.end() ? std::nullopt : std::optional(Mark(text.toString()));
}

} // namespace gouji
