// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/wordlists.h"

#include "model/support/jsonreader.h"
#include "model/template/formjson.h"

#include <QCoreApplication>
#include <QFile>

namespace gouji {
namespace {

std::vector<WordLists::Wrong> wrongAt(const JsonValue &json, QStringView key, FormFault &fault)
{
    std::vector<WordLists::Wrong> words;
    for (const JsonValue &entry : listAt(json, key, fault, {})) {
        words.push_back({textAt(entry, u"wrong"), textAt(entry, u"right")});
        const WordLists::Wrong &word = words.back();
        if (word.wrong.isEmpty() || word.right.isEmpty() || word.wrong == word.right)
            fault.say(key.toString(), FormFault::tr("“wrong” and “right” are needed, and differ"));
    }
    return words;
}

std::vector<WordLists::Document> documentsAt(const JsonValue &json, FormFault &fault)
{
    std::vector<WordLists::Document> documents;
    for (const JsonValue &entry : listAt(json, u"documents", fault, {})) {
        documents.push_back(
            {textAt(entry, u"title"), stringsOf(memberAt(entry, u"numbers"), fault, QStringLiteral("numbers"))});
        if (documents.back().title.isEmpty() || documents.back().numbers.isEmpty())
            fault.say(QStringLiteral("documents"), FormFault::tr("“title” and “numbers” are needed"));
    }
    return documents;
}

QStringList textsAt(const JsonValue &json, QStringView key, FormFault &fault)
{
    return stringsOf(memberAt(json, key), fault, key.toString());
}

SetPhrases phrasesAt(const JsonValue &json, FormFault &fault)
{
    const QStringList phrases = textsAt(json, u"phrases", fault);
    const SetPhrases set(phrases);
    if (set.phrases().size() != phrases.size())
        fault.say(QStringLiteral("phrases"), FormFault::tr("each once, of at least four characters"));
    return set;
}

WordLists listsOf(const JsonValue &json, FormFault &fault)
{
    const JsonValue *version = memberAt(json, u"version");
    if (textAt(json, u"format") != u"gouji-words" || !version || version->toInteger() != 1)
        fault.say(QStringLiteral("format"), FormFault::tr("not a file of word lists of version 1"));
    WordLists lists;
    lists.serious = wrongAt(json, u"serious", fault);
    lists.confusable = wrongAt(json, u"confusable", fault);
    if (const JsonValue *fee = memberAt(json, u"fee")) {
        lists.feeNames = textsAt(*fee, u"names", fault);
        lists.misnamedFees = textsAt(*fee, u"misnamed", fault);
    }
    lists.documents = documentsAt(json, fault);
    for (const QString &word : textsAt(json, u"latin", fault))
        lists.latin.append(word.toUpper());
    lists.disclosure = textsAt(json, u"disclosure", fault);
    lists.phrases = phrasesAt(json, fault);
    return lists;
}

std::shared_ptr<const WordLists> readBuiltIn()
{
    QFile file(QStringLiteral(":/words/words.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const Result<WordLists> lists = WordLists::read(file.readAll());
    Q_ASSERT(isOpen && lists);
    return std::make_shared<const WordLists>(isOpen && lists ? *lists : WordLists());
}

} // namespace

const std::shared_ptr<const WordLists> &WordLists::builtIn()
{
    static const std::shared_ptr<const WordLists> lists = readBuiltIn();
    return lists;
}

Result<WordLists> WordLists::read(QByteArrayView json)
{
    const Result<JsonValue> value = JsonReader::read(json);
    if (!value)
        return value.error();
    FormFault fault;
    WordLists lists = listsOf(*value, fault);
    if (fault.isEmpty())
        return lists;
    return Error(ErrorCode::Damaged,
                 QCoreApplication::translate("Errors", "The file of word lists does not hang together."), fault.text());
}

} // namespace gouji
