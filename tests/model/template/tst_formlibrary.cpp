// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formlibrary.h"

#include "tests/support/strictmain.h"

#include <atomic>
#include <thread>

using namespace gouji;

namespace {

FormPtr formOf(const QString &id, int firstYear, int lastYear)
{
    FormTemplate::Content content;
    content.id = id;
    content.firstYear = firstYear;
    content.lastYear = lastYear;
    return std::make_shared<FormTemplate>(std::move(content));
}

QStringList idsOf(const FormLibrary &library)
{
    QStringList ids;
    for (const FormPtr &form : library.forms())
        ids.append(form->id());
    return ids;
}

} // namespace

class TestFormLibrary : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheNationalFormsNewestFirst()
    {
        QCOMPARE(idsOf(FormLibrary::builtIn()), QStringList({QStringLiteral("2021"), QStringLiteral("2019")}));
    }

    void findsAFormByItsId()
    {
        const FormLibrary library = FormLibrary::builtIn();
        QCOMPARE(library.find(u"2019")->id(), QStringLiteral("2019"));
        QVERIFY(!library.find(u"2020"));
        QVERIFY(!library.find(u""));
    }

    void putsAFormInThePlaceOfAnOlderOfTheSameId()
    {
        FormLibrary library;
        library.add(formOf(QStringLiteral("a"), 2030, 0));
        library.add(formOf(QStringLiteral("b"), 2031, 0));
        const FormPtr corrected = formOf(QStringLiteral("a"), 2032, 0);
        library.add(corrected);
        QCOMPARE(library.forms().size(), std::size_t(2));
        QCOMPARE(library.find(u"a"), corrected);
    }

    void tellsItsOwnFromThoseThatWereAdded()
    {
        FormLibrary library = FormLibrary::builtIn();
        library.add(formOf(QStringLiteral("a"), 2030, 0));
        QVERIFY(library.find(u"a") && !library.findBuiltIn(u"a"));
        QCOMPARE(library.findBuiltIn(u"2021"), library.find(u"2021"));
        library.remove(u"2021"); // the program's own stay
        library.remove(u"a");
        QCOMPARE(idsOf(library), idsOf(FormLibrary::builtIn()));
    }

    void copiesGoTheirOwnWays()
    {
        FormLibrary library = FormLibrary::builtIn();
        const FormLibrary before = library;
        library.add(formOf(QStringLiteral("a"), 2030, 0));
        QVERIFY(!before.find(u"a"));
        FormLibrary other;
        other = library;
        QVERIFY(other.find(u"a") && other.findBuiltIn(u"2019"));
    }

    void canBeReadWhileAFormIsAdded()
    {
        FormLibrary library = FormLibrary::builtIn();
        std::atomic<bool> isOver = false;
        std::size_t fewest = 2;
        std::thread reader([&] {
            while (!isOver)
                fewest = std::min(fewest, library.forms().size());
        });
        for (int i = 0; i < 2000; ++i) {
            library.add(formOf(QStringLiteral("a"), 2030, 0));
            library.remove(u"a");
        }
        isOver = true;
        reader.join();
        QCOMPARE(fewest, std::size_t(2));
    }

    void choosesTheFormOfAYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("id");
        QTest::newRow("before the first") << 2029 << QString();
        QTest::newRow("its first year") << 2030 << QStringLiteral("old");
        QTest::newRow("its last year") << 2031 << QStringLiteral("old");
        QTest::newRow("the year after") << 2032 << QStringLiteral("open");
        QTest::newRow("a later form replaces one that was left open") << 2040 << QStringLiteral("newest");
        QTest::newRow("no end") << 2090 << QStringLiteral("newest");
    }
    void choosesTheFormOfAYear()
    {
        QFETCH(int, year);
        QFETCH(QString, id);
        const std::vector<FormPtr> forms{formOf(QStringLiteral("old"), 2030, 2031),
                                         formOf(QStringLiteral("open"), 2032, 0),
                                         formOf(QStringLiteral("newest"), 2040, 0)};
        FormLibrary upwards;
        FormLibrary downwards;
        for (std::size_t i = 0; i < forms.size(); ++i) {
            upwards.add(forms[i]);
            downwards.add(forms[forms.size() - 1 - i]);
        }
        for (const FormLibrary &library : {upwards, downwards}) {
            const FormPtr form = library.forYear(year);
            QCOMPARE(form ? form->id() : QString(), id);
        }
    }

    void isAPlainValue()
    {
        const FormLibrary library = FormLibrary::builtIn();
        FormLibrary copy = library;
        copy.add(formOf(QStringLiteral("a"), 2030, 0));
        QCOMPARE(library.forms().size() + 1, copy.forms().size());
    }
};

GOUJI_GUILESS_TEST(TestFormLibrary)
#include "tst_formlibrary.moc"
