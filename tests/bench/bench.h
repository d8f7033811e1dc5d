// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace gouji::bench {

/// Measures how long things take and prints a line for each: the median over many batches, beside the limit that the
/// project holds itself to. A figure over its limit is marked; nothing fails, since other programs share the machine.
class Bench
{
public:
    /// A title over the lines that follow.
    void section(const char *title);
    /// Runs `work` as often as it takes to be exact; the limit is in microseconds.
    void measure(const char *name, double limit, const std::function<void()> &work);
    /// Runs `work` so many times and prints what the middle one and the slowest of a hundred took; the limit holds for
    /// the latter.
    void measureEach(const char *name, double limit, size_t times, const std::function<void()> &work);
};

/// Keeps the compiler from dropping a computation whose result nobody needs.
template<typename T>
void keep(const T &value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

/// The most memory that a running process ever had, in kB; 0 where the system does not tell.
int mostMemory(const QString &process = QStringLiteral("self"));

// One function for each layer; bench/main.cpp calls them in order.
void benchChecks(Bench &bench);
void benchImport(Bench &bench);
void benchEditing(Bench &bench);
void benchTyping(Bench &bench);
void benchHostile(Bench &bench);
void benchFiles(Bench &bench);
void benchExports(Bench &bench);
void benchPages(Bench &bench);
void benchBatch(Bench &bench);
void benchCollection(Bench &bench);
void benchDesk(Bench &bench);
void benchOffice(Bench &bench);
void benchStart(Bench &bench);

} // namespace gouji::bench
