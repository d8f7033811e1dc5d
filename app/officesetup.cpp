// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officesetup.h"

#include "app/letterflow.h"
#include "app/office/officefolder.h"
#include "app/office/officeparts.h"
#include "app/office/wordsfile.h"
#include "app/officeguidance.h"
#include "app/officepapers.h"
#include "app/workbench.h"
#include "model/support/filename.h"
#include "model/support/jsonreader.h"
#include "model/support/jsonwriter.h"
#include "model/support/safefile.h"
#include "model/template/formreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gouji {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;
const QString overviewLimitKey = QStringLiteral("prose/limit/overview");

QString asidePath()
{
    return QDir(officeFolder()).filePath(QStringLiteral("before-import.goujioffice"));
}

std::optional<JsonValue> jsonIn(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestFile);
    const Result<JsonValue> json = bytes ? JsonReader::read(*bytes) : Result<JsonValue>(bytes.error());
    return json ? std::optional(*json) : std::nullopt;
}

void addSound(std::vector<OfficeItem> &items, OfficePart part, const std::optional<JsonValue> &content)
{
    if (content && checkPart(part, *content))
        items.push_back({{part, idOf(part, *content)}, *content});
}

Result<Done> writeJson(const QString &path, const JsonValue &json)
{
    QDir().mkpath(QFileInfo(path).path()); // where that fails, writing says why
    return writeWholeFile(path, JsonWriter::write(json));
}

Result<Done> removeFile(const QString &path)
{
    if (!QFileInfo::exists(path) || QFile::remove(path))
        return Done();
    return Error(ErrorCode::CannotWrite, OfficeSetup::tr("“%1” could not be removed; look whether you may write in its "
                                                         "folder.")
                                             .arg(QDir::toNativeSeparators(path)));
}

JsonArray listOf(const QStringList &lines)
{
    JsonArray list;
    for (const QString &line : lines)
        list.push_back(line);
    return list;
}

/// The file of an office's own single-file part; empty for the others.
QString fileOf(OfficePart part)
{
    if (part == OfficePart::Guidance)
        return officeGuidancePath();
    return part == OfficePart::Letter ? officeLetterWordsPath() : QString();
}

bool isReplaceable(OfficePart part, const QString &file)
{
    const std::optional<JsonValue> content = jsonIn(file);
    return file.isEmpty() || !QFileInfo::exists(file) || (content && checkPart(part, *content));
}

/// The file of words that is read; it may not be there.
QString wordsPath(Workbench &workbench)
{
    const QString chosen = workbench.checkSettings().choice().wordsFile;
    return chosen.isEmpty() ? CheckSettings::usualWordsFile() : chosen;
}

/// The file of a paper in the office's folder, or an empty text.
QString paperFile(const QString &id)
{
    const QDir folder(officePapersFolder());
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const std::optional<JsonValue> json = jsonIn(folder.filePath(name));
        if (json && idOf(OfficePart::Paper, *json) == id)
            return folder.filePath(name);
    }
    return {};
}

bool isOfWords(const OfficeKey &key)
{
    return key.part == OfficePart::Words || key.part == OfficePart::Phrases;
}

std::vector<OfficeKey> keysOf(const OfficePack &pack)
{
    std::vector<OfficeKey> keys = pack.absent;
    for (const OfficeItem &item : pack.items)
        keys.push_back(item.key);
    return keys;
}

} // namespace

std::vector<OfficeItem> OfficeSetup::current() const
{
    std::vector<OfficeItem> items;
    for (const FormPtr &form : m_workbench.forms().forms()) {
        if (!m_workbench.forms().findBuiltIn(form->id()))
            items.push_back({{OfficePart::Form, form->id()}, form->source()});
    }
    std::ranges::move(words(), std::back_inserter(items));
    addSound(items, OfficePart::Guidance, jsonIn(fileOf(OfficePart::Guidance)));
    if (checksOf(checks().content) != PackedChecks())
        items.push_back(checks());
    addSound(items, OfficePart::Letter, jsonIn(fileOf(OfficePart::Letter)));
    std::ranges::move(papers(), std::back_inserter(items));
    return items;
}

std::vector<OfficeItem> OfficeSetup::words() const
{
    const Result<QByteArray> bytes = readWholeFile(wordsPath(m_workbench), largestFile);
    JsonObject words;
    JsonArray phrases;
    const WordsFile file = WordsFile::read(bytes ? *bytes : QByteArray());
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

std::vector<OfficeItem> OfficeSetup::papers() const
{
    std::vector<OfficeItem> items;
    const QDir folder(officePapersFolder());
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        addSound(items, OfficePart::Paper, jsonIn(folder.filePath(name)));
    return items;
}

OfficeItem OfficeSetup::checks() const
{
    const CheckChoice choice = m_workbench.checkSettings().choice();
    PackedChecks packed;
    for (const CheckId &id : choice.switchedOn)
        packed.on.append(id.toString());
    for (const CheckId &id : choice.switchedOff)
        packed.off.append(id.toString());
    packed.notice = choice.notice;
    packed.overviewLimit = m_workbench.settings().value(overviewLimitKey).toInt();
    return {{OfficePart::Checks, {}}, checksJson(packed)};
}

Result<Done> OfficeSetup::import(const std::vector<OfficeItem> &items)
{
    OfficePack pack;
    pack.items = items;
    return take(pack);
}

bool OfficeSetup::canUndo()
{
    return QFileInfo::exists(asidePath());
}

Result<Done> OfficeSetup::undoImport()
{
    const Result<OfficePack> aside = readOfficePackFile(asidePath());
    return aside ? take(*aside) : Result<Done>(aside.error());
}

OfficePack OfficeSetup::asideFor(const std::vector<OfficeKey> &keys) const
{
    OfficePack all;
    all.items = current();
    OfficePack aside;
    for (const OfficeKey &key : keys) {
        if (const OfficeItem *item = all.find(key))
            aside.items.push_back(*item);
        else
            aside.absent.push_back(key);
    }
    if (std::ranges::any_of(keys, isOfWords))
        aside.wordsFile = m_workbench.checkSettings().choice().wordsFile;
    return aside;
}

/// What is replaced stands aside on the disk before anything is touched; what cannot be read could not, and is not replaced.
Result<Done> OfficeSetup::take(const OfficePack &pack)
{
    for (const OfficeKey &key : keysOf(pack)) {
        if (const QString file = fileOf(key.part); !isReplaceable(key.part, file))
            return Error(ErrorCode::CannotWrite,
                         tr("“%1” would be replaced and cannot be read, so that it could not be "
                            "brought back. Mend it, or move it elsewhere, and import again.")
                             .arg(QDir::toNativeSeparators(file)));
    }
    const OfficePack aside = asideFor(keysOf(pack));
    QDir().mkpath(officeFolder());
    const Result<QByteArray> before = readWholeFile(asidePath(), largestFile * 4);
    if (Result<Done> kept = writeWholeFile(asidePath(), writeOfficePack(aside)); !kept)
        return kept;
    Result<Done> done = put(pack);
    if (!done) { // as it was; what cannot be put back either stays as the disk has it
        (void)put(aside).isOk();
        (void)(before ? writeWholeFile(asidePath(), *before) : removeFile(asidePath())).isOk();
    }
    readAgain();
    return done;
}

Result<Done> OfficeSetup::put(const OfficePack &pack)
{
    if (std::ranges::any_of(keysOf(pack), isOfWords)) {
        if (Result<Done> written = putWords(pack); !written)
            return written;
    }
    for (const OfficeItem &item : pack.items) {
        if (Result<Done> written = putItem(item); !written)
            return written;
    }
    for (const OfficeKey &key : pack.absent) {
        if (Result<Done> removed = remove(key); !removed)
            return removed;
    }
    return Done();
}

Result<Done> OfficeSetup::putItem(const OfficeItem &item)
{
    switch (item.key.part) {
    case OfficePart::Form: {
        const Result<FormPtr> form = FormReader::read(item.content);
        return form ? m_workbench.officeForms().keep(*form, tr("office pack")) : Result<Done>(form.error());
    }
    case OfficePart::Guidance:
    case OfficePart::Letter: return writeJson(fileOf(item.key.part), item.content);
    case OfficePart::Paper: return putPaper(item.key, &item.content);
    case OfficePart::Checks: putChecks(&item.content); break;
    case OfficePart::Words:
    case OfficePart::Phrases: break; // both stand in one file
    }
    return Done();
}

Result<Done> OfficeSetup::remove(const OfficeKey &key)
{
    switch (key.part) {
    case OfficePart::Form: {
        const FormPtr form = m_workbench.forms().find(key.id);
        return form ? m_workbench.officeForms().remove(form) : Result<Done>(Done());
    }
    case OfficePart::Guidance:
    case OfficePart::Letter: return removeFile(fileOf(key.part));
    case OfficePart::Paper: return putPaper(key, nullptr);
    case OfficePart::Checks: putChecks(nullptr); break;
    case OfficePart::Words:
    case OfficePart::Phrases: break;
    }
    return Done();
}

Result<Done> OfficeSetup::putPaper(const OfficeKey &key, const JsonValue *content)
{
    const QString there = paperFile(key.id);
    if (!content)
        return there.isEmpty() ? Result<Done>(Done()) : removeFile(there);
    const QDir folder(officePapersFolder());
    const QString start = fileNameFrom(key.id);
    const QString name =
        freeFileName(folder, start.isEmpty() ? QStringLiteral("paper") : start, QStringLiteral("json"));
    return writeJson(there.isEmpty() ? folder.filePath(name) : there, *content);
}

/// A file that was chosen elsewhere may be many people's: it is left alone, and the office's own takes its place.
Result<Done> OfficeSetup::putWords(const OfficePack &pack)
{
    const Result<QByteArray> there = readWholeFile(wordsPath(m_workbench), largestFile);
    WordsFile file = WordsFile::read(there ? *there : QByteArray());
    const auto concerns = [&](OfficePart part) {
        return std::ranges::any_of(keysOf(pack), [part](const OfficeKey &key) { return key.part == part; });
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
    CheckChoice choice = m_workbench.checkSettings().choice();
    choice.wordsFile = pack.wordsFile;
    if (pack.wordsFile.isEmpty()) { // else it is only chosen again
        QDir().mkpath(officeFolder());
        const QString path = CheckSettings::usualWordsFile();
        Result<Done> written = file.sections().empty() ? removeFile(path) : writeWholeFile(path, file.write());
        if (!written)
            return written;
    }
    m_workbench.checkSettings().choose(choice);
    return Done();
}

void OfficeSetup::putChecks(const JsonValue *content)
{
    const PackedChecks packed = content ? checksOf(*content) : PackedChecks();
    CheckChoice choice = m_workbench.checkSettings().choice();
    choice.switchedOn.clear();
    choice.switchedOff.clear();
    for (const QString &id : packed.on)
        choice.switchedOn.insert(CheckId(id));
    for (const QString &id : packed.off)
        choice.switchedOff.insert(CheckId(id));
    choice.notice = packed.notice;
    if (packed.overviewLimit > 0)
        m_workbench.settings().setValue(overviewLimitKey, packed.overviewLimit);
    else
        m_workbench.settings().remove(overviewLimitKey);
    m_workbench.checkSettings().choose(choice);
}

void OfficeSetup::readAgain()
{
    if (const Result<GuidanceNotes> notes = readOfficeGuidance())
        m_workbench.setGuidanceNotes(*notes);
    m_workbench.setPapers(readOfficePapers().papers);
}

} // namespace gouji
