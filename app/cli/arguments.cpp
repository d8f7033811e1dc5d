// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

const OptionSpec *findOption(std::span<const OptionSpec> known, const QString &name)
{
    const auto found =
        std::ranges::find_if(known, [&](const OptionSpec &spec) { return name == QLatin1String(spec.name); });
    return found == known.end() ? nullptr : &*found;
}

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

} // namespace

Arguments Arguments::parse(const QStringList &words, std::span<const OptionSpec> known)
{
    Arguments arguments;
    QStringList rest = words;
    bool optionsEnded = false;
    while (!rest.isEmpty() && arguments.m_fault.isEmpty()) {
        const QString word = rest.takeFirst();
        if (!optionsEnded && word == u"--")
            optionsEnded = true;
        else if (!optionsEnded && isOption(word))
            arguments.takeOption(word, rest, known);
        else
            arguments.m_operands.append(word);
    }
    return arguments;
}

void Arguments::takeOption(const QString &word, QStringList &rest, std::span<const OptionSpec> known)
{
    const bool isLong = word.startsWith(u"--");
    const QString name = word.mid(isLong ? 2 : 1).section(u'=', 0, 0);
    const OptionSpec *spec = findOption(known, name);
    if (!spec || isLong != (name.size() > 1)) {
        m_fault = QCoreApplication::translate("Cli", "Unknown option %1.").arg(word);
        return;
    }
    if (m_values.contains(name)) {
        m_fault = QCoreApplication::translate("Cli", "Option %1 stands twice.").arg(word);
        return;
    }
    const bool hasInlineValue = word.contains(u'=');
    if (!spec->placeholder && hasInlineValue)
        m_fault = QCoreApplication::translate("Cli", "Option %1 takes no value.").arg(word.section(u'=', 0, 0));
    else if (spec->placeholder && !hasInlineValue && rest.isEmpty())
        m_fault = QCoreApplication::translate("Cli", "Option %1 needs a value.").arg(word);
    else if (!spec->placeholder)
        m_values.insert(name, {});
    else
        m_values.insert(name, hasInlineValue ? word.section(u'=', 1) : rest.takeFirst());
}

} // namespace gouji
