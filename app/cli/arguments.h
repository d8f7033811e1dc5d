// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace gouji {

/// One option a command knows.
struct OptionSpec
{
    const char *name;        ///< long name without dashes; `o` is the only short one
    const char *placeholder; ///< null: a flag
    const char *help;        ///< English source text, context "Cli"
};

/// The words after the command, told apart by what the command says it knows. Strict: an unknown option, a missing
/// value or an option given twice is a fault, so that a misspelt script never runs half right.
class Arguments
{
public:
    static Arguments parse(const QStringList &words, std::span<const OptionSpec> known);

    /// The sentence to print where the words do not fit; empty where they do.
    const QString &fault() const { return m_fault; }
    const QStringList &operands() const { return m_operands; }
    bool has(const char *name) const { return m_values.contains(QLatin1String(name)); }
    QString value(const char *name, const QString &otherwise = {}) const
    {
        return m_values.value(QLatin1String(name), otherwise);
    }

private:
    void takeOption(const QString &word, QStringList &rest, std::span<const OptionSpec> known);

    QString m_fault;
    QStringList m_operands;
    QHash<QString, QString> m_values;
};

} // namespace gouji
