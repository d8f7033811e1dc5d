// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/blocktext.h"

#include "model/report/prosetext.h"
#include "model/text/blanks.h"

#include <QCoreApplication>

namespace gouji {

QString blockText(const Block &block, const Report &report)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return paragraphText(*paragraph, report);
    if (const auto *picture = std::get_if<Picture>(&block))
        return QCoreApplication::translate("Review", "[picture: %1]").arg(picture->caption);
    QStringList lines;
    for (const QStringList &row : std::get<FurtherTable>(block).rows)
        lines.append(row.join(QStringLiteral(" | ")));
    return lines.join(u'\n');
}

QString blocksText(std::span<const Block> blocks, const Report &report)
{
    QStringList texts;
    for (const Block &block : blocks)
        texts.append(blockText(block, report));
    return texts.join(u'\n');
}

QString shownKey(const Block &block, const Report &report)
{
    QString key;
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        key = paragraphText(*paragraph, report);
    else if (const auto *picture = std::get_if<Picture>(&block))
        key = QStringLiteral("[图：%1]").arg(picture->caption);
    else
        for (const QStringList &row : std::get<FurtherTable>(block).rows)
            key += row.join(QString());
    key.removeIf(isBlank);
    return key;
}

QString sectionName(const FormTemplate &form, QStringView section)
{
    if (section == openingSection)
        return QCoreApplication::translate("Review", "opening");
    if (section == closingSection)
        return QCoreApplication::translate("Review", "closing");
    const SectionTemplate *found = form.section(section);
    return found ? found->heading() : QString();
}

QString blockPlace(const FormTemplate &form, QStringView section, int number)
{
    return QStringLiteral("%1 · %2").arg(sectionName(form, section),
                                         QCoreApplication::translate("Review", "paragraph %1").arg(number));
}

} // namespace gouji
