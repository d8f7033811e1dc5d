// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officesetup.h"

#include "app/letterflow.h"
#include "app/office/officefolder.h"
#include "app/office/officeparts.h"
#include "app/officeguidance.h"
#include "app/officepapers.h"
#include "app/officesettings.h"
#include "app/officewords.h"
#include "app/workbench.h"
#include "model/support/filename.h"
#include "model/support/jsonreader.h"
#include "model/support/jsonwriter.h"
#include "model/support/safefile.h"
#include "model/template/formreader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gouji {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

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

Result<Done> writeJson(const QString &path, const JsonValue &json)
{
    QDir().mkpath(QFileInfo(path).path()); // where that fails, writing says why
    return writeWholeFile(path, JsonWriter::write(json));
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

} // namespace

std::vector<OfficeItem> OfficeSetup::current() const
{
    std::vector<OfficeItem> items;
    for (const FormPtr &form : m_workbench.forms().forms()) {
        if (!m_workbench.forms().findBuiltIn(form->id()))
            items.push_back({{OfficePart::Form, form->id()}, form->source()});
    }
    std::ranges::move(packedWords(m_workbench), std::back_inserter(items));
    addSound(items, OfficePart::Guidance, jsonIn(fileOf(OfficePart::Guidance)));
    std::ranges::move(packedChecks(m_workbench), std::back_inserter(items));
    addSound(items, OfficePart::Letter, jsonIn(fileOf(OfficePart::Letter)));
    std::ranges::move(papers(), std::back_inserter(items));
    std::ranges::move(packedPages(m_workbench), std::back_inserter(items));
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
    for (const OfficeKey &key : pack.keys()) {
        if (const QString file = fileOf(key.part); !isReplaceable(key.part, file))
            return Error(ErrorCode::CannotWrite,
                         tr("“%1” would be replaced and cannot be read, so that it could not be "
                            "brought back. Mend it, or move it elsewhere, and import again.")
                             .arg(QDir::toNativeSeparators(file)));
    }
    const OfficePack aside = asideFor(pack.keys());
    QDir().mkpath(officeFolder());
    const Result<QByteArray> before = readWholeFile(asidePath(), largestFile * 4);
    if (Result<Done> kept = writeWholeFile(asidePath(), writeOfficePack(aside)); !kept)
        return kept;
    Result<Done> done = put(pack);
    if (!done) { // as it was; what cannot be put back either stays as the disk has it
        (void)put(aside).isOk();
        (void)(before ? writeWholeFile(asidePath(), *before) : removeOfficeFile(asidePath())).isOk();
    }
    readAgain();
    return done;
}

Result<Done> OfficeSetup::put(const OfficePack &pack)
{
    if (std::ranges::any_of(pack.keys(), isOfWords)) {
        if (Result<Done> written = putWords(m_workbench, pack); !written)
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
    case OfficePart::Checks: putChecks(m_workbench, &item.content); break;
    case OfficePart::Pages: putPages(m_workbench, &item.content); break;
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
    case OfficePart::Letter: return removeOfficeFile(fileOf(key.part));
    case OfficePart::Paper: return putPaper(key, nullptr);
    case OfficePart::Checks: putChecks(m_workbench, nullptr); break;
    case OfficePart::Pages: putPages(m_workbench, nullptr); break;
    case OfficePart::Words:
    case OfficePart::Phrases: break;
    }
    return Done();
}

Result<Done> OfficeSetup::putPaper(const OfficeKey &key, const JsonValue *content)
{
    const QString there = paperFile(key.id);
    if (!content)
        return there.isEmpty() ? Result<Done>(Done()) : removeOfficeFile(there);
    const QDir folder(officePapersFolder());
    const QString start = fileNameFrom(key.id);
    const QString name =
        freeFileName(folder, start.isEmpty() ? QStringLiteral("paper") : start, QStringLiteral("json"));
    return writeJson(there.isEmpty() ? folder.filePath(name) : there, *content);
}

void OfficeSetup::readAgain()
{
    if (const Result<GuidanceNotes> notes = readOfficeGuidance())
        m_workbench.setGuidanceNotes(*notes);
    m_workbench.setPapers(readOfficePapers().papers);
}

} // namespace gouji
