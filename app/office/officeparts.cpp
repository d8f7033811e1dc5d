// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officeparts.h"

#include "app/office/officepages.h"
#include "app/office/wordsfile.h"
#include "model/checks/checkcatalogue.h"
#include "model/checks/officewords.h"
#include "model/papers/correctionletter.h"
#include "model/papers/paper.h"
#include "model/support/jsonwriter.h"
#include "model/template/formjson.h"
#include "model/template/formreader.h"
#include "model/template/guidancenotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

constexpr int mostCharacters = 100'000;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("OfficePack", text, nullptr, n);
}

Error fault(const QString &detail)
{
    return {ErrorCode::Damaged, detail, detail};
}

template<typename Read>
Result<Done> doneOr(const Result<Read> &read)
{
    return read ? Result<Done>(Done()) : Error(read.error().code(), read.error().sentence(), read.error().text());
}

bool isListOfTexts(const JsonValue &value)
{
    return value.array() && std::ranges::all_of(*value.array(), [](const JsonValue &entry) {
               return entry.string() && !entry.string()->isEmpty() && !entry.string()->contains(u'\n');
           });
}

Result<Done> checkLines(const WordsFile &file)
{
    return doneOr(withOfficeWords(*WordLists::builtIn(), file.write()));
}

Result<Done> checkWords(const JsonValue &content)
{
    WordsFile file;
    if (!content.object())
        return fault(translated(QT_TRANSLATE_NOOP("OfficePack", "lists of words below their headings are needed")));
    for (const auto &[heading, lines] : content.object()->members()) {
        if (!isListOfTexts(lines) || heading == phrasesHeading)
            return fault(heading + QStringLiteral(": ") +
                         translated(QT_TRANSLATE_NOOP("OfficePack", "a list of lines of text is needed")));
        file.set(heading, textLines(lines));
    }
    return checkLines(file);
}

Result<Done> checkPhrases(const JsonValue &content)
{
    WordsFile file;
    if (!isListOfTexts(content))
        return fault(translated(QT_TRANSLATE_NOOP("OfficePack", "a list of lines of text is needed")));
    file.set(phrasesHeading.toString(), textLines(content));
    return checkLines(file);
}

bool areChecks(const JsonValue &json, QStringView key)
{
    const JsonValue *list = memberAt(json, key);
    return !list || (isListOfTexts(*list) && std::ranges::all_of(textLines(*list), [](const QString &id) {
                         return checkInfo(CheckId(id)) != nullptr;
                     }));
}

Result<Done> checkChecks(const JsonValue &content)
{
    if (!content.object())
        return fault(translated(QT_TRANSLATE_NOOP("OfficePack", "an object is needed")));
    for (const QStringView key : {u"on", u"off"}) {
        if (!areChecks(content, key))
            return fault(
                key.toString() + QStringLiteral(": ") +
                translated(QT_TRANSLATE_NOOP("OfficePack", "a list of checks that this program makes is needed")));
    }
    const JsonValue *notice = memberAt(content, u"notice");
    if (notice && !QDate::fromString(notice->toString(), Qt::ISODate).isValid())
        return fault(translated(QT_TRANSLATE_NOOP("OfficePack", "notice: a day as 2025-01-31 is needed")));
    const JsonValue *limit = memberAt(content, u"overview_limit");
    if (limit && (limit->toInteger() < 1 || limit->toInteger() > mostCharacters))
        return fault(translated(QT_TRANSLATE_NOOP("OfficePack", "overview_limit: a number of characters is needed")));
    return Done();
}

QByteArray bytesOf(const JsonValue &content)
{
    return JsonWriter::write(content);
}

} // namespace

JsonValue checksJson(const PackedChecks &checks)
{
    const auto listed = [](const QStringList &ids) {
        JsonArray list;
        for (const QString &id : ids)
            list.push_back(id);
        return JsonValue(std::move(list)).inlined();
    };
    JsonObject object{{QStringLiteral("on"), listed(checks.on)}, {QStringLiteral("off"), listed(checks.off)}};
    if (checks.notice.isValid())
        object.append(QStringLiteral("notice"), checks.notice.toString(Qt::ISODate));
    if (checks.overviewLimit > 0)
        object.append(QStringLiteral("overview_limit"), checks.overviewLimit);
    return object;
}

PackedChecks checksOf(const JsonValue &content)
{
    const auto listed = [&](QStringView key) {
        const JsonValue *list = memberAt(content, key);
        return list ? textLines(*list) : QStringList();
    };
    const JsonValue *limit = memberAt(content, u"overview_limit");
    return {listed(u"on"), listed(u"off"), QDate::fromString(textAt(content, u"notice"), Qt::ISODate),
            limit ? static_cast<int>(limit->toInteger()) : 0};
}

Result<Done> checkPart(OfficePart part, const JsonValue &content)
{
    switch (part) {
    case OfficePart::Form: return doneOr(FormReader::read(content));
    case OfficePart::Words: return checkWords(content);
    case OfficePart::Phrases: return checkPhrases(content);
    case OfficePart::Guidance: return doneOr(GuidanceNotes::read(bytesOf(content)));
    case OfficePart::Checks: return checkChecks(content);
    case OfficePart::Letter: return doneOr(LetterWords::read(bytesOf(content)));
    case OfficePart::Paper: return doneOr(Paper::read(bytesOf(content)));
    case OfficePart::Pages: return checkPages(content);
    }
    return Done();
}

void addSound(std::vector<OfficeItem> &items, OfficePart part, const std::optional<JsonValue> &content)
{
    if (content && checkPart(part, *content))
        items.push_back({{part, idOf(part, *content)}, *content});
}

QStringList textLines(const JsonValue &list)
{
    QStringList lines;
    for (const JsonValue &line : list.array() ? *list.array() : JsonArray())
        lines.append(line.toString());
    return lines;
}

QString idOf(OfficePart part, const JsonValue &content)
{
    return part == OfficePart::Form || part == OfficePart::Paper ? textAt(content, u"id") : QString();
}

} // namespace gouji
