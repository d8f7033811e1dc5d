// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <span>

namespace gouji {

/// One thing that facts, a cell or a closing consist of: what a person calls it, how it reads, and how it is compared and
/// taken over. Differences and merging go through the same list, so neither forgets what the other knows.
template<typename Whole>
struct Field
{
    const char *label; ///< English, in the context `Review`; empty: what the whole is called
    QString (*text)(const Whole &whole);
    bool (*isSame)(const Whole &a, const Whole &b);
    void (*take)(Whole &to, const Whole &from);

    QString name() const;
};

/// All fields of a whole; two wholes with the same fields are equal.
template<typename Whole>
std::span<const Field<Whole>> fieldsOf();

template<>
std::span<const Field<Facts>> fieldsOf();
/// The figure (with its expression, and whether it is computed) is one field, the first.
template<>
std::span<const Field<Cell>> fieldsOf();
template<>
std::span<const Field<Closing>> fieldsOf();

/// `place`, or `place · field` where the field has a name of its own.
template<typename Whole>
QString fieldPlace(const QString &place, const Field<Whole> &field)
{
    const QString name = field.name();
    if (place.isEmpty() || name.isEmpty())
        return place + name;
    return place + QStringLiteral(" · ") + name;
}

} // namespace gouji
