// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/checksdialog.h"
#include "model/checks/checkoptions.h"

#include <QObject>
#include <QSettings>

namespace gouji {

/// What an office chose about the checks, kept between starts, and its own words, read when the program starts and when the
/// choice changes. A fault in the file of words is told and leaves the program's own words in force.
class CheckSettings : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit CheckSettings(QSettings &settings, QObject *parent = nullptr);

    /// Where the words are looked for where no file was chosen: `words.txt` in the program's configuration folder.
    static QString usualWordsFile();

    CheckChoice choice() const;
    void choose(const CheckChoice &choice);
    /// For the checks of a report that is open; the limit of the overview is that of its editor.
    CheckOptions options() const;
    /// Reads the words again: the file may have been edited.
    void readWords();
    /// What is wrong with the file of words; empty: nothing.
    const QString &wordsFault() const { return m_wordsFault; }
    /// What became of it, as a sentence.
    QString wordsState() const;

signals:
    void changed();

private:
    QSettings &m_settings;
    std::shared_ptr<const WordLists> m_words = WordLists::builtIn();
    QString m_wordsFault;
};

/// Makes a file of words to begin with where there is none; the sentence where that fails, else empty.
QString makeWordsFile(const QString &path);

} // namespace gouji
