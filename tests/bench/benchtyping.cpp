// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/reportview.h"
#include "tests/bench/bench.h"
#include "tests/support/samplereport.h"
#include "views/widgets/proseedit.h"

#include <QApplication>
#include <QTest>

namespace gouji::bench {
namespace {

const QString section = QStringLiteral("overview");

/// Prose of 5,000 characters in the section that says most, links among it.
Report longReport(int paragraphs)
{
    Report report = test::sampleReport();
    const QString sentence = QStringLiteral("（一）主动公开。各项工作有序开展，全年新收申请118件，办结119件。");
    const Link link{*CellId::fromString(u"t3.received.total"), LinkStyle::Digits, {}};
    Blocks &blocks = *report.blocks(section);
    blocks.clear();
    for (int i = 0; i < paragraphs; ++i) {
        const auto repeats = 5000 / paragraphs / sentence.size();
        blocks.emplace_back(Paragraph{{sentence.repeated(repeats), link, QStringLiteral("件。")}, {}});
    }
    return report;
}

void measureKeys(Bench &bench, const char *name, int paragraphs)
{
    Session session(longReport(paragraphs));
    ReportView view(session);
    view.resize(1100, 700);
    view.goToSection(section);
    view.show();
    auto *edit = view.findChild<ProseEdit *>();
    edit->setFocus();
    edit->moveCursor(QTextCursor::EndOfBlock);
    QCoreApplication::processEvents();
    bench.measureEach(name, 8000, 500, [&] {
        QTest::keyClick(edit, Qt::Key_X);
        edit->viewport()->repaint();
        QCoreApplication::processEvents();
    });
}

} // namespace

void benchTyping(Bench &bench)
{
    bench.section("One key in prose of 5,000 characters with all live checks, to the repainted window (offscreen)");
    measureKeys(bench, "in twenty paragraphs", 20);
    measureKeys(bench, "in a single paragraph", 1);
}

} // namespace gouji::bench
