// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/keypath.h"
#include "model/template/formtemplate.h"

namespace gouji {

/// What the readers of the parts of one native file share: the form, and the first thing that was wrong. After a fault
/// they go on with empty values; whoever began the reading looks at the fault in the end.
struct ReadingContext
{
    const FormTemplate *form = nullptr;
    bool isFromLaterMinor = false; ///< the file may hold words and cells that came after this program
    QString fault = {};            ///< place and what is wrong there, for whoever helps the user
    QString sentence = {};         ///< for the user, where there is more to say than that the file is damaged

    void say(const KeyPath &path, const QString &what)
    {
        if (fault.isEmpty())
            fault = path.toString() + QStringLiteral(": ") + what;
    }
};

} // namespace gouji
