// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rollupproof.h"

#include "model/checks/cellname.h"
#include "model/checks/plaintext.h"
#include "model/collection/rolluprecording.h"

#include <QCoreApplication>

#include <map>

namespace gouji {
namespace {

/// What counted, by unit.
std::map<QString, const RecordedInput *> countedOf(const RollUpRecord &record)
{
    std::map<QString, const RecordedInput *> counted;
    for (const RecordedInput &input : record.inputs) {
        if (input.isCounted())
            counted.try_emplace(withoutBlanks(input.body.isEmpty() ? input.file : input.body), &input);
    }
    return counted;
}

void compareUnits(const RollUpRecord &then, const RollUpRecord &now, std::vector<RollUpChange> &changes)
{
    using Kind = RollUpChange::Kind;
    const auto before = countedOf(then);
    const auto after = countedOf(now);
    for (const auto &[unit, input] : before) {
        const auto found = after.find(unit);
        if (found == after.end())
            changes.push_back({Kind::Gone, input->body, {}, input->file, {}});
        else if (found->second->digest != input->digest)
            changes.push_back({Kind::OtherVersion, input->body, {}, input->file, found->second->file});
    }
    for (const auto &[unit, input] : after) {
        if (!before.contains(unit))
            changes.push_back({Kind::Came, input->body, {}, {}, input->file});
    }
}

QString translated(const char *text)
{
    return QCoreApplication::translate("RollUp", text);
}

} // namespace

std::vector<RollUpChange> changesSince(const RollUpRecord &record, const QStringList &cells, const RollUp &now)
{
    std::vector<RollUpChange> changes;
    compareUnits(record, recordOf(now), changes);
    if (record.adjustments != now.adjustments())
        changes.push_back({RollUpChange::Kind::Adjusted, {}, {}, {}, {}});
    const FormTemplate &form = *now.order().form;
    for (std::size_t i = 0; i < form.cells().size(); ++i) {
        const QString before = cells.value(static_cast<qsizetype>(i));
        const QString after = now.sums().value(CellIndex(i)).toString();
        if (before != after)
            changes.push_back({RollUpChange::Kind::Figure, {}, form.cells()[i].id, before, after});
    }
    return changes;
}

QString rollUpChangeText(const RollUpChange &change, const FormTemplate &form)
{
    switch (change.kind) {
    case RollUpChange::Kind::OtherVersion:
        return translated(QT_TRANSLATE_NOOP("RollUp", "%1 counts with another version now: %2 in the place of %3."))
            .arg(change.body, change.now, change.before);
    case RollUpChange::Kind::Gone:
        return translated(QT_TRANSLATE_NOOP("RollUp", "%1 counted with %2 and does not any more."))
            .arg(change.body, change.before);
    case RollUpChange::Kind::Came:
        return translated(QT_TRANSLATE_NOOP("RollUp", "%1 counts now, with %2.")).arg(change.body, change.now);
    case RollUpChange::Kind::Adjusted:
        return translated(QT_TRANSLATE_NOOP("RollUp", "The adjustments are others than they were."));
    case RollUpChange::Kind::Figure: break;
    }
    const auto shown = [](const QString &figure) { return figure.isEmpty() ? QStringLiteral("—") : figure; };
    return translated(QT_TRANSLATE_NOOP("RollUp", "%1: %2, now %3."))
        .arg(change.cell ? cellName(form, *change.cell) : QString(), shown(change.before), shown(change.now));
}

} // namespace gouji
