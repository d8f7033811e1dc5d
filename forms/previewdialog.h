// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"
#include "views/page/pagestyle.h"

#include <QDialog>

#include <memory>

namespace gouji {

class PageListModel;
namespace Ui {
class PreviewDialog;
}

/// Shows pages as they will be printed, with a list of them, and offers to print and to write them. Not modal: the pages follow
/// the report that is edited beside. Lays nothing out and writes nothing; whoever shows it does what its signals ask for.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreviewDialog(QWidget *parent = nullptr);
    ~PreviewDialog() override;

    void setDocument(std::shared_ptr<const PageDocument> document);
    /// There is nothing to see, and why.
    void setFault(const QString &sentence);
    void setStandIns(const QStringList &sentences);
    /// Says what came of printing or writing.
    void say(const QString &sentence);

    PagePreset preset() const;
    void setPreset(PagePreset preset);

signals:
    void presetChanged();
    void printWanted();
    void exportWanted();
    void picturesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void chooseZoom(int index);
    void goTo(int page);
    void showPage(int page);
    void showZoom(qreal factor);
    void refresh();
    void retranslate();

    std::unique_ptr<Ui::PreviewDialog> m_ui;
    PageListModel *m_pages;
};

} // namespace gouji
