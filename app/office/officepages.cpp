// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officepages.h"

#include "model/template/formjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {
namespace {

struct Named
{
    const char *name;
    const char *words;
};
constexpr std::array<Named, 3> looks{{{"official", QT_TRANSLATE_NOOP("OfficePack", "official page")},
                                      {"compact", QT_TRANSLATE_NOOP("OfficePack", "compact page")},
                                      {"large", QT_TRANSLATE_NOOP("OfficePack", "large print")}}};
constexpr std::array<Named, 8> lengths{{{"body_size", QT_TRANSLATE_NOOP("OfficePack", "text size")},
                                        {"line_pitch", QT_TRANSLATE_NOOP("OfficePack", "line pitch")},
                                        {"title_size", QT_TRANSLATE_NOOP("OfficePack", "title size")},
                                        {"table_size", QT_TRANSLATE_NOOP("OfficePack", "table size")},
                                        {"top", QT_TRANSLATE_NOOP("OfficePack", "top margin")},
                                        {"bottom", QT_TRANSLATE_NOOP("OfficePack", "bottom margin")},
                                        {"left", QT_TRANSLATE_NOOP("OfficePack", "left margin")},
                                        {"right", QT_TRANSLATE_NOOP("OfficePack", "right margin")}}};
constexpr std::size_t firstMargin = 4;
constexpr std::array<Named, 6> fonts{
    {{"title_font", QT_TRANSLATE_NOOP("OfficePack", "face of the title")},
     {"heading_font", QT_TRANSLATE_NOOP("OfficePack", "face of the headings")},
     {"subheading_font", QT_TRANSLATE_NOOP("OfficePack", "face of the sub-headings")},
     {"body_font", QT_TRANSLATE_NOOP("OfficePack", "face of the text")},
     {"table_font", QT_TRANSLATE_NOOP("OfficePack", "face of the tables")},
     {"page_number_font", QT_TRANSLATE_NOOP("OfficePack", "face of the page numbers")}}};
constexpr qint64 shortest = 100;  // 1 pt
constexpr qint64 longest = 28346; // 100 mm

QString translated(const char *text)
{
    return QCoreApplication::translate("OfficePack", text);
}

template<typename Names>
QStringList namesOf(const Names &all)
{
    QStringList names;
    for (const Named &named : all)
        names.append(QLatin1String(named.name));
    return names;
}

Error fault(const QString &place, const char *wanted)
{
    const QString detail = place.isEmpty() ? translated(wanted) : place + QStringLiteral(": ") + translated(wanted);
    return {ErrorCode::Damaged, detail, detail};
}

Result<Done> checkLook(const QString &look, const JsonObject &settings)
{
    for (const auto &[name, value] : settings.members()) {
        const QString place = look + QStringLiteral(" › ") + name;
        if (packedFonts().contains(name) && value.toString().trimmed().isEmpty())
            return fault(place, QT_TRANSLATE_NOOP("OfficePack", "the name of a face is needed"));
        if (packedLengths().contains(name) && (value.toInteger() < shortest || value.toInteger() > longest))
            return fault(place,
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

/// Points as they are, or millimetres to a tenth.
QString shown(qint64 centipoints, bool isMargin)
{
    const qint64 millimetres = (centipoints * 254 + 3600) / 7200 * 10; // hundredths of them
    return isMargin ? translated(QT_TRANSLATE_NOOP("OfficePack", "%1 mm")).arg(decimal(millimetres))
                    : translated(QT_TRANSLATE_NOOP("OfficePack", "%1 pt")).arg(decimal(centipoints));
}

QStringList linesOf(const PackedLook &look)
{
    QStringList lines;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        if (const qint64 length = look.lengths.value(QLatin1String(lengths[i].name)))
            lines.append(translated(lengths[i].words) + u' ' + shown(length, i >= firstMargin));
    }
    for (const Named &font : fonts) {
        if (const QString family = look.fonts.value(QLatin1String(font.name)); !family.isEmpty())
            lines.append(translated(font.words) + u' ' + family);
    }
    return lines;
}

} // namespace

JsonValue pagesJson(const PackedPages &pages)
{
    JsonObject json;
    for (const QString &look : packedLooks()) {
        const auto found = pages.find(look);
        if (found == pages.end() || found->second.isEmpty())
            continue;
        JsonObject settings;
        for (const QString &name : packedLengths()) {
            if (found->second.lengths.contains(name))
                settings.append(name, found->second.lengths[name]);
        }
        for (const QString &name : packedFonts()) {
            if (found->second.fonts.contains(name))
                settings.append(name, found->second.fonts[name]);
        }
        json.append(look, std::move(settings));
    }
    return json;
}

PackedPages pagesOf(const JsonValue &content)
{
    PackedPages pages;
    for (const QString &look : packedLooks()) {
        const JsonValue *settings = memberAt(content, look);
        for (const auto &[name, value] :
             settings && settings->object() ? settings->object()->members() : std::vector<JsonObject::Member>()) {
            if (packedFonts().contains(name))
                pages[look].fonts.insert(name, value.toString());
            else if (packedLengths().contains(name))
                pages[look].lengths.insert(name, value.toInteger());
        }
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

QStringList packedLooks()
{
    return namesOf(looks);
}

QStringList packedLengths()
{
    return namesOf(lengths);
}

QStringList packedFonts()
{
    return namesOf(fonts);
}

QString lookWords(const QString &look)
{
    const auto *found =
        std::ranges::find_if(looks, [&look](const Named &named) { return look == QLatin1String(named.name); });
    return found == looks.end() ? look : translated(found->words);
}

QStringList pagesLines(const PackedPages &pages)
{
    QStringList lines;
    for (const auto &[look, settings] : pages) {
        for (const QString &line : linesOf(settings))
            lines.append(lookWords(look) + QStringLiteral("：") + line);
    }
    return lines;
}

} // namespace gouji
