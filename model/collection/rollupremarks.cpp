// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rollupremarks.h"

#include "model/checks/cellname.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

constexpr qsizetype mostNamed = 6;

QString translated(const char *text)
{
    return QCoreApplication::translate("RollUp", text);
}

/// The first few, and that there are more.
QString named(const QStringList &names)
{
    const QString first = names.first(std::min(names.size(), mostNamed)).join(QStringLiteral("；"));
    return names.size() > mostNamed ? first + QStringLiteral("…") : first;
}

class RemarkWork
{
public:
    RemarkWork(const RollUp &sum, const TakeRemark &take) : m_sum(sum), m_form(*sum.order().form), m_take(take) {}

    void run()
    {
        using Line = InputLedger::Line;
        for (const Draft &parent : m_sum.parents())
            ru01(parent);
        ru02();
        ofInputs([](const Line &input) { return input.isCounted() && input.hasGaps; }, &RemarkWork::ru03);
        ofInputs([](const Line &input) { return input.isCounted() && input.isBroken; }, &RemarkWork::ru04);
        ofInputs([](const Line &input) { return !input.isCounted(); }, &RemarkWork::ru05);
        if (m_sum.order().comparesTexts)
            ru06();
        for (const Draft &parent : m_sum.parents())
            ru08(parent);
        handOn();
    }

private:
    /// Of the inputs that are meant, by file.
    void ofInputs(bool (*isMeant)(const InputLedger::Line &), void (RemarkWork::*check)(const RollUpInput &))
    {
        const InputLedger &inputs = m_sum.inputs();
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            if (isMeant(inputs.line(i)))
                (this->*check)(inputs[i]);
        }
    }

    /// The remark can be completed until the next one is added.
    RollUpRemark &add(const char *check, Severity severity, const QString &text)
    {
        handOn();
        return m_last.emplace(RollUpRemark{CheckId(QString::fromLatin1(check)), severity, {}, {}, -1, text, {}});
    }

    void handOn()
    {
        if (m_last)
            m_take(*m_last);
        m_last.reset();
    }

    RollUpRemark &addAbout(const RollUpInput &input, const char *check, Severity severity, const QString &text)
    {
        RollUpRemark &remark = add(check, severity, text);
        remark.file = input.file;
        remark.body = input.body;
        remark.unit = input.unit;
        return remark;
    }

    QString nameOf(CellIndex cell) const { return cellName(m_form, m_form.cell(cell).id); }

    void ru01(const Draft &parent)
    {
        QStringList cells;
        std::vector<CellId> ids;
        for (const RollUpDifference &difference : differencesFrom(m_sum, parent)) {
            ids.push_back(m_form.cell(difference.cell).id);
            cells.append(translated(QT_TRANSLATE_NOOP("RollUp", "%1: %2, the sum is %3"))
                             .arg(nameOf(difference.cell), difference.own.toString(), difference.sum.toString()));
        }
        if (cells.empty())
            return;
        add("RU-01", Severity::Error,
            translated(QT_TRANSLATE_NOOP("RollUp",
                                         "The report of %1 is not the sum of its units in %2 cells: %3. Correct "
                                         "it, or give the reason as an adjustment."))
                .arg(m_sum.order().body)
                .arg(cells.size())
                .arg(named(cells)))
            .cells = std::move(ids);
    }

    void ru02()
    {
        for (const int unit : m_sum.missing()) {
            const QString name = m_sum.order().units->unit(unit).name;
            RollUpRemark &remark =
                add("RU-02", Severity::Warning,
                    translated(QT_TRANSLATE_NOOP("RollUp", "%1 has sent no report; the sum is without it.")).arg(name));
            remark.body = name;
            remark.unit = unit;
        }
    }

    void ru03(const RollUpInput &input)
    {
        QStringList names;
        std::vector<CellId> ids;
        for (const CellIndex cell : input.gaps) {
            names.append(nameOf(cell));
            ids.push_back(m_form.cell(cell).id);
        }
        addAbout(input, "RU-03", Severity::Warning,
                 translated(QT_TRANSLATE_NOOP("RollUp", "%1 has %2 cells without a number, which add nothing: %3."))
                     .arg(input.body)
                     .arg(names.size())
                     .arg(named(names)))
            .cells = std::move(ids);
    }

    void ru04(const RollUpInput &input)
    {
        QStringList names;
        std::vector<CellId> ids;
        for (const int broken : input.broken) {
            const Identity &identity = m_form.identities()[static_cast<std::size_t>(broken)];
            const CellIndex cell = identity.equals.front();
            names.append(QStringLiteral("%1 %2").arg(identity.check, nameOf(cell)));
            ids.push_back(m_form.cell(cell).id);
        }
        addAbout(input, "RU-04", Severity::Error,
                 translated(QT_TRANSLATE_NOOP("RollUp", "The figures of %1 do not balance in %2 places: %3. Return it; "
                                                        "the sum is no better than its parts."))
                     .arg(input.body)
                     .arg(names.size())
                     .arg(named(names)))
            .cells = std::move(ids);
    }

    void ru05(const RollUpInput &input)
    {
        switch (input.use) {
        case InputUse::Contested:
            addAbout(
                input, "RU-05", Severity::Error,
                translated(QT_TRANSLATE_NOOP("RollUp", "%1 sent several reports with different figures. None of them "
                                                       "is counted; leave only the one that counts."))
                    .arg(input.body));
            break;
        case InputUse::ParentsOwn:
            addAbout(
                input, "RU-05", Severity::Error,
                translated(QT_TRANSLATE_NOOP("RollUp", "This is the report of %1 itself. It is compared with the sum "
                                                       "and not counted."))
                    .arg(input.body));
            break;
        case InputUse::OtherYear:
            addAbout(input, "RU-05", Severity::Error,
                     translated(QT_TRANSLATE_NOOP("RollUp", "%1: a report on %2, not counted."))
                         .arg(input.body)
                         .arg(input.year));
            break;
        case InputUse::OtherForm:
            addAbout(
                input, "RU-05", Severity::Error,
                translated(QT_TRANSLATE_NOOP("RollUp", "%1: a report in another form, not counted.")).arg(input.body));
            break;
        default: break;
        }
    }

    void ru06()
    {
        std::vector<std::size_t> counted;
        std::vector<TextSignature> texts;
        for (std::size_t i = 0; i < m_sum.inputs().size(); ++i) {
            if (!m_sum.inputs().line(i).isCounted())
                continue;
            counted.push_back(i);
            const RollUpInput input = m_sum.inputs()[i];
            texts.push_back(input.text ? *input.text : TextSignature());
        }
        std::vector<const TextSignature *> compared;
        std::ranges::transform(texts, std::back_inserter(compared), [](const TextSignature &text) { return &text; });
        for (const std::vector<std::size_t> &group : groupsOfLikeTexts(compared)) {
            QStringList names;
            for (const std::size_t i : group)
                names.append(m_sum.inputs()[counted[i]].body);
            addAbout(
                m_sum.inputs()[counted[group.front()]], "RU-06", Severity::Warning,
                translated(QT_TRANSLATE_NOOP("RollUp", "%1 units have nearly the same text, at least four parts in "
                                                       "five: %2. Look whether it was copied."))
                    .arg(names.size())
                    .arg(named(names)));
        }
    }

    /// Requests, reviews and suits are one unit's, and others have some too.
    void ru08(const Draft &parent)
    {
        bool hasMore = false;
        for (const RollUpDifference &difference : differencesFrom(m_sum, parent))
            hasMore = hasMore || m_form.cell(difference.cell).table > 0;
        const quint64 figures = figuresOf(parent.values);
        const auto own = std::ranges::find_if(
            m_sum.inputs(), [&](const RollUpInput &input) { return input.isCounted() && input.figures == figures; });
        if (hasMore && own != m_sum.inputs().end())
            add("RU-08", Severity::Hint,
                translated(QT_TRANSLATE_NOOP("RollUp", "The figures of %1 are those of %2 alone; its other units are "
                                                       "missing from them."))
                    .arg(parent.facts.body, (*own).body));
    }

    const RollUp &m_sum;
    const FormTemplate &m_form;
    const TakeRemark &m_take;
    std::optional<RollUpRemark> m_last;
};

/// A figure of the body's own report; none where there is no such report, or several.
std::optional<qint64> parentsFigure(const RollUp &sum, CellIndex cell)
{
    return sum.parents().size() == 1 ? sum.parents().front().values[static_cast<qsizetype>(cell.toSize())].wholeNumber()
                                     : std::nullopt;
}

} // namespace

std::vector<RollUpDifference> differencesFrom(const RollUp &sum, const Draft &own)
{
    std::vector<RollUpDifference> differences;
    for (qsizetype i = 0; i < own.values.size(); ++i) {
        const CellIndex cell(static_cast<std::size_t>(i));
        const CellValue value = sum.sums().value(cell);
        if (own.values[i] != value)
            differences.push_back({cell, own.values[i], value});
    }
    return differences;
}

void eachRollUpRemark(const RollUp &sum, const TakeRemark &take)
{
    RemarkWork(sum, take).run();
}

std::vector<RollUpRemark> rollUpRemarks(const RollUp &sum)
{
    std::vector<RollUpRemark> remarks;
    eachRollUpRemark(sum, [&](const RollUpRemark &remark) { remarks.push_back(remark); });
    return remarks;
}

std::vector<RollUpRemark> carryRemarks(const RollUp &sum, const RollUp &before)
{
    const auto in = sum.order().form->role(u"carried_in");
    const auto out = before.order().form->role(u"carried_out");
    if (in.empty() || out.empty())
        return {};
    const std::optional<qint64> now = sum.sums().value(in.front()).wholeNumber();
    const std::optional<qint64> then = before.sums().value(out.front()).wholeNumber();
    const bool doesParentAgree = parentsFigure(sum, in.front()) == parentsFigure(before, out.front()) &&
                                 parentsFigure(sum, in.front()).has_value();
    if (!now || !then || *now == *then || !doesParentAgree)
        return {};
    const QString text =
        translated(QT_TRANSLATE_NOOP("RollUp", "The units carried in %1 requests and had carried out %2 the "
                                               "year before, while the reports of %3 agree."))
            .arg(*now)
            .arg(*then)
            .arg(sum.order().body);
    return {
        {CheckId(QStringLiteral("RU-07")), Severity::Hint, {}, {}, -1, text, {sum.order().form->cell(in.front()).id}}};
}

} // namespace gouji
