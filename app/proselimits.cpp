// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proselimits.h"

#include "forms/reportview.h"

#include <QSettings>

namespace gouji {
namespace {

constexpr QLatin1String group("prose/limit");

} // namespace

void keepProseLimits(ReportView &view, QSettings &settings)
{
    QHash<QString, int> limits;
    settings.beginGroup(group);
    for (const QString &section : settings.childKeys())
        limits.insert(section, settings.value(section).toInt());
    settings.endGroup();
    view.setLimits(limits);
    QObject::connect(&view, &ReportView::limitChanged, &view, [&settings](const QString &section, int characters) {
        settings.setValue(QString(group) + u'/' + section, characters);
    });
}

} // namespace gouji
