// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/prosetext.h"

#include "model/values/chinesenumeral.h"

namespace gouji {
namespace {

QString inTenThousands(qint64 value)
{
    const QString digits = QString::number(value).rightJustified(5, u'0');
    QString decimals = digits.right(4);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return digits.chopped(4) + (decimals.isEmpty() ? QString() : u'.' + decimals) + u'万';
}

QString styled(const CellValue &value, LinkStyle style)
{
    const std::optional<qint64> whole = value.wholeNumber();
    if (!whole || *whole < 0)
        return value.toString();
    switch (style) {
    case LinkStyle::Digits: return value.toString();
    case LinkStyle::Chinese: return formatChineseNumeral(*whole);
    case LinkStyle::TenThousands: return inTenThousands(*whole);
    }
    return {};
}

} // namespace

QString linkText(const Link &link, const Report &report)
{
    const std::optional<CellIndex> index = report.form->find(link.cell);
    return index ? styled(report.cell(*index).value, link.style) : QString();
}

QString paragraphText(const Paragraph &paragraph, const Report &report)
{
    QString text;
    for (const Run &run : paragraph.runs) {
        const QString *plain = std::get_if<QString>(&run);
        text += plain ? *plain : linkText(std::get<Link>(run), report);
    }
    return text;
}

QString proseText(const Blocks &blocks, const Report &report)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines.append(paragraphText(*paragraph, report));
    }
    return lines.join(u'\n');
}

} // namespace gouji
