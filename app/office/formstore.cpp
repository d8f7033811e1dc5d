// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/formstore.h"

#include "model/support/filename.h"
#include "model/support/jsonwriter.h"
#include "model/support/safefile.h"
#include "model/template/formreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gouji {
namespace {

constexpr qint64 largestForm = 4 * 1024 * 1024; // the national ones have 45 KB

QString translated(const char *text)
{
    return QCoreApplication::translate("FormStore", text);
}

QString faultIn(const QString &path, const QString &sentence)
{
    return QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), sentence);
}

} // namespace

FormStore::FormStore(const QString &officeFolder) : m_folder(QDir(officeFolder).filePath(QStringLiteral("forms"))) {}

FormStore::Reading FormStore::read() const
{
    Reading reading;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return reading; // a start need not read the program's own twice
    const FormLibrary own = FormLibrary::builtIn();
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const Result<FormPtr> form = readFormFile(path);
        if (!form) {
            reading.faults.append(form.error().text());
            continue;
        }
        const auto isSame = [&](const Kept &kept) { return kept.form->id() == (*form)->id(); };
        if (own.find((*form)->id()) || std::ranges::any_of(reading.forms, isSame))
            reading.faults.append(
                faultIn(path, translated(QT_TRANSLATE_NOOP("FormStore", "There is another form with the id “%1”; this "
                                                                        "one is left aside. Give it an id of its own."))
                                  .arg((*form)->id())));
        else
            reading.forms.push_back({*form, path});
    }
    return reading;
}

Result<Done> FormStore::keep(const FormTemplate &form) const
{
    if (FormLibrary::builtIn().find(form.id()))
        return Error(
            ErrorCode::TargetExists,
            translated(QT_TRANSLATE_NOOP("FormStore", "“%1” is the id of one of the program's own forms. A form "
                                                      "of yours needs an id of its own: change “id” in its file."))
                .arg(form.id()));
    const QDir folder(m_folder);
    folder.mkpath(QStringLiteral(".")); // where that fails, writing says why
    const std::vector<Kept> kept = read().forms;
    const auto same = std::ranges::find_if(kept, [&](const Kept &one) { return one.form->id() == form.id(); });
    const QString start = fileNameFrom(form.id());
    const QString name = freeFileName(folder, start.isEmpty() ? QStringLiteral("form") : start, QStringLiteral("json"));
    const QString path = same == kept.end() ? folder.filePath(name) : same->path;
    return writeWholeFile(path, JsonWriter::write(form.source()));
}

Result<Done> FormStore::remove(QStringView id) const
{
    for (const Kept &kept : read().forms) {
        if (kept.form->id() == id && !QFile::remove(kept.path))
            return Error(ErrorCode::CannotWrite,
                         translated(QT_TRANSLATE_NOOP("FormStore", "“%1” could not be removed; look whether you may "
                                                                   "write in its folder."))
                             .arg(QDir::toNativeSeparators(kept.path)));
    }
    return Done();
}

QStringList FormStore::addTo(FormLibrary &library) const
{
    const Reading reading = read();
    for (const Kept &kept : reading.forms)
        library.add(kept.form);
    return reading.faults;
}

Result<FormPtr> readFormFile(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestForm);
    Result<FormPtr> form = bytes ? FormReader::read(*bytes) : Result<FormPtr>(bytes.error());
    if (form)
        return form;
    const Error &fault = form.error();
    return Error(fault.code(), faultIn(path, fault.sentence()), fault.detail());
}

QString formDigest(const FormTemplate &form)
{
    return contentDigestText(JsonWriter::write(form.source()));
}

} // namespace gouji
