// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace gouji {

/// Whether the interface speaks this language: `zh_CN` or `en`.
bool isLanguage(const QString &code);

/// The language of the system's locale, `en` where it is another than Chinese.
QString systemLanguage();

/// Installs the translation of our own texts, and in a program with windows of Qt's, for as long as it lives. English is the language of the source texts and
/// installs nothing.
class Language
{
public:
    explicit Language(const QString &code);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    QTranslator m_translator;
    QTranslator m_qtTranslator; ///< buttons and dialogs of Qt's own
};

} // namespace gouji
