// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/wordchanges.h"

#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

/// `same[-old-]{+new+}`.
QString shown(const std::vector<WordChange> &changes)
{
    QString text;
    for (const WordChange &change : changes) {
        switch (change.kind) {
        case WordChange::Kind::Kept: text += change.text; break;
        case WordChange::Kind::Removed: text += QStringLiteral("[-%1-]").arg(change.text); break;
        case WordChange::Kind::Added: text += QStringLiteral("{+%1+}").arg(change.text); break;
        }
    }
    return text;
}

QString without(const std::vector<WordChange> &changes, WordChange::Kind kind)
{
    QString text;
    for (const WordChange &change : changes)
        text += change.kind == kind ? QString() : change.text;
    return text;
}

} // namespace

class TestWordChanges : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *name, const char *before, const char *after, const char *changes) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(changes);
        };
        row("nothing", "共收到申请171件。", "共收到申请171件。", "共收到申请171件。");
        row("a number as a whole", "共收到申请171件。", "共收到申请172件。", "共收到申请[-171-]{+172+}件。");
        row("words in between", "加强公开平台建设。", "加强政府公开平台建设。", "加强{+政府+}公开平台建设。");
        row("everything", "甲乙", "丙丁", "[-甲乙-]{+丙丁+}");
        row("from nothing", "", "新增一段。", "{+新增一段。+}");
        row("to nothing", "删去一段。", "", "[-删去一段。-]");
        row("no crumbs", "推动工作落实到位", "促进工程见效显著", "[-推动工作落实到位-]{+促进工程见效显著+}");
        row("a rare character", "𠮷林镇公开", "吉林镇公开", "[-𠮷-]{+吉+}林镇公开");
    }
    void marksWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const std::vector<WordChange> changes = wordChanges(before, after);
        QTEST(shown(changes), "changes");
        QCOMPARE(without(changes, WordChange::Kind::Added), before);
        QCOMPARE(without(changes, WordChange::Kind::Removed), after);
    }
};

GOUJI_GUILESS_TEST(TestWordChanges)
#include "tst_wordchanges.moc"
