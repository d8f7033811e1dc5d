// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace gouji {

bool isLanguage(const QString &code)
{
    return code == u"zh_CN" || code == u"en";
}

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

Language::Language(const QString &code)
{
    if (code != u"en" && m_translator.load(QStringLiteral(":/i18n/gouji_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_translator);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace gouji
