// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officepages.h"

#include "model/template/formjson.h"

#include <QCoreApplication>

namespace gouji {
namespace {

struct Words
{
    const char *name; ///< as StyleChange has it
    const char *words;
};
constexpr Words lengthWords[] = {{"body-size", QT_TRANSLATE_NOOP("OfficePack", "text size")},
                                 {"line-pitch", QT_TRANSLATE_NOOP("OfficePack", "line pitch")},
                                 {"title-size", QT_TRANSLATE_NOOP("OfficePack", "title size")},
                                 {"table-size", QT_TRANSLATE_NOOP("OfficePack", "table size")}};
constexpr Words marginWords[] = {{"top", QT_TRANSLATE_NOOP("OfficePack", "top margin")},
                                 {"bottom", QT_TRANSLATE_NOOP("OfficePack", "bottom margin")},
                                 {"left", QT_TRANSLATE_NOOP("OfficePack", "left margin")},
                                 {"right", QT_TRANSLATE_NOOP("OfficePack", "right margin")}};
constexpr Words fontWords[] = {{"title-font", QT_TRANSLATE_NOOP("OfficePack", "face of the title")},
                               {"heading-font", QT_TRANSLATE_NOOP("OfficePack", "face of the headings")},
                               {"subheading-font", QT_TRANSLATE_NOOP("OfficePack", "face of the sub-headings")},
                               {"body-font", QT_TRANSLATE_NOOP("OfficePack", "face of the text")},
                               {"table-font", QT_TRANSLATE_NOOP("OfficePack", "face of the tables")},
                               {"page-number-font", QT_TRANSLATE_NOOP("OfficePack", "face of the page numbers")}};

QString translated(const char *text)
{
    return QCoreApplication::translate("OfficePack", text);
}

/// A pack writes underscores, as in all its keys.
QString packedName(QString name)
{
    return name.replace(u'-', u'_');
}

Error fault(const QString &place, const char *wanted)
{
    const QString detail = place.isEmpty() ? translated(wanted) : place + QStringLiteral(": ") + translated(wanted);
    return {ErrorCode::Damaged, detail, detail};
}

Result<Done> checkLook(const QString &look, const JsonObject &settings)
{
    const auto place = [&look](const QString &name) { return look + QStringLiteral(" › ") + packedName(name); };
    for (const QString &name : StyleChange::fontNames()) {
        const JsonValue *family = settings.find(packedName(name));
        if (family && family->toString().trimmed().isEmpty())
            return fault(place(name), QT_TRANSLATE_NOOP("OfficePack", "the name of a face is needed"));
    }
    for (const QString &name : StyleChange::lengthNames()) {
        const JsonValue *length = settings.find(packedName(name));
        if (length && !StyleChange::isUsable(PageLength::ofCentipoints(length->toInteger())))
            return fault(place(name),
                         QT_TRANSLATE_NOOP("OfficePack", "a length from 100 to 28346 hundredths of a point is needed"));
    }
    return Done();
}

QString decimal(qint64 hundredths)
{
    QString text = QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString inPoints(PageLength length)
{
    return translated(QT_TRANSLATE_NOOP("OfficePack", "%1 pt")).arg(decimal(length.centipoints()));
}

/// To a tenth.
QString inMillimetres(PageLength length)
{
    const qint64 hundredths = (length.centipoints() * 254 + 3600) / 7200 * 10;
    return translated(QT_TRANSLATE_NOOP("OfficePack", "%1 mm")).arg(decimal(hundredths));
}

QStringList linesOf(const StyleChange &change)
{
    QStringList lines;
    for (const Words &length : lengthWords) {
        if (const auto found = change.lengths.find(QLatin1String(length.name)); found != change.lengths.end())
            lines.append(translated(length.words) + u' ' + inPoints(*found));
    }
    for (const Words &margin : marginWords) {
        if (const auto found = change.lengths.find(QLatin1String(margin.name)); found != change.lengths.end())
            lines.append(translated(margin.words) + u' ' + inMillimetres(*found));
    }
    for (const Words &font : fontWords) {
        if (const auto found = change.fonts.find(QLatin1String(font.name)); found != change.fonts.end())
            lines.append(translated(font.words) + u' ' + *found);
    }
    return lines;
}

} // namespace

JsonValue pagesJson(const PackedPages &pages)
{
    JsonObject json;
    for (const auto &[look, change] : pages) {
        JsonObject settings;
        for (const QString &name : StyleChange::lengthNames()) {
            if (const auto length = change.lengths.find(name); length != change.lengths.end())
                settings.append(packedName(name), length->centipoints());
        }
        for (const QString &name : StyleChange::fontNames()) {
            if (const auto family = change.fonts.find(name); family != change.fonts.end())
                settings.append(packedName(name), *family);
        }
        json.append(presetName(look), std::move(settings));
    }
    return json;
}

PackedPages pagesOf(const JsonValue &content)
{
    PackedPages pages;
    for (const PagePreset look : sharedLooks) {
        const JsonValue *settings = memberAt(content, presetName(look));
        if (!settings)
            continue;
        StyleChange change;
        for (const QString &name : StyleChange::lengthNames()) {
            if (const JsonValue *length = memberAt(*settings, packedName(name)))
                change.lengths.insert(name, PageLength::ofCentipoints(length->toInteger()));
        }
        for (const QString &name : StyleChange::fontNames()) {
            if (const JsonValue *family = memberAt(*settings, packedName(name)))
                change.fonts.insert(name, family->toString());
        }
        if (!change.isEmpty())
            pages[look] = change;
    }
    return pages;
}

Result<Done> checkPages(const JsonValue &content)
{
    if (!content.object())
        return fault(QString(), QT_TRANSLATE_NOOP("OfficePack", "looks of pages by their names are needed"));
    for (const auto &[look, settings] : content.object()->members()) {
        if (!settings.object())
            return fault(look, QT_TRANSLATE_NOOP("OfficePack", "looks of pages by their names are needed"));
        if (Result<Done> sound = checkLook(look, *settings.object()); !sound)
            return sound;
    }
    return Done();
}

QString lookWords(PagePreset look)
{
    switch (look) {
    case PagePreset::Official: return translated(QT_TRANSLATE_NOOP("OfficePack", "official page"));
    case PagePreset::Compact: return translated(QT_TRANSLATE_NOOP("OfficePack", "compact page"));
    case PagePreset::LargePrint: return translated(QT_TRANSLATE_NOOP("OfficePack", "large print"));
    case PagePreset::Paper: break; // no pack has it
    }
    return {};
}

QStringList pagesLines(const PackedPages &pages)
{
    QStringList lines;
    for (const auto &[look, change] : pages) {
        for (const QString &line : linesOf(change))
            lines.append(lookWords(look) + QStringLiteral("：") + line);
    }
    return lines;
}

} // namespace gouji
