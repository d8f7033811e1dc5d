// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace gouji {

/// A length on paper in hundredths of a point: whole numbers, so that a page comes out the same on every machine.
class PageLength
{
public:
    constexpr PageLength() = default;

    static constexpr PageLength ofCentipoints(qint64 count) { return PageLength(count); }
    static constexpr PageLength ofPoints(double points) { return PageLength(rounded(points * 100)); }
    static constexpr PageLength ofMillimetres(double millimetres)
    {
        return PageLength(rounded(millimetres * 7200 / 25.4));
    }

    constexpr qint64 centipoints() const { return m_count; }
    constexpr double points() const { return static_cast<double>(m_count) / 100; }

    constexpr PageLength &operator+=(PageLength other)
    {
        m_count += other.m_count;
        return *this;
    }
    constexpr PageLength &operator-=(PageLength other)
    {
        m_count -= other.m_count;
        return *this;
    }
    friend constexpr PageLength operator+(PageLength a, PageLength b) { return a += b; }
    friend constexpr PageLength operator-(PageLength a, PageLength b) { return a -= b; }
    friend constexpr PageLength operator-(PageLength a) { return PageLength(-a.m_count); }
    friend constexpr PageLength operator*(PageLength a, qint64 factor) { return PageLength(a.m_count * factor); }
    friend constexpr PageLength operator/(PageLength a, qint64 divisor) { return PageLength(a.m_count / divisor); }
    /// How often a length fits into another.
    friend constexpr qint64 operator/(PageLength a, PageLength b) { return a.m_count / b.m_count; }
    friend constexpr auto operator<=>(PageLength, PageLength) = default;

private:
    explicit constexpr PageLength(qint64 count) : m_count(count) {}
    static constexpr qint64 rounded(double value) { return static_cast<qint64>(value < 0 ? value - 0.5 : value + 0.5); }

    qint64 m_count = 0;
};

/// A point on the page, from its top left corner.
struct PagePoint
{
    PageLength x;
    PageLength y;

    friend bool operator==(const PagePoint &, const PagePoint &) = default;
};

struct PageSize
{
    PageLength width;
    PageLength height;

    friend bool operator==(const PageSize &, const PageSize &) = default;
};

struct PageRect
{
    PageLength left;
    PageLength top;
    PageLength width;
    PageLength height;

    constexpr PageLength right() const { return left + width; }
    constexpr PageLength bottom() const { return top + height; }
    friend bool operator==(const PageRect &, const PageRect &) = default;
};

} // namespace gouji
