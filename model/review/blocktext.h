// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <span>

namespace gouji {

/// How a block of prose reads where it is shown beside another: a paragraph with its links written out, a picture by its
/// caption, a table as lines.
QString blockText(const Block &block, const Report &report);

/// Several blocks, one below the other.
QString blocksText(std::span<const Block> blocks, const Report &report);

/// What makes a block the same as another for those who see the page: its text without blanks; a picture is its caption in
/// the words that stand for it where it is not shown. Empty: it says nothing.
QString shownKey(const Block &block, const Report &report);

/// What a person calls a section of the form, the opening or the closing.
QString sectionName(const FormTemplate &form, QStringView section);

/// `一、总体情况 · paragraph 3`; counted from 1.
QString blockPlace(const FormTemplate &form, QStringView section, int number);

} // namespace gouji
