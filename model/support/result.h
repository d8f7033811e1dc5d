// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace gouji {

/// Stands for "nothing to return" in a Result.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

/// Either a value or the Error that prevented it. Must be looked at: value() of a failed result is a programming
/// error. Nothing that returns a Result throws.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const &
    {
        Q_ASSERT(isOk());
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(isOk());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!isOk());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

} // namespace gouji
