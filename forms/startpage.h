// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace gouji {

namespace Ui {
class StartPage;
}

/// What the program shows while no report is open: new from last year's, new, open, a sample to play with, and the files opened last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    void setRecentFiles(const QStringList &paths);

signals:
    void newFromLastYearWanted();
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace gouji
