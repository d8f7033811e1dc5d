// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/copiedpassages.h"
#include "views/editing/comparisonmodel.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class CompareDialog;
}

/// One of two reports that are compared, and what the dialog calls it.
struct ComparedSide
{
    QString name;
    Report report;
};

struct Comparison
{
    ComparedSide before;
    ComparedSide after;
    QString remark;                   ///< what the person should know of the two first; may be empty
    std::vector<Finding> newFindings; ///< that only the later one has
    SetPhrases phrases{};             ///< that do not count as copied
};

/// Shows two versions or two years side by side: figures with their change and growth, prose word by word, sentences
/// that were copied from the earlier one with their source. Keys lead from change to change and to the place in the
/// report. Not modal; changes nothing.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CompareDialog(Comparison comparison, QWidget *parent = nullptr);
    ~CompareDialog() override;

signals:
    void placeWanted(const gouji::Difference &difference);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    void setUpKeys();
    void fill();
    void showWords();
    void goToRow(int row);
    void go();
    void copy();
    QString summaryText() const;
    QString likenessText() const;
    void retranslate();

    Comparison m_comparison;
    CopiedPassages m_sources;
    ComparisonModel m_places;
    std::unique_ptr<Ui::CompareDialog> m_ui;
};

} // namespace gouji
