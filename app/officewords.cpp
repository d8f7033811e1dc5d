// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officewords.h"

#include "app/office/officefolder.h"
#include "app/office/officeparts.h"
#include "app/office/wordsfile.h"
#include "app/workbench.h"
#include "model/support/safefile.h"

#include <QDir>

#include <algorithm>

namespace gouji {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

JsonArray listOf(const QStringList &lines)
{
    JsonArray list;
    for (const QString &line : lines)
        list.push_back(line);
    return list;
}

/// The words that count; their file may not be there.
WordsFile wordsNow(Workbench &workbench)
{
    const QString chosen = workbench.checkSettings().choice().wordsFile;
    const Result<QByteArray> bytes =
        readWholeFile(chosen.isEmpty() ? CheckSettings::usualWordsFile() : chosen, largestFile);
    return WordsFile::read(bytes ? *bytes : QByteArray());
}

} // namespace

std::vector<OfficeItem> packedWords(Workbench &workbench)
{
    JsonObject words;
    JsonArray phrases;
    const WordsFile file = wordsNow(workbench);
    for (const auto &[heading, lines] : file.sections()) {
        if (entryCount(lines) == 0)
            continue;
        if (heading == phrasesHeading)
            phrases = listOf(lines);
        else if (!words.find(heading))
            words.append(heading, listOf(lines));
    }
    std::vector<OfficeItem> items;
    if (!words.isEmpty())
        addSound(items, OfficePart::Words, JsonValue(std::move(words)));
    if (!phrases.empty())
        addSound(items, OfficePart::Phrases, JsonValue(std::move(phrases)));
    return items;
}

Result<Done> putWords(Workbench &workbench, const OfficePack &pack)
{
    WordsFile file = wordsNow(workbench);
    const std::vector<OfficeKey> keys = pack.keys();
    const auto concerns = [&](OfficePart part) {
        return std::ranges::any_of(keys, [part](const OfficeKey &key) { return key.part == part; });
    };
    if (concerns(OfficePart::Words)) {
        for (const auto &[heading, lines] : std::vector<WordsFile::Section>(file.sections())) {
            if (heading != phrasesHeading)
                file.set(heading, {});
        }
        if (const OfficeItem *words = pack.find({OfficePart::Words, {}})) {
            for (const auto &[heading, lines] : words->content.object()->members())
                file.set(heading, textLines(lines));
        }
    }
    if (concerns(OfficePart::Phrases)) {
        const OfficeItem *phrases = pack.find({OfficePart::Phrases, {}});
        file.set(phrasesHeading.toString(), phrases ? textLines(phrases->content) : QStringList());
    }
    CheckChoice choice = workbench.checkSettings().choice();
    choice.wordsFile = pack.wordsFile;
    if (pack.wordsFile.isEmpty()) { // else it is only chosen again
        QDir().mkpath(officeFolder());
        const QString path = CheckSettings::usualWordsFile();
        Result<Done> written = file.sections().empty() ? removeOfficeFile(path) : writeWholeFile(path, file.write());
        if (!written)
            return written;
    }
    workbench.checkSettings().choose(choice);
    return Done();
}

} // namespace gouji
