// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/factspage.h"
#include "forms/findbar.h"
#include "forms/reportview.h"
#include "tests/bench/bench.h"
#include "tests/support/samplereport.h"
#include "views/widgets/formtable.h"
#include "views/widgets/proseedit.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

namespace gouji::bench {
namespace {

constexpr double mostFrozen = 200'000; // µs

/// What no office ever copied on purpose.
struct Hostile
{
    const char *name;
    QString text;
    QString html;
};

std::vector<Hostile> hostileClipboards()
{
    const QString row = QStringLiteral("1\t").repeated(99) + QStringLiteral("1\n");
    const QString cell = QStringLiteral("<td rowspan=999999999 colspan=999999999>1</td>");
    const QString page = QStringLiteral("<html><table><tr>");
    return {{"100,000 × 100 cells, tabbed", row.repeated(100'000), {}},
            {"1,000 × 5 cells, tabbed", QStringLiteral("1\t2\t3\t4\t5\n").repeated(1'000), {}},
            {"40,000 lines", QStringLiteral("条\n").repeated(40'000), {}},
            {"as many lines as prose takes", QStringLiteral("(一)主动公开,依申请公开:1234.\n").repeated(499), {}},
            {"as many open brackets as prose takes", QStringLiteral("(").repeated(20'000), {}},
            {"as long a word as prose takes", QStringLiteral("a").repeated(19'999) + QStringLiteral("@"), {}},
            {"HTML, 1,000,000 tags deep", {}, QStringLiteral("<b>").repeated(1'000'000) + page},
            {"HTML, 1,000,000 tables deep", {}, QStringLiteral("<table><tr><td>").repeated(1'000'000)},
            {"HTML, 5,000 cells of any span", {}, page + cell.repeated(5'000)},
            {"HTML, 1,000 rows of any span", {}, page + (cell + QStringLiteral("<tr>")).repeated(1'000)}};
}

void copy(const Hostile &hostile)
{
    auto *data = new QMimeData;
    data->setText(hostile.text.isEmpty() ? hostile.html : hostile.text);
    if (!hostile.html.isEmpty())
        data->setHtml(hostile.html);
    QApplication::clipboard()->setMimeData(data);
}

/// A window with a section in view; each measurement pastes into a fresh one.
struct Desk
{
    explicit Desk(const char *section) : session(test::sampleReport()), view(session)
    {
        view.resize(1100, 700);
        view.show();
        view.goToSection(QString::fromLatin1(section));
        QCoreApplication::processEvents();
    }

    Session session;
    ReportView view;
};

void paste(QWidget &field)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    field.window()->repaint();
    QCoreApplication::processEvents();
}

void measurePaste(Bench &bench, const Hostile &hostile)
{
    copy(hostile);
    std::printf(" %s, pasted into\n", hostile.name);
    {
        Desk desk("requests");
        desk.view.currentTable()->goToWork();
        bench.measureEach("a table", mostFrozen, 1, [&] { paste(desk.view.currentTable()->view()); });
    }
    {
        Desk desk("problems");
        bench.measureEach("prose", mostFrozen, 1, [&] { paste(*desk.view.findChild<ProseEdit *>()); });
    }
    {
        Desk desk("problems");
        desk.view.find(false);
        auto *find = desk.view.findChild<FindBar *>()->findChild<QLineEdit *>(QStringLiteral("find"));
        bench.measureEach("the field to find", mostFrozen, 1, [&] { paste(*find); });
    }
}

void measureName(Bench &bench, const char *name, const QString &text)
{
    copy({name, text, {}});
    Desk desk("facts");
    auto *body = desk.view.findChild<FactsPage *>()->findChild<QLineEdit *>(QStringLiteral("body"));
    bench.measureEach(name, mostFrozen, 1, [&] {
        paste(*body);
        QTest::keyClick(body, Qt::Key_Return);
        desk.view.repaint();
        QCoreApplication::processEvents();
    });
}

} // namespace

void benchHostile(Bench &bench)
{
    bench.section("Input that nobody means: from the key to the repainted window (offscreen)");
    for (const Hostile &hostile : hostileClipboards())
        measurePaste(bench, hostile);
    measureName(bench, "a body's name of 10,000 characters", QStringLiteral("局").repeated(10'000));
    measureName(bench, "a body's name of 10,000,000 characters", QStringLiteral("局").repeated(10'000'000));
    QApplication::clipboard()->clear();
}

} // namespace gouji::bench
