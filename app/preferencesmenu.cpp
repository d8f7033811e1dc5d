// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesmenu.h"

#include <QActionGroup>

namespace gouji {

PreferencesMenu::PreferencesMenu(Preferences &preferences, QWidget *parent) : QMenu(parent), m_preferences(preferences)
{
    for (const Preference &preference : Preferences::all())
        addPreference(preference);
    connect(&preferences, &Preferences::changed, this, &PreferencesMenu::refresh);
    retranslate();
    refresh();
}

void PreferencesMenu::addPreference(const Preference &preference)
{
    QMenu *menu = addMenu(QString());
    auto *group = new QActionGroup(menu);
    for (const Preference::Value &value : preference.values) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(QLatin1String(preference.key) + u':' + QLatin1String(value.name));
        action->setCheckable(true);
        group->addAction(action);
        connect(
            action, &QAction::triggered, this,
            [this, key = preference.key, name = QString::fromLatin1(value.name)] { m_preferences.choose(key, name); });
    }
    m_menus.push_back(menu);
}

void PreferencesMenu::refresh()
{
    for (std::size_t i = 0; i < m_menus.size(); ++i) {
        const Preference &preference = Preferences::all()[i];
        const QList<QAction *> actions = m_menus[i]->actions();
        const QString chosen = m_preferences.value(preference.key);
        for (std::size_t j = 0; j < preference.values.size(); ++j)
            actions[static_cast<qsizetype>(j)]->setChecked(chosen == QLatin1String(preference.values[j].name));
    }
}

void PreferencesMenu::retranslate()
{
    setTitle(tr("&Settings"));
    for (std::size_t i = 0; i < m_menus.size(); ++i) {
        const Preference &preference = Preferences::all()[i];
        m_menus[i]->setTitle(Preferences::translated(preference.title));
        const QList<QAction *> actions = m_menus[i]->actions();
        for (std::size_t j = 0; j < preference.values.size(); ++j) {
            QAction *action = actions[static_cast<qsizetype>(j)];
            action->setText(Preferences::translated(preference.values[j].text));
            QString title = m_menus[i]->title();
            action->setStatusTip(title.remove(u'&') + QStringLiteral(": ") + action->text().remove(u'&'));
        }
    }
}

} // namespace gouji
