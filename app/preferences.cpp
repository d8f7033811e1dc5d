// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

Preferences::Preferences(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

const std::vector<Preference> &Preferences::all()
{
    static const std::vector<Preference> preferences{
        {"language",
         QT_TRANSLATE_NOOP("gouji::Preferences", "&Language"),
         {{"system", QT_TRANSLATE_NOOP("gouji::Preferences", "As the &system")},
          {"zh_CN", QT_TRANSLATE_NOOP("gouji::Preferences", "&Chinese")},
          {"en", QT_TRANSLATE_NOOP("gouji::Preferences", "&English")}}},
        {"appearance",
         QT_TRANSLATE_NOOP("gouji::Preferences", "&Appearance"),
         {{"system", QT_TRANSLATE_NOOP("gouji::Preferences", "As the &system")},
          {"light", QT_TRANSLATE_NOOP("gouji::Preferences", "&Light")},
          {"dark", QT_TRANSLATE_NOOP("gouji::Preferences", "&Dark")},
          {"contrast", QT_TRANSLATE_NOOP("gouji::Preferences", "&High contrast")}}},
        {"tables/enter",
         QT_TRANSLATE_NOOP("gouji::Preferences", "&Enter in tables"),
         {{"down", QT_TRANSLATE_NOOP("gouji::Preferences", "goes &down")},
          {"right", QT_TRANSLATE_NOOP("gouji::Preferences", "goes &right")}}},
        {"tables/last-year",
         QT_TRANSLATE_NOOP("gouji::Preferences", "Last &year's figures in tables"),
         {{"shown", QT_TRANSLATE_NOOP("gouji::Preferences", "&shown once last year's report is attached")},
          {"hidden", QT_TRANSLATE_NOOP("gouji::Preferences", "&hidden")}}},
        {"start",
         QT_TRANSLATE_NOOP("gouji::Preferences", "At the &start"),
         {{"reopen", QT_TRANSLATE_NOOP("gouji::Preferences", "&open what was open last time")},
          {"start-page", QT_TRANSLATE_NOOP("gouji::Preferences", "show the start &page")}}},
    };
    return preferences;
}

QString Preferences::translated(const char *text)
{
    return QCoreApplication::translate("gouji::Preferences", text);
}

QString Preferences::value(const char *key) const
{
    const auto preference =
        std::ranges::find_if(all(), [key](const Preference &one) { return qstrcmp(one.key, key) == 0; });
    Q_ASSERT(preference != all().end());
    const QString kept = m_settings.value(QLatin1String(key)).toString();
    const bool isKnown = std::ranges::any_of(
        preference->values, [&](const Preference::Value &value) { return kept == QLatin1String(value.name); });
    return isKnown ? kept : QString::fromLatin1(preference->values.front().name);
}

void Preferences::choose(const char *key, const QString &value)
{
    if (this->value(key) == value)
        return;
    m_settings.setValue(QLatin1String(key), value);
    emit changed();
}

} // namespace gouji
