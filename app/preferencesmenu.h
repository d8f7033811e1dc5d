// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences.h"

#include <QMenu>

namespace gouji {

/// The menu of the preferences: a submenu each, with the value that holds marked.
class PreferencesMenu : public QMenu
{
    Q_OBJECT

public:
    /// `preferences` outlives the menu.
    PreferencesMenu(Preferences &preferences, QWidget *parent = nullptr);

    void retranslate();

private:
    void addPreference(const Preference &preference);
    void refresh();

    Preferences &m_preferences;
    std::vector<QMenu *> m_menus; ///< parallel to Preferences::all()
};

} // namespace gouji
