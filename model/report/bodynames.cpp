// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/bodynames.h"

#include <QCoreApplication>

namespace gouji {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("gouji::BodyWords", text);
}

} // namespace

QString bodyKindName(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Government: return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "government"));
    case BodyKind::Department: return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "department"));
    case BodyKind::Township: return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "town government or branch office"));
    case BodyKind::Other: return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "other"));
    case BodyKind::Unknown: break;
    }
    return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "not stated"));
}

QString bodyLevelName(BodyLevel level)
{
    switch (level) {
    case BodyLevel::State: return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "state"));
    case BodyLevel::Province: return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "province"));
    case BodyLevel::City: return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "city"));
    case BodyLevel::County: return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "county"));
    case BodyLevel::Township: return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "town"));
    case BodyLevel::Unknown: break;
    }
    return words(QT_TRANSLATE_NOOP("gouji::BodyWords", "not stated"));
}

} // namespace gouji
