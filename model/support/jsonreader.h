// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/support/result.h"

#include <QByteArrayView>

namespace gouji {

/// Strict reader of RFC 8259 JSON in UTF-8. Unlike QJsonDocument it keeps the order of keys and the literal of a
/// number, and refuses a second equal key, lone surrogates and invalid UTF-8. Nesting is bounded. Errors carry the line.
class JsonReader
{
public:
    /// The one value of the text, or ErrorCode::Damaged.
    static Result<JsonValue> read(QByteArrayView text);
};

} // namespace gouji
