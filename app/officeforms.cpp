// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officeforms.h"

#include "app/office/officefolder.h"

#include <QDate>

namespace gouji {
namespace {

QString originKey(const FormTemplate &form)
{
    return QStringLiteral("forms/") + form.id();
}

} // namespace

OfficeForms::OfficeForms(FormLibrary &library, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_settings(settings)
    , m_store(officeFolder())
    , m_faults(m_store.addTo(library))
{}

std::vector<ListedForm> OfficeForms::list() const
{
    std::vector<ListedForm> listed;
    for (const FormPtr &form : m_library.forms())
        listed.push_back({form, m_library.findBuiltIn(form->id()) == form,
                          m_settings.value(originKey(*form)).toString(), formDigest(*form)});
    return listed;
}

FormPtr OfficeForms::newestBuiltIn() const
{
    FormPtr newest;
    for (const FormPtr &form : m_library.forms()) {
        if (m_library.findBuiltIn(form->id()) && (!newest || form->firstYear() > newest->firstYear()))
            newest = form;
    }
    return newest;
}

Result<Done> OfficeForms::keep(const FormPtr &form, const QString &from)
{
    Result<Done> kept = m_store.keep(*form);
    if (!kept)
        return kept;
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    m_settings.setValue(originKey(*form), from.isEmpty() ? day : QStringLiteral("%1（%2）").arg(from, day));
    m_library.add(form);
    emit changed();
    return kept;
}

Result<Done> OfficeForms::remove(const FormPtr &form)
{
    Result<Done> removed = m_store.remove(form->id());
    if (!removed)
        return removed;
    m_settings.remove(originKey(*form));
    m_library.remove(form->id());
    emit changed();
    return removed;
}

} // namespace gouji
