// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/officewords.h"

#include "model/support/safefile.h"
#include "model/text/sentences.h"
#include "model/text/textdecoder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

constexpr qint64 largestFile = 1024 * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("Errors", text);
}

void addWrong(std::vector<WordLists::Wrong> &list, const WordLists::Wrong &word)
{
    std::erase_if(list, [&](const WordLists::Wrong &other) { return other.wrong == word.wrong; });
    list.push_back(word);
}

void addDocument(WordLists &lists, const WordLists::Document &document)
{
    std::erase_if(lists.documents, [&](const WordLists::Document &other) { return other.title == document.title; });
    lists.documents.push_back(document);
}

void allow(WordLists &lists, const QString &word)
{
    for (std::vector<WordLists::Wrong> *list : {&lists.serious, &lists.confusable})
        std::erase_if(*list, [&](const WordLists::Wrong &other) { return other.wrong == word; });
    lists.misnamedFees.removeAll(word);
    lists.latin.append(word.toUpper());
}

/// Both sides of `wrong → right`; nothing where one is missing or both are the same.
std::optional<WordLists::Wrong> pairOf(const QString &entry)
{
    static const QRegularExpression arrow(QStringLiteral("\\s*(?:→|->|=|\\t)\\s*"));
    const QRegularExpressionMatch match = arrow.match(entry);
    if (!match.hasMatch())
        return std::nullopt;
    const QString left = entry.left(match.capturedStart()).trimmed();
    const QString right = entry.mid(match.capturedEnd()).trimmed();
    const bool isPair = !left.isEmpty() && !right.isEmpty() && left != right;
    return isPair ? std::optional(WordLists::Wrong{left, right}) : std::nullopt;
}

/// Takes an entry into the lists; false where it does not fit what its heading asks for.
using TakeEntry = bool (*)(WordLists &lists, const QString &entry);

bool takeSerious(WordLists &lists, const QString &entry)
{
    const std::optional<WordLists::Wrong> word = pairOf(entry);
    if (word)
        addWrong(lists.serious, *word);
    return word.has_value();
}

bool takeConfusable(WordLists &lists, const QString &entry)
{
    const std::optional<WordLists::Wrong> word = pairOf(entry);
    if (word)
        addWrong(lists.confusable, *word);
    return word.has_value();
}

bool takeDocument(WordLists &lists, const QString &entry)
{
    static const QRegularExpression between(QStringLiteral("[、；;]"));
    static const QRegularExpression bookMarks(QStringLiteral("^《|》$"));
    const std::optional<WordLists::Wrong> pair = pairOf(entry);
    if (pair)
        addDocument(lists, {QString(pair->wrong).remove(bookMarks), pair->right.split(between, Qt::SkipEmptyParts)});
    return pair.has_value();
}

bool takeLatin(WordLists &lists, const QString &entry)
{
    lists.latin.append(entry.toUpper());
    return true;
}

bool takeAllowed(WordLists &lists, const QString &entry)
{
    allow(lists, entry);
    return true;
}

bool takeDisclosure(WordLists &lists, const QString &entry)
{
    lists.disclosure.append(entry);
    return true;
}

bool takePhrase(WordLists &lists, const QString &entry)
{
    const bool isLongEnough = sentenceKey(entry).size() >= SetPhrases::shortest;
    if (isLongEnough)
        lists.phrases.add(entry);
    return isLongEnough;
}

struct Heading
{
    QStringView name;
    QStringView example; ///< what goes below it
    TakeEntry take;
};
constexpr Heading headings[] = {
    {u"严重错误", u"错误的词 → 正确的词", takeSerious},
    {u"易混词", u"错误的词 → 正确的词", takeConfusable},
    {u"文件", u"文件名称 → 文号", takeDocument},
    {u"外文", u"可以出现的外文词", takeLatin},
    {u"允许", u"不再提示的词", takeAllowed},
    {u"公开用语", u"与政府信息公开有关的词", takeDisclosure},
    {u"惯用表述", u"比对雷同时不计的惯用表述，至少四个字", takePhrase},
};

Error faultAt(int line, const QString &entry, const QString &expected)
{
    const QString sentence =
        translated(
            QT_TRANSLATE_NOOP("Errors", "Line %1 of the file of words, “%2”, is not understood: %3 is expected."))
            .arg(QString::number(line), entry, expected);
    return Error(ErrorCode::Damaged, sentence, QStringLiteral("line %1").arg(line));
}

} // namespace

Result<WordLists> withOfficeWords(const WordLists &own, const QByteArray &file)
{
    const DecodedText decoded = decodeText(file);
    if (decoded.isBinary)
        return Error(ErrorCode::Damaged,
                     translated(QT_TRANSLATE_NOOP("Errors", "The file of words is no text. Save it as plain text.")));
    WordLists lists = own;
    const Heading *heading = nullptr;
    int number = 0;
    for (const QString &line : decoded.text.split(u'\n')) {
        ++number;
        const QString entry = line.section(u'#', 0, 0).trimmed();
        if (entry.isEmpty())
            continue;
        if (entry.startsWith(u'[') || entry.startsWith(u'【')) {
            const QString name = entry.mid(1).chopped(1).trimmed();
            heading = std::ranges::find(headings, QStringView(name), &Heading::name);
            if (heading == std::end(headings))
                return faultAt(number, entry,
                               QStringLiteral("[严重错误] [易混词] [文件] [外文] [允许] [公开用语] [惯用表述]"));
        } else if (!heading || !heading->take(lists, entry)) {
            return faultAt(number, entry, heading ? heading->example.toString() : QStringLiteral("[易混词]"));
        }
    }
    return lists;
}

Result<WordLists> readOfficeWords(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestFile);
    if (!bytes)
        return bytes.error();
    Result<WordLists> lists = withOfficeWords(*WordLists::builtIn(), *bytes);
    if (lists)
        return lists;
    return Error(lists.error().code(), path + QStringLiteral(": ") + lists.error().sentence(), lists.error().detail());
}

QByteArray emptyOfficeWords()
{
    QString text = QStringLiteral("# 本单位的用词表。一行一条，# 后面的内容不起作用。\n");
    for (const Heading &heading : headings)
        text += QStringLiteral("\n[%1]\n# %2\n").arg(heading.name, heading.example);
    return text.toUtf8();
}

} // namespace gouji
