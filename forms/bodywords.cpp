// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bodywords.h"

#include "model/report/facts.h"

#include <QComboBox>
#include <QCoreApplication>

namespace gouji {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("gouji::BodyWords", text);
}

} // namespace

void fillWithKinds(QComboBox &box)
{
    const auto add = [&box](BodyKind kind, const char *text) { box.addItem(translated(text), static_cast<int>(kind)); };
    add(BodyKind::Unknown, QT_TRANSLATE_NOOP("gouji::BodyWords", "not stated"));
    add(BodyKind::Government, QT_TRANSLATE_NOOP("gouji::BodyWords", "government"));
    add(BodyKind::Department, QT_TRANSLATE_NOOP("gouji::BodyWords", "department"));
    add(BodyKind::Township, QT_TRANSLATE_NOOP("gouji::BodyWords", "town government or branch office"));
    add(BodyKind::Other, QT_TRANSLATE_NOOP("gouji::BodyWords", "other"));
}

void fillWithLevels(QComboBox &box)
{
    const auto add = [&box](BodyLevel level, const char *text) {
        box.addItem(translated(text), static_cast<int>(level));
    };
    add(BodyLevel::Unknown, QT_TRANSLATE_NOOP("gouji::BodyWords", "not stated"));
    add(BodyLevel::State, QT_TRANSLATE_NOOP("gouji::BodyWords", "state"));
    add(BodyLevel::Province, QT_TRANSLATE_NOOP("gouji::BodyWords", "province"));
    add(BodyLevel::City, QT_TRANSLATE_NOOP("gouji::BodyWords", "city"));
    add(BodyLevel::County, QT_TRANSLATE_NOOP("gouji::BodyWords", "county"));
    add(BodyLevel::Township, QT_TRANSLATE_NOOP("gouji::BodyWords", "town"));
}

} // namespace gouji
