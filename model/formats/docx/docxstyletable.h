// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace gouji::docx {

/// That a paragraph belongs to a list.
struct ListPlace
{
    std::optional<int> list;  ///< w:numId; 0: to none after all
    std::optional<int> level; ///< from 0

    /// What is not said here, as it is said there.
    ListPlace orElse(const ListPlace &other) const;
};

/// What of a style matters for reading; styles on which it is based included.
struct StyleTraits
{
    int headingLevel = 0; ///< from 1; 0: no heading
    ListPlace place;
    bool isHidden = false;
};

/// The styles of a document by their identifiers.
class StyleTable
{
public:
    explicit StyleTable(const QByteArray &part);

    /// Of a style; an empty identifier is that of paragraphs without one.
    StyleTraits traits(const QString &id) const;

private:
    struct Style
    {
        QString basedOn;
        std::optional<int> headingLevel;
        ListPlace place;
        std::optional<bool> isHidden;
    };

    QHash<QString, Style> m_styles;
    QString m_default;
};

} // namespace gouji::docx
