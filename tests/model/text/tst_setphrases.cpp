// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/setphrases.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestSetPhrases : public QObject
{
    Q_OBJECT

private slots:
    void takesThemOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *name, const char *text, const char *rest) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(rest);
        };
        row("none in it", "今年共受理申请三件", "今年共受理申请三件");
        row("in the middle", "我局坚持以人民为中心开展工作", "我局坚持开展工作");
        row("the longest", "坚持以人民为中心的发展思想，推进公开", "坚持，推进公开");
        row("twice, and at the end", "以人民为中心和以人民为中心", "和");
        row("only its beginning", "以人民为本", "以人民为本");
        row("cut by the end", "以人民为", "以人民为");
        row("nothing", "", "");
    }

    void takesThemOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, rest);
        const SetPhrases phrases({QStringLiteral("以人民为中心"), QStringLiteral("以人民为中心的 发展思想")});
        QCOMPARE(phrases.takenFrom(text), rest);
        QCOMPARE(SetPhrases().takenFrom(text), text);
    }

    void keepsWhatSaysSomething()
    {
        SetPhrases phrases({QStringLiteral("公开"), QStringLiteral("应公开尽公开"), QStringLiteral("应公开 尽公开")});
        QCOMPARE(phrases.phrases(), QStringList{QStringLiteral("应公开尽公开")});
        phrases.add(QString());
        QCOMPARE(phrases.phrases().size(), 1);
    }
};

GOUJI_GUILESS_TEST(TestSetPhrases)
#include "tst_setphrases.moc"
