// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/corpus.h"

#include <QByteArray>

namespace gouji::test {

/// A pack of an invented office with one thing of every part; 'INVENTED' stands for the form.
inline QByteArray samplePack()
{
    QByteArray pack = R"json({
 "format": "gouji-office",
 "version": "1.0",
 "name": "清水县政务公开办 2091年度",
 "forms": [INVENTED],
 "words": {"易混词": ["股室 → 科室", "# 旧称"], "外文": ["QHW"]},
 "phrases": ["建设幸福清水湾"],
 "guidance": {"format": "gouji-guidance", "version": 1, "rows": {"t3": "先问法规科。"}, "sections": {"overview": "先写数字。"}},
 "checks": {"on": ["TX-16"], "off": ["TX-08"], "notice": "2092-01-15", "overview_limit": 1500},
 "letter": {"format": "gouji-letter-of-corrections", "version": 1, "title": "退回通知", "salutation": "{body}：",
            "opening": "请修改：", "nothing": "无。", "reasons": ["请核对。"]},
 "papers": [{"format": "gouji-paper", "version": 1, "id": "cover", "name": "封面", "title": "封面", "parts": [{"text": "封面"}]}],
 "pages": {"official": {"body_size": 1500, "top": 9921, "body_font": "方正仿宋"}, "large": {"table_size": 1250}}
}
)json";
    return pack.replace("INVENTED", readFile(QStringLiteral(INVENTED_FORM)));
}

/// The same with a place of it changed.
inline QByteArray samplePackWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray pack = samplePack();
    const qsizetype at = pack.indexOf(before);
    if (at < 0)
        qFatal("the pack has no %s", before.constData());
    return pack.replace(at, before.size(), after);
}

} // namespace gouji::test
