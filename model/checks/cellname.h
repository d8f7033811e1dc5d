// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

namespace gouji {

/// What a person reads where a cell is meant; an id never reaches a person. Built of the form's own labels.
/// `第三部分 申请情况表 · 一、本年新收政府信息公开申请数量 · 自然人`.
QString cellName(const FormTemplate &form, const CellId &id);

/// The row's labels, without the one that spans most of a table; empty where rows have none.
QString rowName(const FormTemplate &form, CellIndex cell);
/// The column's labels, without what stands above all columns.
QString columnName(const FormTemplate &form, CellIndex cell);
/// `一`, `（七）`, `（三）6.`: the number under which a row is known; the whole label where it has none.
QString shortRowName(const FormTemplate &form, CellIndex cell);

} // namespace gouji
