// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltitle.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestCanonicalTitle : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isTitle");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("year");
        const auto row = [](const char *name, const char16_t *title, const char16_t *body, int year) {
            QTest::newRow(name) << QString::fromUtf16(title) << true << QString::fromUtf16(body) << year;
        };
        row("body and year", u"清水县水务局2024年政府信息公开工作年度报告", u"清水县水务局", 2024);
        row("no body", u"2024年政府信息公开工作年度报告", u"", 2024);
        row("no year", u"清水县水务局年政府信息公开工作年度报告", u"清水县水务局", 0);
        row("neither", u"年政府信息公开工作年度报告", u"", 0);
        row("digits in the name", u"清水县1958工程局2024年政府信息公开工作年度报告", u"清水县1958工程局", 2024);
        row("digits before the year", u"清水县第122024年政府信息公开工作年度报告", u"清水县第12", 2024);
        row("a year of other digits is part of the name", u"清水县２０２４年政府信息公开工作年度报告",
            u"清水县２０２４", 0);
        row("a year in the name", u"清水县2023年2024年政府信息公开工作年度报告", u"清水县2023年", 2024);
        const auto none = [](const char *name, const char16_t *title) {
            QTest::newRow(name) << QString::fromUtf16(title) << false << QString() << 0;
        };
        none("another wording", u"清水县水务局2024年度政府信息公开工作年度报告的");
        none("prose", u"清水县水务局");
        none("nothing", u"");
    }
    void names()
    {
        QFETCH(QString, title);
        QFETCH(bool, isTitle);
        QFETCH(QString, body);
        QFETCH(int, year);
        const FormPtr form = FormLibrary::builtIn().find(u"2021");
        const std::optional<NamedInTitle> named = readTitle(title, *form);
        QCOMPARE(named.has_value(), isTitle);
        if (!isTitle)
            return;
        QCOMPARE(named->body, body);
        QCOMPARE(named->year, year);
        QCOMPARE(form->titleFor(body, year), title);
    }
};

GOUJI_GUILESS_TEST(TestCanonicalTitle)
#include "tst_canonicaltitle.moc"
