// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/formlistmodel.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class FormsDialog;
}

/// The forms at hand (表式管理): the program's own and those that were imported, each with its tables as the editor shows them.
/// Says what a person wants done with them and does none of it: it reads and writes no file.
class FormsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormsDialog(QWidget *parent = nullptr);
    ~FormsDialog() override;

    /// Shows these forms; `chosen` is the id of the one to be selected, empty: the one that is selected now.
    void setForms(std::vector<ListedForm> forms, const QString &chosen = {});
    /// Says what became of something.
    void say(const QString &sentence, bool isError = false);

signals:
    void importWanted();
    void saveWanted(const gouji::FormPtr &form);
    void removeWanted(const gouji::FormPtr &form);

protected:
    void changeEvent(QEvent *event) override;

private:
    const ListedForm *chosen() const;
    FormPtr newestBuiltIn(const FormPtr &besides) const;
    void showChosen();

    FormListModel m_forms;
    std::unique_ptr<Ui::FormsDialog> m_ui;
};

} // namespace gouji
