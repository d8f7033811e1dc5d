// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

namespace gouji {

/// The forms at hand, a plain value handed to whoever reads reports. The program's own stand in the resource :/forms.
class FormLibrary
{
public:
    /// The forms that come with the program, the newest first.
    static FormLibrary builtIn();

    /// Adds a form; one of the same id takes the place of the older.
    void add(FormPtr form);

    const std::vector<FormPtr> &forms() const { return m_forms; }
    /// The form of an id, or null.
    FormPtr find(QStringView id) const;
    /// The form for a report year, or null. Where two cover it the one that came into force later replaces the other.
    FormPtr forYear(int year) const;

private:
    std::vector<FormPtr> m_forms;
};

} // namespace gouji
