// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formlibrary.h"

#include "model/template/formreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gouji {

FormLibrary FormLibrary::builtIn()
{
    FormLibrary library;
    const QDir folder(QStringLiteral(":/forms"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Result<FormPtr> form = FormReader::read(file.readAll());
        Q_ASSERT(form.isOk()); // our own files; a test reads each
        if (form)
            library.add(*form);
    }
    return library;
}

void FormLibrary::add(FormPtr form)
{
    std::erase_if(m_forms, [&form](const FormPtr &other) { return other->id() == form->id(); });
    m_forms.push_back(std::move(form));
}

FormPtr FormLibrary::find(QStringView id) const
{
    const auto found = std::ranges::find_if(m_forms, [id](const FormPtr &form) { return form->id() == id; });
    return found == m_forms.end() ? nullptr : *found;
}

FormPtr FormLibrary::forYear(int year) const
{
    FormPtr newest;
    for (const FormPtr &form : m_forms) {
        if (form->covers(year) && (!newest || form->firstYear() > newest->firstYear()))
            newest = form;
    }
    return newest;
}

} // namespace gouji
