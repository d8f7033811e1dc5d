// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace gouji {

/// The closing as found at the end of the last section, and how many blocks it takes up there.
struct FoundClosing
{
    Closing closing;
    int blockCount = 0;
};

/// Reads the closing off the blocks of the last section: a date, before it a line that is a name, or the body's own name
/// alone. Nothing where the blocks end in prose.
std::optional<FoundClosing> findClosing(std::span<const QStringView> blocks, QStringView body);

/// Adds a closing to the blocks of the last section so that findClosing() gives it back; prose that would be taken for
/// one is kept apart. A closing of another shape (a date in free words, no name) follows a block of the mark alone.
void addClosing(std::vector<QString> &blocks, const std::optional<Closing> &closing, QStringView body);

} // namespace gouji
