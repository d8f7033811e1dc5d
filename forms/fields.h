// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace gouji {

/// What a field of one line takes: far more than any name or note has, and little enough to be shown at once.
inline constexpr int longestField = 1'000;

/// Bounds the fields of a page. Where something longer is pasted the field takes its beginning and says so.
void boundFields(QWidget &page);

/// Shows a text of the report in a field, as long as it may be.
void setFieldText(QLineEdit &field, const QString &text);

/// Whether the fields and choices of a page can be changed; they can be read and copied all the same.
void setFieldsReadOnly(QWidget &page, bool isReadOnly);

/// Cuts a page off from its own fields, for its destructor: the field that has the focus loses it while the page is being
/// taken down, and would have the page take a change that nobody made.
void disconnectFields(QWidget &page);

/// Has the field that is being filled in tell what was typed so far, as if it were left; the focus stays.
void finishField(QWidget *focused);

} // namespace gouji
