// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace gouji {

/// How far the work of a desk is, and for the reading of drafts the button that stops it (Esc). Hides itself where nothing
/// is done.
class ScanProgress : public QWidget
{
    Q_OBJECT

public:
    explicit ScanProgress(QWidget *parent = nullptr);

    void show(int done, int total);
    /// The same for work that ends by itself.
    void showWork(int done, int total);

signals:
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace gouji
