// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"
#include "model/text/setphrases.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <vector>

namespace gouji {

/// Words that the checks of language know (TX-02, TX-03, TX-04, TX-10, TX-11, TX-16), and phrases that do not count where
/// texts are compared (XY-07, RU-06). The program's own stand in
/// resources/words. A plain value.
struct WordLists
{
    struct Wrong
    {
        QString wrong;
        QString right;
    };
    struct Document
    {
        QString title; ///< within 《》
        QStringList numbers;
    };

    std::vector<Wrong> serious;
    std::vector<Wrong> confusable;
    QStringList feeNames; ///< the first is the official one
    QStringList misnamedFees;
    std::vector<Document> documents;
    QStringList latin;      ///< in capitals
    QStringList disclosure; ///< one of them stands in every paragraph that belongs to such a report
    SetPhrases phrases;     ///< set phrases of political and official language

    /// The program's own.
    static const std::shared_ptr<const WordLists> &builtIn();
    /// Reads a file of word lists; ErrorCode::Damaged, with the place in the detail, where it does not hang together.
    static Result<WordLists> read(QByteArrayView json);
};

} // namespace gouji
