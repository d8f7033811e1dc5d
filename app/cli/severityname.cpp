// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/severityname.h"

#include <QCoreApplication>

#include <array>

namespace gouji {
namespace {

constexpr std::array<const char *, 4> names{"error", "error*", "warning", "hint"};
constexpr std::array<const char *, 4> words{
    QT_TRANSLATE_NOOP("Severity", "error"), QT_TRANSLATE_NOOP("Severity", "explain"),
    QT_TRANSLATE_NOOP("Severity", "warning"), QT_TRANSLATE_NOOP("Severity", "hint")};

} // namespace

QString severityName(Severity severity)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(severity)]);
}

std::optional<Severity> severityFromName(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Severity>(i);
    }
    return std::nullopt;
}

QString severityWord(Severity severity)
{
    return QCoreApplication::translate("Severity", words[static_cast<std::size_t>(severity)]);
}

} // namespace gouji
