// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

#include <atomic>

namespace gouji {

/// The forms at hand, handed to whoever reads reports: the program's own, which stand in the resource :/forms, and those
/// that were added. Copies go their own ways. While one thread adds, others may read; each answer is whole.
class FormLibrary
{
public:
    /// The forms that come with the program, the newest first.
    static FormLibrary builtIn();

    FormLibrary();
    ~FormLibrary() = default;
    FormLibrary(const FormLibrary &other);
    FormLibrary &operator=(const FormLibrary &other);

    /// Adds a form; one of the same id takes the place of the older.
    void add(FormPtr form);
    /// Takes a form out that is none of the program's own.
    void remove(QStringView id);

    /// The program's own first.
    std::vector<FormPtr> forms() const;
    /// The form of an id, or null.
    FormPtr find(QStringView id) const;
    /// The same among the program's own: what every other Gouji has as well, so that a file need not carry it.
    FormPtr findBuiltIn(QStringView id) const;
    /// The form for a report year, or null. Where two cover it the one that came into force later replaces the other.
    FormPtr forYear(int year) const;

private:
    struct Content
    {
        std::vector<FormPtr> forms;
        std::vector<FormPtr> builtIn;
    };

    std::atomic<std::shared_ptr<const Content>> m_content; ///< never null; replaced as a whole
};

} // namespace gouji
