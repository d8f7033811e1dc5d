// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/wordingtable.h"

#include <QByteArrayView>
#include <QtGlobal>

namespace gouji {
namespace {

const char *exactText(QByteArrayView key)
{
    for (const std::span<const Wording> table :
         {checkWordings(), proseWordings(), languageWordings(), importWordings()}) {
        for (const Wording &wording : table) {
            if (key == QByteArrayView(wording.key))
                return wording.text;
        }
    }
    return nullptr;
}

} // namespace

const char *wordingText(const char *key)
{
    const QByteArrayView whole(key);
    if (const char *text = exactText(whole))
        return text;
    const qsizetype dot = whole.indexOf('.');
    return dot < 0 ? nullptr : exactText(whole.first(dot));
}

} // namespace gouji
