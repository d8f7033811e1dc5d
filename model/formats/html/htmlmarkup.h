// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>

namespace gouji {

/// An attribute as it is written. A null value leaves it out; an empty one does not.
struct HtmlAttribute
{
    const char *name;
    QString value;
};
using HtmlAttributes = std::initializer_list<HtmlAttribute>;

/// Writes HTML into memory, every text and value escaped. Does not know which elements may hold which: that is the
/// caller's part. White space stands only where it means nothing.
class HtmlMarkup
{
public:
    void open(const char *element, HtmlAttributes attributes = {});
    void close(const char *element);
    /// An element with nothing but text.
    void element(const char *name, const QString &text, HtmlAttributes attributes = {});
    void text(const QString &text);
    /// A line that is markup already.
    void line(const QByteArray &markup) { m_bytes += markup + '\n'; }
    void endLine() { m_bytes += '\n'; }

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace gouji
