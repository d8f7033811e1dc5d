// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkrun.h"
#include "model/text/textspan.h"

#include <utility>
#include <vector>

namespace gouji {

/// Collects places of one kind and says them as one finding a section: 53 half-width marks are one thing to do. The
/// arguments of the finding are how many there are, and what they are, each once.
class PlaceList
{
public:
    void add(const ProseParagraph &paragraph, TextSpan span, const QString &example = {});
    /// In the order of the sections.
    void say(CheckRun &run, const char *wording);

private:
    struct Section
    {
        std::vector<TextPlace> places;
        QStringList examples;
    };
    std::vector<std::pair<QString, Section>> m_sections;
};

} // namespace gouji
