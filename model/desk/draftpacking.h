// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/draft.h"
#include "model/template/formlibrary.h"

#include <QByteArray>

#include <optional>

namespace gouji {

/// A draft as bytes for a cache of this very program: quick to take apart, and no format that anybody else reads. Its file and
/// the time of it are not in them.
QByteArray packDraft(const Draft &draft);

/// Nothing where the bytes are damaged, or of a form that is not at hand.
std::optional<Draft> unpackDraft(const QByteArray &bytes, const FormLibrary &forms);

} // namespace gouji
