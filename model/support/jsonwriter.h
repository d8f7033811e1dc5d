// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"

namespace gouji {

/// Writes JSON so that the same value gives the same bytes: UTF-8, keys in their order, two spaces, LF, a value per
/// line unless its container is inlined, one LF at the end.
class JsonWriter
{
public:
    static QByteArray write(const JsonValue &value);
};

} // namespace gouji
