// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/formlistmodel.h"

#include "model/template/formlibrary.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"
#include "views/editing/formdifferencewords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gouji;

namespace {

FormPtr invented()
{
    return FormReader::read(test::readFile(QStringLiteral(INVENTED_FORM))).value();
}

std::vector<ListedForm> listed()
{
    const FormLibrary library = FormLibrary::builtIn();
    return {{library.find(u"2021"), true, {}, QStringLiteral("0123456789abcdef")},
            {library.find(u"2019"), true, {}, QStringLiteral("1123456789abcdef")},
            {invented(), false, QStringLiteral("表式.json（2026-11-21）"), QStringLiteral("2123456789abcdef")}};
}

} // namespace

class TestFormListModel : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatEachFormIs()
    {
        FormListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setForms(listed());
        QCOMPARE(model.rowCount(), 3);
        const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(shown(0, FormListModel::YearsColumn), QStringLiteral("2021 and later"));
        QCOMPARE(shown(1, FormListModel::YearsColumn), QStringLiteral("2019–2020"));
        QCOMPARE(shown(0, FormListModel::OriginColumn), QStringLiteral("comes with the program"));
        QCOMPARE(shown(2, FormListModel::OriginColumn), QStringLiteral("表式.json（2026-11-21）"));
        QCOMPARE(shown(2, FormListModel::CellsColumn), QString::number(listed()[2].form->cells().size()));
        QCOMPARE(shown(2, FormListModel::DigestColumn), QStringLiteral("21234567"));
        QVERIFY(
            model.index(2, FormListModel::DigestColumn).data(Qt::ToolTipRole).toString().contains(listed()[2].digest));
        QCOMPARE(model.rowOf(u"invented"), 2);
        QCOMPARE(model.rowOf(u"2030"), -1);
    }

    void saysAllAnewInAnotherLanguage()
    {
        FormListModel model;
        const QAbstractItemModelTester tester(&model);
        model.retranslate(); // nothing is listed yet
        model.setForms(listed());
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
        model.retranslate();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(headers.size(), 1);
    }

    void tellsWholeRowsAndColumnsTogether()
    {
        const FormPtr before = FormLibrary::builtIn().find(u"2021");
        const FormPtr after = invented();
        const QString lines = formDifferenceLines(*before, *after).join(u'\n');
        QVERIFY2(lines.contains(QStringLiteral("申请情况表, column “法人或其他组织 网络平台申请”")) ||
                     lines.contains(QStringLiteral("column “网络平台申请”")),
                 qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("4.已在网上公开”（")), qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("Balance rules: ")), qPrintable(lines));
        QVERIFY(!lines.contains(QStringLiteral("t3."))); // no id reaches a person
        QVERIFY(formDifferenceLines(*after, *before).join(u'\n').contains(QStringLiteral("Gone, ")));
        QCOMPARE(formDifferenceLines(*before, *before), QStringList(QStringLiteral("The same tables and sections.")));
    }
};

GOUJI_GUILESS_TEST(TestFormListModel)
#include "tst_formlistmodel.moc"
