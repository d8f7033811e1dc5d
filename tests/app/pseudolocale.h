// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>
#include <QWidget>

namespace gouji::test {

/// A language in which every sentence stands in brackets, so that what does not was never given to a translator.
class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
};

/// The words that a window shows or says of itself and no translator ever saw, each with the widget that has it; names of
/// files, formats, keys and checks are no words.
QStringList untranslatedWords(const QWidget &window);

} // namespace gouji::test
