// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gouji {

/// The ids under which every form file names its sections of prose, whatever their titles and numbers. A form without
/// one of them is not put to the checks of that section.
inline constexpr QStringView overviewSection = u"overview";
inline constexpr QStringView problemsSection = u"problems";
inline constexpr QStringView otherMattersSection = u"other";

} // namespace gouji
