// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
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

void Language::choose(const QString &code)
{
    if (code == m_code)
        return;
    forget();
    m_code = code;
    if (code == u"en")
        return;
    QLocale::setDefault(QLocale(code)); // days and times too, whatever the system speaks
    const bool hasWindows = QCoreApplication::instance()->inherits("QGuiApplication");
    if (hasWindows &&
        m_qtTranslator.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    if (m_translator.load(QStringLiteral(":/i18n/gouji_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_translator);
}

void Language::forget()
{
    QLocale::setDefault(QLocale::system());
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qtTranslator);
}

Language::~Language()
{
    forget();
}

} // namespace gouji
