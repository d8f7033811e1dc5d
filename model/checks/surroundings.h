// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

#include <QString>
#include <QStringList>

namespace gouji {

/// What checks on publishing ask of the world outside the report: its files and its fonts, of which the model knows
/// nothing. Answers facts, makes no findings; every answer may be "nothing", and then the check that asks is silent. May
/// be asked at any time while a report is checked, so answers come from memory.
class Surroundings
{
public:
    virtual ~Surroundings() = default;

    /// The SHA-256 of the published file as it is now, in hexadecimal; empty where it is not at hand.
    virtual QString publishedDigest(const Publication &publication) const = 0;
    /// The families of the standard that are not installed, each with what stands in for it: 方正小标宋简体（Noto Serif CJK SC）.
    virtual QStringList missingFamilies() const = 0;
    /// Whether an installed font has the character.
    virtual bool hasGlyph(char32_t character) const = 0;
};

} // namespace gouji
