// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/reportfields.h"

#include <QCoreApplication>

#include <array>

namespace gouji {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

QString read(const QString &text)
{
    return text;
}

QString read(const QStringList &texts)
{
    return texts.join(QStringLiteral(", "));
}

QString read(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString read(int year)
{
    return year == 0 ? QString() : QString::number(year);
}

/// Keys that this version does not know can be told apart, but not read.
QString read(const JsonObject &unknown)
{
    return unknown.isEmpty() ? QString() : QCoreApplication::translate("Review", "details of another version");
}

QString read(const Stated<BodyKind> &kind)
{
    static constexpr std::array words{
        "", QT_TRANSLATE_NOOP("Review", "government"), QT_TRANSLATE_NOOP("Review", "department"),
        QT_TRANSLATE_NOOP("Review", "township"), QT_TRANSLATE_NOOP("Review", "other body")};
    const char *word = words[static_cast<std::size_t>(kind.value)];
    const QString text = *word ? translated(word) : QString();
    return kind.inferred ? QCoreApplication::translate("Review", "%1 (not confirmed)").arg(text) : text;
}

QString read(const Stated<BodyLevel> &level)
{
    static constexpr std::array words{"",
                                      QT_TRANSLATE_NOOP("Review", "state"),
                                      QT_TRANSLATE_NOOP("Review", "province"),
                                      QT_TRANSLATE_NOOP("Review", "city"),
                                      QT_TRANSLATE_NOOP("Review", "county"),
                                      QT_TRANSLATE_NOOP("Review", "town level")};
    const char *word = words[static_cast<std::size_t>(level.value)];
    const QString text = *word ? translated(word) : QString();
    return level.inferred ? QCoreApplication::translate("Review", "%1 (not confirmed)").arg(text) : text;
}

QString read(ReportState state)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Review", "draft"), QT_TRANSLATE_NOOP("Review", "handed in"),
                                      QT_TRANSLATE_NOOP("Review", "returned"), QT_TRANSLATE_NOOP("Review", "cleared"),
                                      QT_TRANSLATE_NOOP("Review", "published")};
    return translated(words[static_cast<std::size_t>(state)]);
}

/// A field that is a member, or a member of a member.
template<typename Whole, auto... Members>
constexpr Field<Whole> member(const char *label)
{
    return {label, [](const Whole &whole) { return read((whole.*....*Members)); },
            [](const Whole &a, const Whole &b) { return (a.*....*Members) == (b.*....*Members); },
            [](Whole &to, const Whole &from) { (to.*....*Members) = (from.*....*Members); }};
}

/// Whether it was said belongs to what was said.
constexpr Field<Facts> ruleMakingPower{QT_TRANSLATE_NOOP("Review", "may make rules"),
                                       [](const Facts &facts) {
                                           if (!facts.ruleMakingPowerStated)
                                               return QString();
                                           return facts.hasRuleMakingPower
                                                      ? QCoreApplication::translate("Review", "yes")
                                                      : QCoreApplication::translate("Review", "no");
                                       },
                                       [](const Facts &a, const Facts &b) {
                                           return a.hasRuleMakingPower == b.hasRuleMakingPower &&
                                                  a.ruleMakingPowerStated == b.ruleMakingPowerStated;
                                       },
                                       [](Facts &to, const Facts &from) {
                                           to.hasRuleMakingPower = from.hasRuleMakingPower;
                                           to.ruleMakingPowerStated = from.ruleMakingPowerStated;
                                       }};

QString readFigure(const Cell &cell)
{
    const QString text = cell.value.toString();
    if (!cell.expression.isEmpty())
        return QStringLiteral("%1 (%2)").arg(text, cell.expression);
    return cell.computed ? QCoreApplication::translate("Review", "%1 (computed)").arg(text) : text;
}

constexpr Field<Cell> figure{"", readFigure,
                             [](const Cell &a, const Cell &b) {
                                 return a.value == b.value && a.computed == b.computed && a.expression == b.expression;
                             },
                             [](Cell &to, const Cell &from) {
                                 to.value = from.value;
                                 to.computed = from.computed;
                                 to.expression = from.expression;
                             }};

} // namespace

template<typename Whole>
QString Field<Whole>::name() const
{
    return *label ? translated(label) : QString();
}
template struct Field<Facts>;
template struct Field<Cell>;
template struct Field<Closing>;

template<>
std::span<const Field<Facts>> fieldsOf()
{
    static constexpr std::array fields{
        member<Facts, &Facts::body>(QT_TRANSLATE_NOOP("Review", "name of the body")),
        member<Facts, &Facts::aliases>(QT_TRANSLATE_NOOP("Review", "other names")),
        member<Facts, &Facts::identityCode>(QT_TRANSLATE_NOOP("Review", "identity code")),
        member<Facts, &Facts::kind>(QT_TRANSLATE_NOOP("Review", "kind of body")),
        member<Facts, &Facts::level>(QT_TRANSLATE_NOOP("Review", "level")),
        ruleMakingPower,
        member<Facts, &Facts::year>(QT_TRANSLATE_NOOP("Review", "year of the report")),
        member<Facts, &Facts::titleAsFound>(QT_TRANSLATE_NOOP("Review", "title as found")),
        member<Facts, &Facts::state>(QT_TRANSLATE_NOOP("Review", "state")),
        member<Facts, &Facts::handIn, &HandIn::due>(QT_TRANSLATE_NOOP("Review", "due on")),
        member<Facts, &Facts::handIn, &HandIn::first>(QT_TRANSLATE_NOOP("Review", "first handed in on")),
        member<Facts, &Facts::handIn, &HandIn::latest>(QT_TRANSLATE_NOOP("Review", "last handed in on")),
        member<Facts, &Facts::handIn, &HandIn::unknown>(QT_TRANSLATE_NOOP("Review", "handing in")),
        member<Facts, &Facts::publication, &Publication::date>(QT_TRANSLATE_NOOP("Review", "published on")),
        member<Facts, &Facts::publication, &Publication::address>(QT_TRANSLATE_NOOP("Review", "published at")),
        member<Facts, &Facts::publication, &Publication::file>(QT_TRANSLATE_NOOP("Review", "published file")),
        member<Facts, &Facts::publication, &Publication::digest>(
            QT_TRANSLATE_NOOP("Review", "content of the published file")),
        member<Facts, &Facts::publication, &Publication::unknown>(QT_TRANSLATE_NOOP("Review", "publication")),
        member<Facts, &Facts::unknown>(QT_TRANSLATE_NOOP("Review", "other facts"))};
    return fields;
}

template<>
std::span<const Field<Cell>> fieldsOf()
{
    static constexpr std::array fields{figure, member<Cell, &Cell::note>(QT_TRANSLATE_NOOP("Review", "note")),
                                       member<Cell, &Cell::office>(QT_TRANSLATE_NOOP("Review", "office")),
                                       member<Cell, &Cell::received>(QT_TRANSLATE_NOOP("Review", "received on")),
                                       member<Cell, &Cell::unknown>(QT_TRANSLATE_NOOP("Review", "other details"))};
    return fields;
}

template<>
std::span<const Field<Closing>> fieldsOf()
{
    static constexpr std::array fields{
        member<Closing, &Closing::body>(QT_TRANSLATE_NOOP("Review", "signed by")),
        member<Closing, &Closing::date>(QT_TRANSLATE_NOOP("Review", "date")),
        member<Closing, &Closing::unknown>(QT_TRANSLATE_NOOP("Review", "other details"))};
    return fields;
}

} // namespace gouji
