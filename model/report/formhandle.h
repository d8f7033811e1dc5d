// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

namespace gouji {

/// The form a report is filled into. Compares by content, so that a form embedded in a file equals the same form read
/// from elsewhere. Never null in a report that came from Report::forForm.
class FormHandle
{
public:
    FormHandle() = default;
    FormHandle(FormPtr form) : m_form(std::move(form)) {}

    const FormTemplate &operator*() const { return *m_form; }
    const FormTemplate *operator->() const { return m_form.get(); }
    const FormPtr &pointer() const { return m_form; }
    explicit operator bool() const { return m_form != nullptr; }

    friend bool operator==(const FormHandle &a, const FormHandle &b)
    {
        return a.m_form == b.m_form || (a.m_form && b.m_form && a.m_form->source() == b.m_form->source());
    }

private:
    FormPtr m_form;
};

} // namespace gouji
