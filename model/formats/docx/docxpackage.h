// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/archive/zipreader.h"

namespace gouji::docx {

/// What a part of the package refers to by an identifier.
struct Relation
{
    QString kind;   ///< the last word of its type: `image`, `styles`
    QString target; ///< name of a part, or an address outside
    bool isExternal = false;
};

/// A docx as its parts: where the main document is and what it refers to, whatever the names. Transitional and strict files
/// name the kinds of relation differently; only the last word of the name counts.
class Package
{
public:
    /// ErrorCode::Damaged or TooLarge.
    static Result<Package> open(const QByteArray &bytes);

    QByteArray mainPart() const { return m_zip.part(m_main); }
    /// Of the main document; none where it has none such.
    const Relation *relation(const QString &id) const;
    /// The part that the main document refers to as its styles, comments …; empty where there is none.
    QByteArray partOfKind(QStringView kind) const;
    QByteArray part(const QString &name) const { return m_zip.part(name); }
    /// Of all parts, in the order of the container.
    const QStringList &names() const { return m_zip.names(); }
    const QString &mainName() const { return m_main; }
    /// The name of the part that the main document refers to as its comments …; empty where there is none.
    QString nameOfKind(QStringView kind) const;
    bool has(const QString &name) const { return m_zip.has(name); }

private:
    explicit Package(ZipReader zip) : m_zip(std::move(zip)) {}

    ZipReader m_zip;
    QString m_main;
    QHash<QString, Relation> m_relations;
};

} // namespace gouji::docx
