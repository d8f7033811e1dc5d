// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace gouji::test {

/// For main() of tests that go through the guide: the program looks as in its pictures, whatever the machine has.
void lookAsInPictures();

/// What the guide shows here. With GOUJI_WRITE_DOCS set writes docs/guide/pictures/NAME.png, 256 colours; \a above is what floats over
/// the window. Else sees only that there is something to show.
void takePicture(const char *name, QWidget &window, QWidget *above = nullptr);

} // namespace gouji::test
