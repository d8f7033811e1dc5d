// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagesettings.h"

#include <QSettings>

namespace gouji {
namespace {

QString groupOf(PagePreset preset)
{
    return QStringLiteral("page/%1/").arg(presetName(preset));
}

} // namespace

StyleChange PageSettings::change(PagePreset preset) const
{
    StyleChange change;
    const QString group = groupOf(preset);
    for (const QString &name : StyleChange::lengthNames()) {
        const PageLength length = PageLength::ofCentipoints(m_settings.value(group + name).toLongLong());
        if (StyleChange::isUsable(length)) // whatever else stands in the settings is passed over
            change.lengths.insert(name, length);
    }
    for (const QString &name : StyleChange::fontNames()) {
        const QString family = m_settings.value(group + name).toString();
        if (!family.isEmpty())
            change.fonts.insert(name, family);
    }
    return change;
}

void PageSettings::setChange(PagePreset preset, const StyleChange &change)
{
    const QString group = groupOf(preset);
    for (const QString &name : StyleChange::lengthNames() + StyleChange::fontNames())
        m_settings.remove(group + name);
    for (auto length = change.lengths.begin(); length != change.lengths.end(); ++length)
        m_settings.setValue(group + length.key(), length->centipoints());
    for (auto family = change.fonts.begin(); family != change.fonts.end(); ++family)
        m_settings.setValue(group + family.key(), *family);
}

} // namespace gouji
