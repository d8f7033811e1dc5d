// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxpackage.h"

#include "model/formats/textflow/xmlwalk.h"

#include <QDir>

#include <algorithm>

namespace gouji::docx {
namespace {

/// The relations of a part by their identifiers; targets as paths from the root of the package.
QHash<QString, Relation> readRelations(const QByteArray &part, const QString &folder)
{
    QHash<QString, Relation> relations;
    XmlWalk xml(part);
    if (!xml.enter(u"Relationships"))
        return relations;
    xml.children([&] {
        Relation relation;
        relation.kind = xml.attribute(u"Type").section(u'/', -1);
        relation.target = xml.attribute(u"Target");
        relation.isExternal = xml.attribute(u"TargetMode") == u"External";
        if (!relation.isExternal) {
            const QString path = relation.target.startsWith(u'/') ? relation.target : folder + u'/' + relation.target;
            relation.target = QDir::cleanPath(path);
            relation.target.remove(0, relation.target.startsWith(u'/') ? 1 : 0);
        }
        relations.insert(xml.attribute(u"Id"), relation);
        xml.skip();
    });
    return relations;
}

QString relationsOf(const QString &folder, const QString &file)
{
    return (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/%1.rels").arg(file);
}

} // namespace

Result<Package> Package::open(const QByteArray &bytes)
{
    Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return zip.error();
    Package package(std::move(zip).value());
    const QHash<QString, Relation> roots = readRelations(package.part(relationsOf({}, {})), {});
    const auto main = std::ranges::find(roots, QStringLiteral("officeDocument"), &Relation::kind);
    if (main != roots.end())
        package.m_main = main->target;
    if (!package.has(package.m_main))
        package.m_main = QStringLiteral("word/document.xml"); // where all programs put it
    if (!package.has(package.m_main))
        return damagedContainer(QStringLiteral("no main document"));
    const QString folder = package.m_main.section(u'/', 0, -2);
    package.m_relations = readRelations(package.part(relationsOf(folder, package.m_main.section(u'/', -1))), folder);
    return package;
}

const Relation *Package::relation(const QString &id) const
{
    const auto found = m_relations.constFind(id);
    return found == m_relations.constEnd() ? nullptr : &*found;
}

QString Package::nameOfKind(QStringView kind) const
{
    for (const Relation &relation : m_relations) {
        if (relation.kind == kind && !relation.isExternal)
            return relation.target;
    }
    return {};
}

QByteArray Package::partOfKind(QStringView kind) const
{
    const QString name = nameOfKind(kind);
    return name.isEmpty() ? QByteArray() : m_zip.part(name);
}

} // namespace gouji::docx
