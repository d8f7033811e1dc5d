// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativewriter.h"

#include "model/formats/native/fileversion.h"
#include "model/formats/native/nativefile.h"
#include "model/support/jsonwriter.h"

namespace gouji {
namespace {

bool isBuiltIn(const FormHandle &form, const FormLibrary &forms)
{
    const FormPtr own = forms.findBuiltIn(form->id());
    return own && FormHandle(own) == form;
}

/// The form with each entry of its lists on one line.
JsonValue compact(const JsonValue &form)
{
    JsonObject object;
    const JsonObject source = form.object() ? *form.object() : JsonObject();
    for (const auto &[key, value] : source.members()) {
        JsonArray entries = value.array() ? *value.array() : JsonArray();
        for (JsonValue &entry : entries)
            entry = std::move(entry).inlined();
        object.append(key, value.array() ? JsonValue(std::move(entries)) : value);
    }
    return object;
}

} // namespace

JsonObject nativeObject(const Report &report, const FormLibrary &forms)
{
    PartWriter writer(report.unknown);
    writer.put(formatKey, formatName.toString());
    writer.put(versionKey, FileVersion{majorVersion, qMax(minorVersion, report.newerMinor)}.toString());
    writer.put(formKey, report.form->id());
    exchange(writer, report);
    if (!isBuiltIn(report.form, forms))
        writer.put(embeddedFormKey, compact(report.form->source()));
    return std::move(writer).finish();
}

QByteArray writeNative(const Report &report, const FormLibrary &forms)
{
    return JsonWriter::write(nativeObject(report, forms));
}

} // namespace gouji
