// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diffresult.h"

#include "model/review/wordchanges.h"
#include "model/support/jsonwriter.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// A text of several lines, each behind the sign.
QString signedLines(QChar sign, const QString &text)
{
    QString lines;
    if (text.isEmpty())
        return lines;
    for (const QString &line : text.split(u'\n'))
        lines += QStringLiteral("  %1 %2\n").arg(sign).arg(line);
    return lines;
}

QString kindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Fact: return QStringLiteral("fact");
    case DifferenceKind::Prose: return QStringLiteral("prose");
    case DifferenceKind::Cell: return QStringLiteral("cell");
    case DifferenceKind::Closing: return QStringLiteral("closing");
    case DifferenceKind::Note: break;
    }
    return QStringLiteral("note");
}

JsonValue asJson(const Difference &difference)
{
    return JsonObject{{QStringLiteral("kind"), kindName(difference.kind)},
                      {QStringLiteral("place"), difference.place},
                      {QStringLiteral("section"), difference.section},
                      {QStringLiteral("cell"), difference.cell ? JsonValue(difference.cell->toString()) : JsonValue()},
                      {QStringLiteral("before"), difference.before},
                      {QStringLiteral("after"), difference.after}};
}

QString marked(const Difference &difference)
{
    QString html;
    for (const WordChange &change : wordChanges(difference.before, difference.after)) {
        const QString text = change.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        switch (change.kind) {
        case WordChange::Kind::Kept: html += text; break;
        case WordChange::Kind::Removed: html += QStringLiteral("<del>%1</del>").arg(text); break;
        case WordChange::Kind::Added: html += QStringLiteral("<ins>%1</ins>").arg(text); break;
        }
    }
    return html;
}

constexpr char style[] = "body{font-family:sans-serif;max-width:60em;margin:2em auto;line-height:1.6}"
                         "table{border-collapse:collapse;width:100%}"
                         "th,td{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top}"
                         "del{background:#fdd;color:#800}ins{background:#dfd;color:#050;text-decoration:none}";

} // namespace

QByteArray diffAsText(const DiffResult &result)
{
    QString text;
    for (const Difference &difference : result.differences)
        text += difference.place + u'\n' + signedLines(u'-', difference.before) + signedLines(u'+', difference.after);
    if (result.differences.empty())
        text = QCoreApplication::translate("Cli", "No difference: %1 figures and %2 sentences are the same.")
                   .arg(result.count.figures)
                   .arg(result.count.sentences) +
               u'\n';
    return text.toUtf8();
}

QByteArray diffAsJson(const DiffResult &result)
{
    JsonArray differences;
    for (const Difference &difference : result.differences)
        differences.push_back(asJson(difference));
    return JsonWriter::write(JsonObject{{QStringLiteral("old"), result.before},
                                        {QStringLiteral("new"), result.after},
                                        {QStringLiteral("figures"), result.count.figures},
                                        {QStringLiteral("sentences"), result.count.sentences},
                                        {QStringLiteral("differences"), std::move(differences)}});
}

QByteArray diffAsHtml(const DiffResult &result)
{
    const QString title =
        QCoreApplication::translate("Cli", "%1 and %2").arg(result.before, result.after).toHtmlEscaped();
    QString rows;
    for (const Difference &difference : result.differences)
        rows += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n")
                    .arg(difference.place.toHtmlEscaped(), marked(difference));
    const QString body =
        result.differences.empty()
            ? QStringLiteral("<p>%1</p>\n").arg(QString::fromUtf8(diffAsText(result)).trimmed().toHtmlEscaped())
            : QStringLiteral("<table>\n<tr><th scope=\"col\">%1</th><th scope=\"col\">%2</th></tr>\n%3</table>\n")
                  .arg(QCoreApplication::translate("Cli", "Place").toHtmlEscaped(),
                       QCoreApplication::translate("Cli", "Change").toHtmlEscaped(), rows);
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>%1</title>"
                          "<style>%2</style></head>\n<body>\n<h1>%1</h1>\n%3</body>\n</html>\n")
        .arg(title, QLatin1String(style), body)
        .toUtf8();
}

} // namespace gouji
