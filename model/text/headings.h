// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textspan.h"

#include <QString>

#include <optional>

namespace gouji {

/// The sub-heading that opens a paragraph: `（一）主动公开。` or `1.加强领导。`. Only its wording tells one.
struct Heading
{
    int level = 1;  ///< 1: （一）, 2: `1.`
    int number = 0; ///< 3 of （三）
    TextSpan words; ///< number and title, with the full stop that ends the title
    QString title;  ///< 主动公开

    friend bool operator==(const Heading &, const Heading &) = default;
};

/// The sub-heading at the start of a paragraph, if there is one. A number with nothing after it is one as well.
std::optional<Heading> headingOf(QStringView paragraph);

/// `（三）`, the start of a sub-heading of level one. For 1 to 99.
QString headingNumber(int number);

} // namespace gouji
