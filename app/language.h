// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace gouji {

/// Whether the program speaks the language: zh_CN or en.
bool isLanguage(const QString &code);

/// The language of the system where the program speaks it, else en.
QString systemLanguage();

/// The language of the interface of the running application, which outlives this. Windows that are open are told of a
/// change and follow.
class Language
{
public:
    Language() = default;
    /// `code`: one of isLanguage().
    explicit Language(const QString &code) { choose(code); }
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    void choose(const QString &code);
    const QString &code() const { return m_code; }

private:
    void forget();

    QString m_code = QStringLiteral("en"); ///< the language of the sources
    QTranslator m_translator;
    QTranslator m_qtTranslator;
};

} // namespace gouji
