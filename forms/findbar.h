// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/textsearch.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace gouji {

namespace Ui {
class FindBar;
}

/// Finds and replaces in the whole report: a bar under the page, never in the way. Lists the matches with where they are;
/// going through them shows each in its section while the cursor stays here. Links are left alone until the person ticks
/// that they may become text.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(Session &session, QWidget *parent = nullptr);
    ~FindBar() override;

    /// Comes up with the words to look for, or with those of before where there are none.
    void open(bool forReplacing, const QString &words);
    void goToNext(bool backwards);

signals:
    /// A match is to be shown.
    void matchReached(const gouji::TextMatch &match);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectFields();
    void search();
    void searchSoon();
    void reach(int match);
    void replaceCurrent();
    void replaceAll();
    void say(const Replaced &replaced);
    void refreshList();
    void refreshCount();
    QString placeOf(const TextMatch &match) const;

    Session &m_session;
    std::unique_ptr<Ui::FindBar> m_ui;
    QTimer m_soon;
    std::vector<TextMatch> m_matches;
    int m_current = -1;
};

} // namespace gouji
