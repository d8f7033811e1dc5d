// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace gouji {

/// Shows chapters of the guide in the colours of the window, their pictures made to fit. Reads what its source names; what a chapter
/// says of its look is left out.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// Marks the next place of the words from where the reader is, beginning anew at the end of the chapter.
    bool findNext(const QString &words);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString styleSheetOfNow() const;
    void showAgain();

    int m_pictureWidth = 720; ///< of the widest picture, before the scale of the screen
};

} // namespace gouji
