// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bodywords.h"

#include "model/report/bodynames.h"

#include <QComboBox>

namespace gouji {

void fillWithKinds(QComboBox &box)
{
    for (const BodyKind kind : bodyKinds)
        box.addItem(bodyKindName(kind), static_cast<int>(kind));
}

void fillWithLevels(QComboBox &box)
{
    for (const BodyLevel level : bodyLevels)
        box.addItem(bodyLevelName(level), static_cast<int>(level));
}

} // namespace gouji
