// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace gouji {

/// What a place of the windows is for, in a sentence, and where the guide says more.
struct GuidePlace
{
    const char *widget;   ///< class of the widget that is the place
    const char *topic;    ///< file of the guide, and heading
    const char *sentence; ///< English, for the language of the interface

    QString text() const;
};

/// The place that a widget lies in; null: none that the guide speaks of.
const GuidePlace *guidePlaceOf(const QWidget *widget);

/// Where the guide speaks of what has the focus: of the check of a finding that is chosen, else of the place. Empty: nowhere.
QString guideTopicOf(const QWidget *focus);

} // namespace gouji
