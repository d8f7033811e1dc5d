// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/readingtext.h"
#include "model/template/formlibrary.h"

namespace gouji {

/// The form that a source was filled into, and what gave it away.
struct DetectedForm
{
    FormPtr form;
    QStringList signs; ///< texts that occur in this version only, as the form has them
};

/// Decides the version by the texts that only one version has (FormTemplate::signs) and by the heights of group cells,
/// else by the year of the title, else by the number of labels met; the first of the library wins a tie. Null only where the
/// library is empty.
DetectedForm detectForm(const ReadingText &text, const SourceOutline &outline, const FormLibrary &library);

} // namespace gouji
