// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/template/guidance.h"
#include "model/template/tabletemplate.h"
#include "model/values/cellid.h"
#include "model/values/cellkind.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <memory>
#include <span>

namespace gouji {

/// A cell of the form: its name, its kind, its place in the printed tables and the labels a person knows it by.
struct CellTemplate
{
    CellId id;
    CellKind kind = CellKind::Count;
    int table = 0; ///< index into FormTemplate::tables()
    int row = 0;
    int column = 0;
    QStringList rowPath;     ///< 三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密
    QStringList columnPath;  ///< 申请人情况 · 法人或其他组织 · 商业企业
    QString unit;            ///< of an amount
    bool isComputed = false; ///< a total: some identity says what it must be
    Guidance guidance{};     ///< of its row
    std::vector<Guidance> columnGuidance{}; ///< of the headers above it that have one, outermost first
};

/// A balance rule (勾稽关系): the cells of `sum` added up equal the cells of `equals` added up.
struct Identity
{
    QString check; ///< T3-01, …
    std::vector<CellIndex> sum;
    std::vector<CellIndex> equals;
    bool computes = false; ///< `equals` is one total that may be computed from `sum`
};

/// Something section one must speak of: any of the words will do.
struct Aspect
{
    QString name;
    QStringList words;
};
using Aspects = std::vector<Aspect>;

enum class SectionKind { Prose, Table };

/// A section of the form.
struct SectionTemplate
{
    QString id;     ///< overview, disclosure, …
    QString number; ///< 一, 二, …
    QString title;  ///< without the number
    SectionKind kind = SectionKind::Prose;
    QString table;        ///< id of its table
    QStringList variants; ///< titles met in real reports that mean the same
    Aspects aspects;
    Aspects governmentAspects;
    QString guidance;               ///< what belongs in the section and what does not
    QStringList skeleton;           ///< paragraphs to begin with
    QStringList governmentSkeleton; ///< those that a government adds after them

    /// 一、总体情况
    QString heading() const { return number + QStringLiteral("、") + title; }
};

/// A stock of documents and what changes it (T2-02, XY-03).
struct Stock
{
    QString name;
    CellIndex made;
    CellIndex repealed;
    CellIndex inForce;
    bool needsRuleMakingPower = false;
};

/// The national form of a span of years as data: sections, tables as printed, cells, balance rules. What the report must
/// agree with stands in resources/forms/*.json and nowhere in code. Immutable; made by FormReader, shared by pointer.
class FormTemplate
{
public:
    struct Content
    {
        QString id;
        QString name;
        int firstYear = 0;
        int lastYear = 0; ///< 0: still in force
        QString titlePattern;
        QStringList signs;
        std::vector<SectionTemplate> sections;
        std::vector<TableTemplate> tables;
        std::vector<CellTemplate> cells;
        std::vector<Identity> identities;
        std::map<QString, std::vector<CellIndex>> roles;
        std::vector<Stock> stocks;
        JsonValue source;
    };

    explicit FormTemplate(Content content);

    const QString &id() const { return m_content.id; }
    const QString &name() const { return m_content.name; }
    /// The first report year that follows this form.
    int firstYear() const { return m_content.firstYear; }
    bool covers(int year) const;
    /// The title of a report: 机关名称, year, fixed words, no blanks. A year of 0 is left out.
    QString titleFor(const QString &body, int year) const;
    /// The title with `{body}` and `{year}` in it, for recognising one.
    const QString &titlePattern() const { return m_content.titlePattern; }
    /// Label texts that no other version of the form has; they tell which version a file follows (IM-05).
    const QStringList &signs() const { return m_content.signs; }

    const std::vector<SectionTemplate> &sections() const { return m_content.sections; }
    const std::vector<TableTemplate> &tables() const { return m_content.tables; }
    const std::vector<CellTemplate> &cells() const { return m_content.cells; }
    const std::vector<Identity> &identities() const { return m_content.identities; }
    const std::vector<Stock> &stocks() const { return m_content.stocks; }

    const CellTemplate &cell(CellIndex index) const { return m_content.cells[index.toSize()]; }
    const SectionTemplate *section(QStringView id) const;
    /// The section that holds a table.
    const SectionTemplate *sectionOfTable(int table) const;
    /// The index of a table by its id, or -1.
    int tableIndex(QStringView id) const;
    std::optional<CellIndex> find(const CellId &id) const;
    /// The identities a cell takes part in, as indexes into identities().
    std::span<const int> identitiesOf(CellIndex cell) const;
    /// The cells that play a part in checks with a meaning of their own (`received`, `carried_out`); none where the
    /// form does not know the part.
    std::span<const CellIndex> role(QStringView name) const;

    /// What the form was read from, to be embedded in files where the form is not the program's own.
    const JsonValue &source() const { return m_content.source; }

private:
    Content m_content;
    QHash<CellId, int> m_indexes;
    std::vector<std::vector<int>> m_identitiesOfCell;
};

using FormPtr = std::shared_ptr<const FormTemplate>;

} // namespace gouji
