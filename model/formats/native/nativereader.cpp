// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativereader.h"

#include "model/formats/native/fileversion.h"
#include "model/formats/native/nativefile.h"
#include "model/support/jsonreader.h"
#include "model/template/formreader.h"

#include <QCoreApplication>

namespace gouji {
namespace {

Error damaged(const QString &detail, const QString &sentence = {})
{
    const QString general =
        QCoreApplication::translate("Errors", "The report file is damaged: a part is missing or is not what it should "
                                              "be. Go back to an earlier copy of the file.");
    return {ErrorCode::Damaged, sentence.isEmpty() ? general : sentence, detail};
}

Error notAReport()
{
    return {ErrorCode::NotAReport, QCoreApplication::translate("Errors", "This file holds no report of Gouji.")};
}

Error newerVersion(const QString &version)
{
    const QString sentence = QCoreApplication::translate(
        "Errors", "A newer version of Gouji wrote this report (file format %1). Update the program to open it.");
    return {ErrorCode::NewerVersion, sentence.arg(version)};
}

Error unknownForm(const QString &id)
{
    const QString sentence =
        QCoreApplication::translate("Errors", "The report follows the form “%1”, which this program does not have. "
                                              "Update the program, or import the form's file, to open it.");
    return {ErrorCode::UnknownForm, sentence.arg(id)};
}

Error tooLarge()
{
    return {ErrorCode::TooLarge, QCoreApplication::translate("Errors", "The file is larger than any report can be.")};
}

Result<FileVersion> readVersion(JsonObject &file)
{
    const std::optional<JsonValue> format = file.take(formatKey);
    if (!format || format->toString() != formatName)
        return notAReport();
    const QString text = file.take(versionKey).value_or(JsonValue()).toString();
    const std::optional<FileVersion> version = FileVersion::fromString(text);
    if (!version || version->major < majorVersion)
        return damaged(QStringLiteral("version: not a version of this format"));
    return version->major > majorVersion ? Result<FileVersion>(newerVersion(text)) : *version;
}

Result<FormPtr> readEmbeddedForm(const JsonValue &embedded, const QString &id, const FormPtr &own)
{
    if (own && own->source() == embedded)
        return own;
    const Result<FormPtr> form = FormReader::read(embedded);
    if (!form)
        return damaged(QStringLiteral("embedded_form: ") + form.error().detail());
    return (*form)->id() == id ? form : damaged(QStringLiteral("embedded_form.id: another than form"));
}

Result<FormPtr> readForm(JsonObject &file, const FormLibrary &forms)
{
    const QString id = file.take(formKey).value_or(JsonValue()).toString();
    if (id.isEmpty())
        return damaged(QStringLiteral("form: missing"));
    const FormPtr own = forms.find(id);
    if (const std::optional<JsonValue> embedded = file.take(embeddedFormKey))
        return readEmbeddedForm(*embedded, id, own);
    return own ? Result<FormPtr>(own) : unknownForm(id);
}

Result<Report> readParts(JsonObject file, const FormPtr &form, const FileVersion &version)
{
    Report report = Report::forForm(form);
    report.newerMinor = version.minor > minorVersion ? version.minor : 0;
    ReadingContext context{form.get(), report.newerMinor > 0};
    const KeyPath top;
    PartReader reader(std::move(file), top, context);
    exchange(reader, report);
    report.unknown = std::move(reader).rest();
    if (!context.fault.isEmpty())
        return damaged(context.fault, context.sentence);
    return report;
}

} // namespace

Result<Report> readNative(QByteArrayView bytes, const FormLibrary &forms)
{
    if (bytes.size() > largestNativeFile)
        return tooLarge();
    Result<JsonValue> json = JsonReader::read(bytes);
    if (!json)
        return json.error();
    JsonValue value = std::move(json).value();
    if (!value.object())
        return notAReport();
    JsonObject file = std::move(*value.object());
    const Result<FileVersion> version = readVersion(file);
    if (!version)
        return version.error();
    const Result<FormPtr> form = readForm(file, forms);
    if (!form)
        return form.error();
    return readParts(std::move(file), *form, *version);
}

} // namespace gouji
