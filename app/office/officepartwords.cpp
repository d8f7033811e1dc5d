// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officepages.h"
#include "app/office/officeparts.h"
#include "app/office/wordsfile.h"
#include "model/checks/checkcatalogue.h"
#include "model/template/formjson.h"

#include <QCoreApplication>

namespace gouji {
namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("OfficePack", text, nullptr, n);
}

/// Every text in a value, in its order; keys and ids are none.
void collectTexts(const JsonValue &json, QStringList &texts)
{
    if (json.string() && !json.string()->isEmpty())
        texts.append(*json.string());
    for (const JsonValue &entry : json.array() ? *json.array() : JsonArray())
        collectTexts(entry, texts);
    for (const auto &[key, value] : json.object() ? json.object()->members() : std::vector<JsonObject::Member>()) {
        if (key != u"format" && key != u"id" && key != u"role")
            collectTexts(value, texts);
    }
}

QStringList textsOf(const JsonValue &json)
{
    QStringList texts;
    collectTexts(json, texts);
    return texts;
}

int sizeOf(const JsonValue &json, QStringView key)
{
    const JsonValue *member = memberAt(json, key);
    return member && member->object() ? static_cast<int>(member->object()->members().size()) : 0;
}

QString wordsSummary(const JsonValue &content)
{
    QStringList parts;
    for (const auto &[heading, lines] : content.object()->members())
        parts.append(QStringLiteral("%1 %2").arg(heading).arg(entryCount(textsOf(lines))));
    return parts.join(u'、');
}

QStringList wordsLines(const JsonValue &content)
{
    QStringList all;
    for (const auto &[heading, lines] : content.object()->members())
        all += QStringList(u'[' + heading + u']') + textsOf(lines);
    return all;
}

QString guidanceSummary(const JsonValue &content)
{
    return translated(QT_TRANSLATE_NOOP("OfficePack", "%n note(s) on rows"), sizeOf(content, u"rows")) +
           QStringLiteral("、") +
           translated(QT_TRANSLATE_NOOP("OfficePack", "%n on sections"), sizeOf(content, u"sections"));
}

QStringList checksLines(const PackedChecks &checks)
{
    QStringList lines;
    const auto add = [&lines](const char *state, const QStringList &ids) {
        for (const QString &id : ids) {
            const CheckInfo *info = checkInfo(CheckId(id));
            lines.append(QStringLiteral("%1 %2 %3").arg(translated(state), id, info ? info->text() : QString()));
        }
    };
    add(QT_TRANSLATE_NOOP("OfficePack", "On:"), checks.on);
    add(QT_TRANSLATE_NOOP("OfficePack", "Off:"), checks.off);
    if (checks.notice.isValid())
        lines.append(translated(QT_TRANSLATE_NOOP("OfficePack", "Last day by the notice: %1"))
                         .arg(checks.notice.toString(Qt::ISODate)));
    if (checks.overviewLimit > 0)
        lines.append(
            translated(QT_TRANSLATE_NOOP("OfficePack", "Overview: at most %1 characters")).arg(checks.overviewLimit));
    return lines;
}

QString pagesSummary(const PackedPages &pages)
{
    QStringList looks;
    for (const auto &[look, settings] : pages)
        looks.append(lookWords(look));
    return looks.join(u'、');
}

} // namespace

QString partName(OfficePart part)
{
    switch (part) {
    case OfficePart::Form: return translated(QT_TRANSLATE_NOOP("OfficePack", "Form"));
    case OfficePart::Words: return translated(QT_TRANSLATE_NOOP("OfficePack", "Word lists"));
    case OfficePart::Phrases: return translated(QT_TRANSLATE_NOOP("OfficePack", "Set phrases"));
    case OfficePart::Guidance: return translated(QT_TRANSLATE_NOOP("OfficePack", "Notes on filling in"));
    case OfficePart::Checks: return translated(QT_TRANSLATE_NOOP("OfficePack", "Choice of checks"));
    case OfficePart::Letter: return translated(QT_TRANSLATE_NOOP("OfficePack", "Words of the letter of corrections"));
    case OfficePart::Paper: return translated(QT_TRANSLATE_NOOP("OfficePack", "Paper"));
    case OfficePart::Pages: return translated(QT_TRANSLATE_NOOP("OfficePack", "Page setup"));
    }
    return {};
}

QString partSummary(const OfficeItem &item)
{
    switch (item.key.part) {
    case OfficePart::Form:
    case OfficePart::Paper: return textAt(item.content, u"name");
    case OfficePart::Words: return wordsSummary(item.content);
    case OfficePart::Phrases:
        return translated(QT_TRANSLATE_NOOP("OfficePack", "%n phrase(s)"), entryCount(textsOf(item.content)));
    case OfficePart::Guidance: return guidanceSummary(item.content);
    case OfficePart::Checks: {
        const PackedChecks checks = checksOf(item.content);
        return translated(QT_TRANSLATE_NOOP("OfficePack", "%n switched on"), static_cast<int>(checks.on.size())) +
               QStringLiteral("、") +
               translated(QT_TRANSLATE_NOOP("OfficePack", "%n switched off"), static_cast<int>(checks.off.size()));
    }
    case OfficePart::Letter: return textAt(item.content, u"title");
    case OfficePart::Pages: return pagesSummary(pagesOf(item.content));
    }
    return {};
}

QStringList partLines(const OfficeItem &item)
{
    switch (item.key.part) {
    case OfficePart::Form: return {textAt(item.content, u"name")}; // the window of the forms shows its tables
    case OfficePart::Words: return wordsLines(item.content);
    case OfficePart::Checks: return checksLines(checksOf(item.content));
    case OfficePart::Pages: return pagesLines(pagesOf(item.content));
    default: return textsOf(item.content);
    }
}

} // namespace gouji
