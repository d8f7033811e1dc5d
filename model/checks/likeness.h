// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gouji {

/// How much of a text stands in another one too, in percent of the first: by runs of six characters of its sentences.
/// Blanks, years, sentences under 20 characters and set phrases of political language (within “” and 《》 or named in
/// `phrases`) are not counted. Nothing to compare: 0.
int likeness(const QString &text, const QString &other, const QStringList &phrases = {});

} // namespace gouji
