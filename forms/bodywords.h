// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace gouji {

/// Adds the kinds of bodies to a box, in the language of the interface; the data of an entry is the BodyKind as int.
void fillWithKinds(QComboBox &box);
/// The same for levels, BodyLevel.
void fillWithLevels(QComboBox &box);

} // namespace gouji
