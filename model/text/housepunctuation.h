// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// Text as the report punctuates it: , : ; ? ! ( ) beside Chinese in full width. Figures (28,431, 10:30), addresses of the
/// web and of mail and what stands among Latin letters stay as they are. Nothing else changes.
QString withHousePunctuation(const QString &text);

} // namespace gouji
