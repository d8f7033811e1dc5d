// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

#include <QAbstractTableModel>

namespace gouji {

/// A form as it is listed: with where it comes from.
struct ListedForm
{
    FormPtr form;
    bool isBuiltIn = false;
    QString origin; ///< where a form that is not the program's own was taken from; may be empty
    QString digest; ///< SHA-256 in hexadecimal
};

/// The forms at hand, a row each. Is told what they are; changes none.
class FormListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, YearsColumn, CellsColumn, OriginColumn, DigestColumn, ColumnCount };

    explicit FormListModel(QObject *parent = nullptr);

    void setForms(std::vector<ListedForm> forms);
    const std::vector<ListedForm> &forms() const { return m_forms; }
    /// The row of a form by its id, or -1.
    int rowOf(QStringView id) const;
    /// Says everything anew, in the language of now.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString shown(const ListedForm &listed, int column);

    std::vector<ListedForm> m_forms;
};

} // namespace gouji
