// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/deskwindow.h"
#include "forms/deskview.h"
#include "forms/tallypage.h"
#include "tests/app/desk/countydesk.h"
#include "tests/guide/guidedprogram.h"

#include <QTabWidget>

namespace gouji::test {

/// Six drafts of an invented county: two alike, one with a wrong sum, one unit has not sent any, one file is nobody's.
struct GuidedDesk : Guided<OpenDesk>
{
    const QDate dayOfPictures{2025, 1, 9};

    GuidedDesk()
    {
        put("units.csv",
            QStringLiteral(
                "单位名称,上级单位,层级\n清河湾县人民政府,,县级\n清河湾县财政局,清河湾县人民政府,县级\n清河湾县水利"
                "局,清河湾县人民政府,县级\n清河湾县教育局,清河湾县人民政府,县级\n石溪镇人民政府,清河湾县人民政府,乡级"
                "\n柳林镇人民政府,清河湾县人民政府,乡级\n")
                .toUtf8());
        put("财政局年报.docx", docxOf(withWrongSum(CountyDesk::reportOf("清河湾县财政局"))));
        put("水利局.txt", CountyDesk::reportOf("清河湾县水利局"));
        put("石溪镇.txt",
            inOwnWords(CountyDesk::reportOf("石溪镇人民政府"),
                       QStringLiteral("石溪镇政府信息公开事项第%1项按期办结，目录已在便民服务中心张贴。")));
        put("柳林镇.txt", inOwnWords(withWrongSum(CountyDesk::reportOf("柳林镇人民政府")),
                                     QStringLiteral("柳林镇把第%1类政府信息列入公开清单，每季度对照清单补齐更新。")));
        put("县里.txt", CountyDesk::reportOf("乙市公安局"));
        open();
        Desk due = desk->desk().desk();
        due.due = dayOfPictures.addDays(9);
        for (UnitYear &year : due.unitYears) {
            for (Delivery &delivery : year.deliveries)
                delivery.arrived = QDateTime(dayOfPictures, QTime(9, 20)).toUTC();
        }
        desk->desk().keepUnits(due);
        desk->resize(1366, 768);
        desk->activateWindow();
        if (!QTest::qWaitForWindowActive(desk))
            qFatal("the desk does not become active");
    }
    /// What hangs on today is shown as on the day of all pictures, from now on.
    void goToThatDay()
    {
        const auto show = [this] {
            desk->findChild<DeskView *>()->show(desk->desk().state(), desk->desk().entries(), dayOfPictures);
            desk->findChild<TallyPage *>()->show(desk->desk().state(), dayOfPictures);
        };
        show();
        QObject::connect(&desk->desk(), &DeskDocument::changed, desk, show); // after the desk itself
    }
    static QByteArray withWrongSum(QByteArray text) { return text.replace("\t97\t14\t", "\t79\t14\t"); }
    static QByteArray docxOf(const QByteArray &text)
    {
        const Result<Report> report = readReport(text, QStringLiteral("a.txt"), FormLibrary::builtIn());
        return *writeDocx(exportSource(*report, CopyKind::Archive, FormLibrary::builtIn(), statedDate(*report)));
    }
    /// The same figures with short paragraphs of another wording.
    static QByteArray inOwnWords(const QByteArray &text, const QString &sentence)
    {
        constexpr qsizetype longest = 300; // in bytes; what is longer and no row of a table is a paragraph
        QByteArrayList lines = text.split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].size() > longest && !lines[i].contains('\t'))
                lines[i] = sentence.arg(i).toUtf8();
        }
        return lines.join('\n');
    }
    /// With the keys in the queue, as after a click.
    void clickUnit(const char *unit)
    {
        selectUnit(unit);
        find<QTableView>("queue")->setFocus();
    }
    void showPage(const QString &name)
    {
        auto *pages = desk->findChild<QTabWidget *>();
        for (int i = 0; i < pages->count(); ++i) {
            if (pages->tabText(i) == name)
                pages->setCurrentIndex(i);
        }
        QCOMPARE(pages->tabText(pages->currentIndex()), name);
    }
};

} // namespace gouji::test
