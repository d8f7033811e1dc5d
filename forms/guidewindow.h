// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/guide/guidebook.h"

#include <QDialog>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <memory>

namespace gouji {

namespace Ui {
class GuideWindow;
}

/// The guide (使用指南) in a window of its own: contents at the left, narrowed down by words, and the chapter. Stays beside the
/// report. Prints nothing itself.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(const GuideBook &book, QWidget *parent = nullptr);
    ~GuideWindow() override;

    /// Goes to a file of the guide, or to a heading of it: `fill.html#paste`.
    void goTo(const QString &topic);
    /// Where the reader is.
    const QString &topic() const { return m_topic; }

signals:
    /// The guide on pages, to be printed or kept.
    void pagesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void addKeys();
    void fillContents(const GuideBook &book);
    void search(const QString &words);
    void findNext();
    void chooseShown(const QUrl &source);
    void refreshIcons();

    QString m_topic;
    QStandardItemModel m_contents;
    QSortFilterProxyModel m_found;
    std::unique_ptr<Ui::GuideWindow> m_ui;
};

} // namespace gouji
