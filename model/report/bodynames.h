// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

#include <array>

namespace gouji {

inline constexpr std::array bodyKinds{BodyKind::Unknown, BodyKind::Government, BodyKind::Department, BodyKind::Township,
                                      BodyKind::Other};
inline constexpr std::array bodyLevels{BodyLevel::Unknown, BodyLevel::State,  BodyLevel::Province,
                                       BodyLevel::City,    BodyLevel::County, BodyLevel::Township};

/// As a person reads it, in the language of the interface.
QString bodyKindName(BodyKind kind);
QString bodyLevelName(BodyLevel level);

} // namespace gouji
