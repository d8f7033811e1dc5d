// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/template/formfault.h"

#include <QStringList>

namespace gouji {

/// The member of an object, or null where there is none or the value is no object.
const JsonValue *memberAt(const JsonValue &json, QStringView key);

/// A member that is a text; empty where it is missing or something else.
QString textAt(const JsonValue &json, QStringView key);

/// A member that is true; a missing one is false, anything else a fault.
bool flagAt(const JsonValue &json, QStringView key, FormFault &fault, const QString &where);

/// A member that is a list; a missing one is empty, anything else a fault.
const JsonArray &listAt(const JsonValue &json, QStringView key, FormFault &fault, const QString &where);

/// A list of texts; a missing one (null) is empty, anything else a fault.
QStringList stringsOf(const JsonValue *json, FormFault &fault, const QString &where);

} // namespace gouji
