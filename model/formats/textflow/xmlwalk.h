// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QXmlStreamReader>

#include <functional>
#include <optional>

namespace gouji {

/// A part of a container has at most this much XML; a report's has some hundred KB.
inline constexpr qsizetype largestXml = 16 * 1024 * 1024;

/// Walks along one XML part, element by element, within bounds: a part that is larger than any report's, goes too deep,
/// declares a document type (and so entities) or breaks off is an error, and from then on nothing more is found. Each
/// function that a caller is called back by must read its element to the end, as read(), children(), skip() and text() do.
class XmlWalk
{
public:
    using Visit = std::function<void()>;
    using TextVisit = std::function<void(QStringView text)>;

    explicit XmlWalk(const QByteArray &part);

    /// Moves to the root; false where there is none or neither of these.
    bool enter(QStringView root, QStringView orRoot = {});
    /// Calls back for each element inside the current one.
    void children(const Visit &element);
    /// The same with the text between the elements.
    void contents(const Visit &element, const TextVisit &text);
    void skip() { m_xml.skipCurrentElement(); }
    /// All text inside, that of elements too.
    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements); }

    QStringView name() const { return m_xml.name(); }
    QStringView space() const { return m_xml.namespaceUri(); }
    /// By its local name; null where the element has none such.
    QString attribute(QStringView name) const;
    /// The attribute as a number within the bounds; `otherwise` where it is none.
    int number(QStringView name, int otherwise, int least, int most) const;

    void fail(const Error &error);
    bool hasFailed() const { return m_error.has_value(); }
    /// Done, or the first thing that went wrong.
    Result<Done> verdict() const;

private:
    void noteXmlError();

    QXmlStreamReader m_xml;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace gouji
