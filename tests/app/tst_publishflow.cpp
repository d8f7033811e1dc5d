// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pagesurroundings.h"
#include "app/publishflow.h"
#include "forms/publicationdialog.h"
#include "forms/reportview.h"
#include "model/checks/checkreport.h"
#include "model/support/safefile.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A cleared report in a folder beside the page that was made of it.
struct ClearedReport : OpenWindow
{
    ClearedReport()
    {
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&window);
        workbench.add(sampleReport());
        [[maybe_unused]] const bool isSaved = workbench.current()->saveAs(path(QStringLiteral("年报.gouji"))).isOk() &&
                                              writeWholeFile(path(QStringLiteral("年报.pdf")), "as published").isOk();
        session().setState(ReportState::Submitted);
        session().setState(ReportState::Cleared);
    }

    PublicationDialog &publish()
    {
        trigger("mark-published");
        return *window.findChildren<PublicationDialog *>().constLast();
    }
    const Facts &facts() { return session().report().facts; }
    bool saysThatTheFileChanged()
    {
        CheckOptions options;
        options.surroundings = std::make_shared<PublishedFile>(facts().publication, path(QStringLiteral("年报.gouji")));
        return std::ranges::any_of(checkReport({session().report()}, options), [](const Finding &finding) {
            return finding.check == CheckId(QStringLiteral("PB-02"));
        });
    }
};

QLineEdit &field(const PublicationDialog &dialog, const char *name)
{
    return *dialog.findChild<QLineEdit *>(QLatin1String(name));
}

void pressOk(const PublicationDialog &dialog)
{
    QTest::keyClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
}

} // namespace

class TestPublishFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void noticesALaterChangeOfThePublishedFile()
    {
        ClearedReport desk;
        PublicationDialog &dialog = desk.publish();
        QCOMPARE(dialog.findChild<QDateEdit *>()->date(), QDate::currentDate());
        field(dialog, "address").setText(QStringLiteral(" https://www.example.cn/2024 "));
        field(dialog, "file").setText(desk.path(QStringLiteral("年报.pdf")));
        pressOk(dialog);
        QCOMPARE(desk.facts().state, ReportState::Published);
        QCOMPARE(desk.facts().publication.address, QStringLiteral("https://www.example.cn/2024"));
        QCOMPARE(desk.facts().publication.file, QStringLiteral("年报.pdf")); // both may be moved together
        QCOMPARE(desk.facts().publication.digest, contentDigestText("as published"));
        QVERIFY(!desk.saysThatTheFileChanged());
        QVERIFY(writeWholeFile(desk.path(QStringLiteral("年报.pdf")), "changed").isOk());
        QVERIFY(desk.saysThatTheFileChanged());
        desk.session().undoStack().undo(); // one step
        QCOMPARE(desk.facts().state, ReportState::Cleared);
        QCOMPARE(desk.facts().publication, Publication());
    }

    void aFileThatIsNotThereIsSaidAndNothingRecorded()
    {
        ClearedReport desk;
        const QPointer<PublicationDialog> dialog = &desk.publish();
        field(*dialog, "file").setText(QStringLiteral("another.pdf"));
        pressOk(*dialog);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("fault"))->text().contains(u"another.pdf"));
        QCOMPARE(desk.facts().state, ReportState::Cleared);
        field(*dialog, "file").clear();
        pressOk(*dialog);
        QCOMPARE(desk.facts().state, ReportState::Published); // a page alone can be recorded
        QVERIFY(desk.facts().publication.digest.isEmpty());
    }

    void whatIsRecordedCanBePutRight()
    {
        ClearedReport desk;
        pressOk(desk.publish());
        PublicationDialog &again = desk.publish();
        again.findChild<QDateEdit *>()->setDate(QDate(2025, 1, 31));
        pressOk(again);
        QCOMPARE(desk.facts().publication.date, QDate(2025, 1, 31));
    }

    void proposesTheFileThatWasExportedLast()
    {
        ClearedReport desk;
        desk.workbench.current()->setLastExport(desk.path(QStringLiteral("年报.pdf")));
        QCOMPARE(field(desk.publish(), "file").text(), QStringLiteral("年报.pdf"));
    }
};

GOUJI_WIDGET_TEST(TestPublishFlow)
#include "tst_publishflow.moc"
