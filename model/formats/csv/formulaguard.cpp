// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/formulaguard.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {
namespace {

/// Whether the text begins as a formula does, in full width too, and is neither a number nor a mark.
bool wouldBeComputed(QStringView field)
{
    static const QRegularExpression harmless(QStringLiteral("\\A(?:-[0-9]+(?:\\.[0-9]+)?|[-－+＋]+)\\z"));
    return !field.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(field.front()) &&
           !harmless.match(field.toString()).hasMatch();
}

bool isGuarded(QStringView field)
{
    const auto text = std::ranges::find_if(field, [](QChar c) { return c != u'\''; });
    return wouldBeComputed(field.sliced(text - field.begin()));
}

} // namespace

QString guarded(const QString &field)
{
    return isGuarded(field) ? u'\'' + field : field;
}

QString unguarded(const QString &field)
{
    return field.startsWith(u'\'') && isGuarded(field) ? field.sliced(1) : field;
}

} // namespace gouji
