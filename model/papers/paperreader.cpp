// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paper.h"

#include "model/support/jsonreader.h"
#include "model/template/formfault.h"
#include "model/template/formjson.h"

#include <QCoreApplication>
#include <QFile>

namespace gouji {
namespace {

/// More rows or lines than a page holds are a slip of the pen.
constexpr qint64 mostLines = 40;

QStringList fieldsOf(const JsonValue &row, FormFault &fault)
{
    QStringList fields;
    if (!row.array() || row.array()->empty())
        fault.say(QStringLiteral("rows"), FormFault::tr("each row is a list of fields"));
    for (const JsonValue &field : row.array() ? *row.array() : JsonArray())
        fields.append(field.toString());
    return fields;
}

PaperRows rowsOf(const JsonValue &part, const JsonArray &rows, FormFault &fault)
{
    PaperRows read;
    const JsonValue *lines = memberAt(part, u"lines");
    const qint64 count = lines ? lines->toInteger() : 1;
    if (count < 1 || count > mostLines)
        fault.say(QStringLiteral("lines"), FormFault::tr("1 to %1").arg(mostLines));
    read.lines = static_cast<int>(count);
    for (const JsonValue &row : rows)
        read.rows.push_back(fieldsOf(row, fault));
    return read;
}

PaperSums sumsOf(const JsonArray &sums, FormFault &fault)
{
    PaperSums read;
    for (const JsonValue &sum : sums) {
        read.sums.push_back({textAt(sum, u"label"), textAt(sum, u"role")});
        if (read.sums.back().label.isEmpty() || read.sums.back().role.isEmpty())
            fault.say(QStringLiteral("sums"), FormFault::tr("each sum needs a label and a role"));
    }
    return read;
}

PaperPart partOf(const JsonValue &part, FormFault &fault)
{
    const JsonValue *rows = memberAt(part, u"rows");
    const JsonValue *sums = memberAt(part, u"sums");
    if (rows && rows->array())
        return rowsOf(part, *rows->array(), fault);
    if (sums && sums->array())
        return sumsOf(*sums->array(), fault);
    const QString text = textAt(part, u"text");
    if (text.isEmpty())
        fault.say(QStringLiteral("parts"), FormFault::tr("a part is a text, sums or rows"));
    return PaperText{text};
}

} // namespace

Result<Paper> Paper::read(QByteArrayView json)
{
    const Result<JsonValue> value = JsonReader::read(json);
    if (!value)
        return value.error();
    FormFault fault;
    const JsonValue *version = memberAt(*value, u"version");
    if (textAt(*value, u"format") != u"gouji-paper" || !version || version->toInteger() != 1)
        fault.say(QStringLiteral("format"), FormFault::tr("not a paper of version 1"));
    Paper paper{textAt(*value, u"id"), textAt(*value, u"name"), textAt(*value, u"title"), {}, false};
    if (paper.id.isEmpty() || paper.name.isEmpty() || paper.title.isEmpty())
        fault.say(QStringLiteral("id"), FormFault::tr("id, name and title are needed"));
    const JsonValue *parts = memberAt(*value, u"parts");
    if (parts && !parts->array())
        fault.say(QStringLiteral("parts"), FormFault::tr("%1 is a list").arg(QStringLiteral("parts")));
    for (const JsonValue &part : parts && parts->array() ? *parts->array() : JsonArray())
        paper.parts.push_back(partOf(part, fault));
    const JsonValue *closes = memberAt(*value, u"closes");
    paper.closes = closes && closes->toBool();
    if (fault.isEmpty())
        return paper;
    return Error(ErrorCode::Damaged,
                 QCoreApplication::translate("Errors", "The file of the paper does not hang together."), fault.text());
}

std::vector<Paper> Paper::builtIn()
{
    std::vector<Paper> papers;
    for (const char *path : {":/papers/approval.json", ":/papers/letter.json"}) {
        QFile file(QString::fromLatin1(path));
        const Result<Paper> paper = read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        Q_ASSERT(paper);
        papers.push_back(*paper);
    }
    return papers;
}

} // namespace gouji
