// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formreader.h"

namespace gouji::test {

/// A form of three sections and one small table with merged cells of both kinds.
inline FormPtr smallForm()
{
    QByteArray text =
        "{'format': 'gouji-form', 'version': 1, 'id': 'small', 'name': 'n', 'years': [2090, null],"
        " 'title': '{body}{year}年报告', 'signs': [], 'sections': ["
        "{'id': 'a', 'number': '一', 'title': '情况', 'kind': 'prose', 'variants': []},"
        "{'id': 'b', 'number': '二', 'title': '数据', 'kind': 'table', 'table': 't', 'variants': []},"
        "{'id': 'c', 'number': '三', 'title': '其他', 'kind': 'prose', 'variants': []}],"
        " 'tables': [{'id': 't', 'name': 'n', 'fields': 3, 'rows': ["
        "{'kind': 'header', 'cells': [{'text': '项目', 'role': 'header', 'columns': 2}, {'text': '数', 'role': "
        "'header'}]},"
        "{'kind': 'values', 'cells': [{'text': '合', 'role': 'group', 'rows': 2}, {'text': '甲', 'role': 'label'},"
        " {'cell': 't.x', 'kind': 'count'}]},"
        "{'kind': 'values', 'cells': [{'cell': 't.y', 'kind': 'amount', 'unit': '万元', 'columns': 2}]}]}],"
        " 'identities': [], 'roles': {}, 'stocks': []}";
    const Result<FormPtr> form = FormReader::read(text.replace('\'', '"'));
    if (!form)
        qFatal("%s", qPrintable(form.error().text()));
    return *form;
}

} // namespace gouji::test
