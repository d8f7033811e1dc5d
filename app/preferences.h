// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

#include <vector>

namespace gouji {

/// One thing a person may choose, with the values there are; the first one holds until somebody chooses. Words are given
/// in English and shown translated, in the context gouji::Preferences.
struct Preference
{
    struct Value
    {
        const char *name; ///< as kept
        const char *text; ///< as shown
    };

    const char *key;
    const char *title;
    std::vector<Value> values;
};

/// What the person chose for the whole program, kept between starts. Says when it changes; whoever it concerns follows.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    static const std::vector<Preference> &all();
    static QString translated(const char *text);

    /// The name of the value chosen; the first one where nothing fit is kept.
    QString value(const char *key) const;
    void choose(const char *key, const QString &value);

signals:
    void changed();

private:
    QSettings &m_settings;
};

} // namespace gouji
