// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// What belongs in a row or a column of the form and what does not, in official words, with the article it rests on.
struct Guidance
{
    QString text;
    QString article; ///< 《条例》第十四条; empty where no single article says so

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Guidance &, const Guidance &) = default;
};

} // namespace gouji
