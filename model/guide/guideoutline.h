// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/guide/guidebook.h"
#include "model/outline/pageoutline.h"

namespace gouji {

/// The guide as pages want it: title, contents, the chapters numbered 一、 and their headings （一）. \a pages are those on which the
/// chapters begin, counted from 1; where they are not known yet the contents leave room for them. Pictures are read from
/// \a folder.
PageOutline guideOutline(const GuideBook &book, const std::vector<int> &pages, const QString &folder);

} // namespace gouji
