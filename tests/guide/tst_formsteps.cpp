// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officefolder.h"
#include "forms/formimportdialog.h"
#include "forms/formsdialog.h"
#include "forms/officepackdialog.h"
#include "tests/guide/guidedprogram.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

using namespace gouji;
using namespace gouji::test;

/// docs/guide/forms.html, step by step.
class TestFormSteps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        failOnAnyWarning();
        QDir(officeFolder()).removeRecursively();
    }
    void cleanupTestCase() { QDir(officeFolder()).removeRecursively(); }

    void importsAFormAndHandsItAround()
    {
        Guided<> guided;
        importForm(guided);
        const QString pack = guided.path(QStringLiteral("资料包.goujioffice"));
        exportPack(guided, pack);
        takeFormOut(guided);
        importPack(guided, pack);
        QTRY_VERIFY(guided.window.findChild<QAction *>(QStringLiteral("undo-office-import"))->isEnabled());
        guided.choose(QStringLiteral("设置 › 撤销上次导入"));
        QTRY_COMPARE(formsKept(), 0);
    }

private:
    static qsizetype formsKept()
    {
        return QDir(officeFolder() + QStringLiteral("/forms")).entryList(QDir::Files).size();
    }
    static void importForm(Guided<> &guided)
    {
        guided.choose(QStringLiteral("设置 › 表式管理"));
        QTRY_VERIFY(guided.child<FormsDialog>());
        typeIntoFileDialog(QStringLiteral(INVENTED_FORM));
        guided.child<FormsDialog>()->findChild<QPushButton *>(QStringLiteral("import"))->click();
        QTRY_VERIFY(guided.child<FormImportDialog>());
        auto *preview = guided.child<FormImportDialog>();
        takePicture("forms-import", *preview);
        preview->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(formsKept(), 1);
    }
    static void exportPack(Guided<> &guided, const QString &pack)
    {
        guided.choose(QStringLiteral("设置 › 导出资料包"));
        QTRY_VERIFY(guided.child<OfficePackDialog>());
        typeIntoFileDialog(pack);
        guided.child<OfficePackDialog>()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(QFile::exists(pack));
    }
    static void takeFormOut(Guided<> &guided)
    {
        auto *forms = guided.child<FormsDialog>()->findChild<QAbstractItemView *>();
        forms->setCurrentIndex(forms->model()->index(forms->model()->rowCount() - 1, 0));
        guided.child<FormsDialog>()->findChild<QPushButton *>(QStringLiteral("remove"))->click();
        QTRY_COMPARE(formsKept(), 0);
    }
    static void importPack(Guided<> &guided, const QString &pack)
    {
        typeIntoFileDialog(pack);
        guided.choose(QStringLiteral("设置 › 导入资料包"));
        QTRY_VERIFY(guided.child<OfficePackDialog>());
        guided.child<OfficePackDialog>()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(formsKept(), 1);
    }
};

GOUJI_GUIDE_TEST(TestFormSteps)
#include "tst_formsteps.moc"
