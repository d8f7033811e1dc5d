// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/likeness/sharedparagraphs.h"
#include "views/desk/samegroupsmodel.h"

#include <QWidget>

#include <memory>

namespace gouji {

namespace Ui {
class SamenessPage;
}

/// The page 雷同 of a desk: which units' drafts share paragraphs, and of two of them the paragraphs side by side, with what
/// stands in both shaded. Shows what it is given and says what it needs; compares and reads nothing.
class SamenessPage : public QWidget
{
    Q_OBJECT

public:
    explicit SamenessPage(QWidget *parent = nullptr);
    ~SamenessPage() override;

    void show(DeskStatePtr state);
    /// The groups that were wanted last.
    void showGroups(std::vector<SameGroup> groups);
    /// What the drafts of the two units that were wanted last have in common.
    void showPair(const std::vector<SharedParagraph> &paragraphs);
    /// Why the two cannot be shown.
    void showFault(const QString &sentence);

    SamenessOrder order() const;

signals:
    void groupsWanted(const gouji::SamenessOrder &order);
    void pairWanted(int first, int second);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    void connectParts();
    void askForGroups();
    void showGroup();
    void askForPair();
    void enterPair();
    void clearPair(const QString &sentence);
    void showWords();
    void step(int rows);
    void retranslate();

    DeskStatePtr m_state;
    bool m_isStale = false; ///< the groups are of another state than the one that is shown
    SameGroupsModel m_groups;
    std::vector<SharedParagraph> m_paragraphs;
    std::unique_ptr<Ui::SamenessPage> m_ui;
};

} // namespace gouji
