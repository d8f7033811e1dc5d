// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/optionsfingerprint.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace gouji {
namespace {

QDataStream &operator<<(QDataStream &stream, const std::set<CheckId> &ids)
{
    for (const CheckId &id : ids)
        stream << id.toString();
    return stream << QString();
}

QDataStream &operator<<(QDataStream &stream, const WordLists &words)
{
    for (const std::vector<WordLists::Wrong> *list : {&words.serious, &words.confusable}) {
        for (const WordLists::Wrong &word : *list)
            stream << word.wrong << word.right;
        stream << QString();
    }
    for (const WordLists::Document &document : words.documents)
        stream << document.title << document.numbers;
    return stream << words.feeNames << words.misnamedFees << words.latin << words.disclosure;
}

} // namespace

QByteArray fingerprintOf(const CheckOptions &options)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << options.switchedOn << options.switchedOff << options.sectionOneLimit.value_or(-1) << options.today
           << options.noticeDate << *options.words;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace gouji
