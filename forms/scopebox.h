// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/desksum.h"

#include <QComboBox>

namespace gouji {

/// Which units a sum is made of: those below a body, the whole list, or some picked by hand. What is chosen stays so by name when
/// the list of units changes.
class ScopeBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ScopeBox(QWidget *parent = nullptr);

    void setUnits(const UnitList &units);
    /// Offers these, and chooses them.
    void pick(const std::vector<int> &units);
    SumScope scope() const;

signals:
    /// A person chose.
    void scopeChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    UnitList m_units;
    QString m_body; ///< empty: the whole list, or what was picked
    QStringList m_picked;
    bool m_isPicked = false;
};

} // namespace gouji
