// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

#include <optional>

namespace gouji {

class ReviewFlow;

/// One step of a review, as the menu offers it. Words are given in English and shown translated, in the context
/// gouji::ReviewAction.
struct ReviewStep
{
    const char *name;
    const char *text;
    const char *tip;
    QKeyCombination key; ///< Qt::Key_unknown: none
    void (ReviewFlow::*run)();
    std::optional<ReportState> leadsTo; ///< offered only where the report may go there
};

/// Does one step of the window's ReviewFlow.
class ReviewAction : public Action
{
    Q_OBJECT

public:
    ReviewAction(const ReviewStep &step, Workbench &workbench, MainWindow &window);

    static const std::vector<ReviewStep> &steps();

    void retranslate() override;
    bool isPossible() const override;

private:
    void run() override;
    void follow(ReportDocument *document);

    const ReviewStep &m_step;
};

} // namespace gouji
