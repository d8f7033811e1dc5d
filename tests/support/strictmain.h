// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace gouji::test {

/// Turns every Qt warning of the running program into an abort that ctest reports, after printing it. Installed by
/// the mains below; a test that expects a warning says so with QTest::ignoreMessage.
inline void failOnWarnings()
{
    qputenv("QT_FATAL_WARNINGS", QByteArrayLiteral("1"));
}

} // namespace gouji::test

/// The mains of all test programs: Qt Test's own, with warnings fatal.
#define GOUJI_GUILESS_TEST(Class)               \
    int main(int argc, char **argv)             \
    {                                           \
        gouji::test::failOnWarnings();          \
        QCoreApplication app(argc, argv);       \
        Class test;                             \
        return QTest::qExec(&test, argc, argv); \
    }

/// For programs that need fonts and no widgets. The offscreen platform warns of itself, so warnings are not fatal before
/// the application stands.
#define GOUJI_GUI_TEST(Class)                   \
    int main(int argc, char **argv)             \
    {                                           \
        QGuiApplication app(argc, argv);        \
        gouji::test::failOnWarnings();          \
        Class test;                             \
        return QTest::qExec(&test, argc, argv); \
    }

/// For programs that link Qt6::Widgets. Their init() calls failOnAnyWarning() (tests/support/typing.h) in place of fatal
/// warnings, because the offscreen platform warns of itself.
#define GOUJI_WIDGET_TEST(Class)                \
    int main(int argc, char **argv)             \
    {                                           \
        QApplication app(argc, argv);           \
        Class test;                             \
        return QTest::qExec(&test, argc, argv); \
    }
