// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formlibrary.h"

#include "model/template/formreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gouji {
namespace {

FormPtr formOf(const std::vector<FormPtr> &forms, QStringView id)
{
    const auto found = std::ranges::find_if(forms, [id](const FormPtr &form) { return form->id() == id; });
    return found == forms.end() ? nullptr : *found;
}

} // namespace

FormLibrary::FormLibrary() : m_content(std::make_shared<const Content>()) {}

FormLibrary::FormLibrary(const FormLibrary &other) : m_content(other.m_content.load()) {}

FormLibrary &FormLibrary::operator=(const FormLibrary &other)
{
    m_content = other.m_content.load();
    return *this;
}

FormLibrary FormLibrary::builtIn()
{
    Content content;
    const QDir folder(QStringLiteral(":/forms"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Result<FormPtr> form = FormReader::read(file.readAll());
        Q_ASSERT(form.isOk()); // our own files; a test reads each
        if (form)
            content.builtIn.push_back(*form);
    }
    content.forms = content.builtIn;
    FormLibrary library;
    library.m_content = std::make_shared<const Content>(std::move(content));
    return library;
}

void FormLibrary::add(FormPtr form)
{
    Content content = *m_content.load();
    std::erase_if(content.forms, [&form](const FormPtr &other) { return other->id() == form->id(); });
    content.forms.push_back(std::move(form));
    m_content = std::make_shared<const Content>(std::move(content));
}

void FormLibrary::remove(QStringView id)
{
    Content content = *m_content.load();
    std::erase_if(content.forms,
                  [&](const FormPtr &form) { return form->id() == id && formOf(content.builtIn, id) != form; });
    m_content = std::make_shared<const Content>(std::move(content));
}

std::vector<FormPtr> FormLibrary::forms() const
{
    return m_content.load()->forms;
}

FormPtr FormLibrary::find(QStringView id) const
{
    return formOf(m_content.load()->forms, id);
}

FormPtr FormLibrary::findBuiltIn(QStringView id) const
{
    return formOf(m_content.load()->builtIn, id);
}

FormPtr FormLibrary::forYear(int year) const
{
    FormPtr newest;
    for (const FormPtr &form : forms()) {
        if (form->covers(year) && (!newest || form->firstYear() > newest->firstYear()))
            newest = form;
    }
    return newest;
}

} // namespace gouji
