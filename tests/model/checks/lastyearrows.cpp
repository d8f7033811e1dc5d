// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checks/checkcase.h"

namespace gouji::test {
namespace {

const Row rows[] = {
    {"XY-01", false, "as carried out",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.count("t3.carried_in.total", 3);
         setCount(*c.lastYear, cellOf(*c.lastYear, "t3.carried_out.total"), 3);
     }},
    {"XY-01", false, "no report of last year", [](Case &c) { c.count("t3.carried_in.total", 3); }},
    {"XY-01", true, "another figure",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.count("t3.carried_in.total", 3);
         setCount(*c.lastYear, cellOf(*c.lastYear, "t3.carried_out.total"), 4);
     }},
    {"XY-02", false, "as carried out",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.carry();
         c.count("t3.carried_in.company", 3);
         setCount(*c.lastYear, cellOf(*c.lastYear, "t3.carried_out.company"), 3);
     }},
    {"XY-02", true, "another figure",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.carry();
         c.count("t3.carried_in.company", 3);
         setCount(*c.lastYear, cellOf(*c.lastYear, "t3.carried_out.company"), 4);
     }},
    {"XY-03", false, "they follow",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.stock("rules", 2, 1, 21);
         c.stockOf(*c.lastYear, "rules", 0, 0, 20);
     }},
    {"XY-03", true, "they do not",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.stock("rules", 2, 1, 22);
         c.stockOf(*c.lastYear, "rules", 0, 0, 20);
     }},
    {"XY-04", false, "they follow",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.stock("normative_documents", 2, 1, 21);
         c.stockOf(*c.lastYear, "normative_documents", 0, 0, 20);
     }},
    {"XY-04", true, "they do not",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.stock("normative_documents", 2, 1, 22);
         c.stockOf(*c.lastYear, "normative_documents", 0, 0, 20);
     }},
    {"XY-05", false, "a small change",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.count("t2.licences.decisions", 30);
         setCount(*c.lastYear, cellOf(*c.lastYear, "t2.licences.decisions"), 20);
     }},
    {"XY-05", true, "six times as many",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.count("t2.licences.decisions", 120);
         setCount(*c.lastYear, cellOf(*c.lastYear, "t2.licences.decisions"), 20);
     }},
    {"XY-06", false, "one differs",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.count("t2.licences.decisions", 120);
     }},
    {"XY-06", true, "all the same",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
     }},
    {"XY-07", false, "other words",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.prose(u"overview", u"本年新建了政府信息公开专区并对全部栏目逐一核对更新，主动公开、依申请公开、信息管理、平"
                              u"台建设和监督保障都有新进展。");
         c.prose(u"problems", u"公开的形式比较单一，群众知晓率不高，解读材料偏少。下一步加强培训。");
     }},
    {"XY-07", true, "the same words",
     [](Case &c) {
         c.prose(u"overview", u"本年新建了政府信息公开专区并对全部栏目逐一核对更新，主动公开、依申请公开、信息管理、平"
                              u"台建设和监督保障都有新进展。");
         c.lastYear = c.report;
     }},
    {"XY-08", false, "other problems",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
         c.prose(u"problems", u"公开的形式比较单一，群众知晓率不高。下一步加强培训。");
     }},
    {"XY-08", true, "the same problems",
     [](Case &c) {
         c.prose(u"problems", u"公开的形式比较单一，群众知晓率不高。下一步加强培训。");
         c.lastYear = c.report;
         setProse(*c.lastYear, u"problems", QStringLiteral("公开的形式比较单一，群众知晓率不高。改进办法是开会。"));
     }},
    {"XY-09", false, "the same form",
     [](Case &c) {
         c.lastYear = c.report;
         c.lastYear->facts.year -= 1;
     }},
    {"XY-09", true, "the form of 2019",
     [](Case &c) { c.lastYear = filledReport(FormLibrary::builtIn().find(QStringLiteral("2019"))); }},
};

} // namespace

std::span<const Row> lastYearRows()
{
    return rows;
}

} // namespace gouji::test
