// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/html/htmlmarkup.h"
#include "model/outline/pageoutline.h"

namespace gouji {

/// A picture that is shown, within the page. Its caption, which also stands below it, says what it is.
void writeImage(HtmlMarkup &html, const OutlinePicture &picture);

} // namespace gouji
