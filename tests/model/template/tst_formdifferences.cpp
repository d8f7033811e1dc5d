// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formdifferences.h"

#include "model/template/formlibrary.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using namespace gouji;

namespace {

/// The form of 2021 with a place of its file changed.
FormPtr formWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = test::readFile(QStringLiteral(":/forms/2021.json"));
    if (!before.isEmpty() && !json.contains(before))
        qFatal("the form has no %s", before.constData());
    const Result<FormPtr> form = FormReader::read(json.replace(before, after));
    return form ? *form : nullptr;
}

QStringList idsOf(const FormTemplate &form, const std::vector<CellIndex> &cells)
{
    QStringList ids;
    for (const CellIndex cell : cells)
        ids.append(form.cell(cell).id.toString());
    return ids;
}

} // namespace

class TestFormDifferences : public QObject
{
    Q_OBJECT

private slots:
    void areNoneOfAFormAndItself()
    {
        const FormPtr form = FormLibrary::builtIn().find(u"2021");
        QVERIFY(formDifferences(*form, *form).isEmpty());
    }

    void nameTheRowAndTheColumnThatAreNew()
    {
        const FormPtr before = FormLibrary::builtIn().find(u"2021");
        const FormPtr after = FormReader::read(test::readFile(QStringLiteral(INVENTED_FORM))).value();
        const FormDifferences found = formDifferences(*before, *after);
        const QStringList added = idsOf(*after, found.added);
        QVERIFY(added.contains(QStringLiteral("t3.received.online_platform")));
        QVERIFY(added.contains(QStringLiteral("t3.unavailable.online_already.total")));
        QVERIFY(found.gone.empty());
        QVERIFY(found.identitiesAfter > found.identitiesBefore);
        QCOMPARE(idsOf(*after, formDifferences(*after, *before).gone), added);
    }

    void nameACellUnderAnotherLabel()
    {
        const FormPtr after = formWith("\"规章\", \"role\": \"label\"", "\"部门规章\", \"role\": \"label\"");
        QVERIFY(after);
        const FormDifferences found = formDifferences(*FormLibrary::builtIn().find(u"2021"), *after);
        QCOMPARE(idsOf(*after, found.moved),
                 QStringList({QStringLiteral("t2.rules.made"), QStringLiteral("t2.rules.repealed"),
                              QStringLiteral("t2.rules.in_force")}));
        QVERIFY(found.added.empty() && found.gone.empty());
    }

    void nameASectionOfAnotherTitle()
    {
        const FormPtr after = formWith("\"title\": \"总体情况\"", "\"title\": \"总体工作情况\"");
        QVERIFY(after);
        const FormDifferences found = formDifferences(*FormLibrary::builtIn().find(u"2021"), *after);
        QCOMPARE(found.addedSections, QStringList(QStringLiteral("一、总体工作情况")));
        QCOMPARE(found.goneSections, QStringList(QStringLiteral("一、总体情况")));
    }
};

GOUJI_GUILESS_TEST(TestFormDifferences)
#include "tst_formdifferences.moc"
