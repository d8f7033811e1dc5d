// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QStringList>

namespace gouji::test {

/// The words of the program and the keys that one section of the guide names, in their order. A test takes one after the other
/// while it does what they say: it fails where the guide was worded anew, and what the words lead to fails where the program was.
class GuideSteps
{
public:
    /// Below the heading with this id in docs/guide/CHAPTER.html.
    GuideSteps(const QString &chapter, const QString &heading);
    /// Fails the test where the guide goes on.
    ~GuideSteps();
    GuideSteps(const GuideSteps &) = delete;
    GuideSteps &operator=(const GuideSteps &) = delete;

    /// The next of them, which has to be this.
    QString take(const QString &words);

private:
    QString m_place;
    QStringList m_left;
};

/// A button that a person sees, by its words: on its face, or what it is called where it shows a picture.
QAbstractButton *buttonOf(const QWidget &window, const QString &words);
/// Waits for it and presses it by the keyboard.
void pressButton(const QWidget &window, const QString &words);
/// Whether a person sees these words: as the title, a label, a tab, the head of a column, on a button.
bool shows(const QWidget &window, const QString &words);
/// The words of a label without what opens a menu or ends them.
QString labelWords(const QLabel &label);

/// The field that a label with these words names.
template<typename Field>
Field *fieldOf(const QWidget &window, const QString &words)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        auto *field = qobject_cast<Field *>(label->buddy());
        if (field && field->isVisible() && labelWords(*label) == words)
            return field;
    }
    return nullptr;
}

} // namespace gouji::test
