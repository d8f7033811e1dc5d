// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/stateglyph.h"

namespace gouji {

StateGlyph glyphOf(Severity severity, const Theme &theme)
{
    switch (severity) {
    case Severity::Error:
    case Severity::NeedsExplanation: return {QStringLiteral("●"), theme.error};
    case Severity::Warning: return {QStringLiteral("▲"), theme.warning};
    case Severity::Hint: return {QStringLiteral("○"), theme.hint};
    }
    return {};
}

StateGlyph glyphOf(SectionState state, const Theme &theme)
{
    switch (state) {
    case SectionState::Fine: return {QStringLiteral("✓"), theme.fine};
    case SectionState::Error: return glyphOf(Severity::Error, theme);
    case SectionState::Warning: return glyphOf(Severity::Warning, theme);
    case SectionState::Hint: return glyphOf(Severity::Hint, theme);
    case SectionState::ToDo: return {QStringLiteral("…"), theme.toDo};
    case SectionState::NotChecked: return {QStringLiteral("–"), theme.toDo};
    }
    return {};
}

} // namespace gouji
