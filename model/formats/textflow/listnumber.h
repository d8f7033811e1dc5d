// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <map>
#include <span>
#include <vector>

namespace gouji {

/// A number as a word processor writes it in front of a paragraph, by the name of the format in Office Open XML
/// (`chineseCounting`: 十一). Plain digits where the name is unknown; nothing for `none` and `bullet`.
QString listNumber(QStringView format, int value);

/// How a level of a list is numbered.
struct ListLevel
{
    QString format = QStringLiteral("decimal");
    QString text; ///< with %1 … %9 for the numbers of the levels
    int start = 1;
    bool isInDigits = false; ///< the numbers of the levels above are in plain digits, whatever their own format
};

/// Counts the paragraphs of lists. Lists that go on with one another have one key.
class ListCounters
{
public:
    static constexpr int levels = 10;

    /// The text in front of the next paragraph on a level, counted from 0. Nothing for a bullet.
    QString next(const QString &key, int level, std::span<const ListLevel> list);
    /// Begins again at a number.
    void restart(const QString &key, int level, int value);

private:
    std::map<QString, std::vector<int>> m_counts; ///< of the levels; -1: not begun
};

} // namespace gouji
