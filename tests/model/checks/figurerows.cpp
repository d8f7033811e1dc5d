// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checks/checkcase.h"

namespace gouji::test {
namespace {

const Row rows[] = {
    {"NT-01", false, "the figure of the table",
     [](Case &c) {
         c.requests(43, 0, 0);
         c.prose(u"overview", u"收到政府信息公开申请43件。");
     }},
    {"NT-01", false, "with those carried in",
     [](Case &c) {
         c.requests(40, 3, 0);
         c.prose(u"overview", u"收到政府信息公开申请43件。");
     }},
    {"NT-01", true, "another figure",
     [](Case &c) {
         c.requests(43, 0, 0);
         c.prose(u"overview", u"收到政府信息公开申请44件。");
     }},
    {"NT-02", false, "all closed",
     [](Case &c) {
         c.requests(43, 0, 3);
         c.prose(u"overview", u"收到政府信息公开申请43件，答复40件。");
     }},
    {"NT-02", true, "another figure",
     [](Case &c) {
         c.requests(43, 0, 3);
         c.prose(u"overview", u"收到政府信息公开申请43件，答复41件。");
     }},
    {"NT-03", false, "nothing is left",
     [](Case &c) {
         c.requests(43, 0, 0);
         c.prose(u"overview", u"收到政府信息公开申请43件，均已答复。");
     }},
    {"NT-03", false, "said how many are left",
     [](Case &c) {
         c.requests(43, 0, 3);
         c.prose(u"overview", u"收到政府信息公开申请43件，均已答复。结转下年3件。");
     }},
    {"NT-03", true, "some are left",
     [](Case &c) {
         c.requests(43, 0, 3);
         c.prose(u"overview", u"收到政府信息公开申请43件，均已按期答复。");
     }},
    {"NT-04", false, "none",
     [](Case &c) {
         c.requests(0, 0, 0);
         c.prose(u"overview", u"未收到政府信息公开申请。");
     }},
    {"NT-04", true, "some",
     [](Case &c) {
         c.requests(1, 0, 0);
         c.prose(u"overview", u"未收到政府信息公开申请。");
     }},
    {"NT-05", false, "the group",
     [](Case &c) {
         c.requests(43, 0, 0);
         c.prose(u"overview", u"收到政府信息公开申请43件，予以公开43件。");
     }},
    {"NT-05", true, "another figure",
     [](Case &c) {
         c.requests(43, 0, 0);
         c.prose(u"overview", u"收到政府信息公开申请43件，予以公开42件。");
     }},
    {"NT-06", false, "from last year",
     [](Case &c) {
         c.requests(43, 2, 0);
         c.prose(u"overview", u"上年结转政府信息公开申请2件。");
     }},
    {"NT-06", true, "from last year",
     [](Case &c) {
         c.requests(43, 2, 0);
         c.prose(u"overview", u"上年结转政府信息公开申请3件。");
     }},
    {"NT-07", false, "as in the table",
     [](Case &c) {
         c.disputes(3, 2);
         c.prose(u"overview", u"因政府信息公开被申请行政复议3件，提起行政诉讼2件。");
     }},
    {"NT-07", true, "another figure",
     [](Case &c) {
         c.disputes(3, 2);
         c.prose(u"overview", u"因政府信息公开被申请行政复议4件。");
     }},
    {"NT-08", false, "off by default", [](Case &c) { c.disputes(3, 2); }},
    {"NT-08", true, "switched on",
     [](Case &c) {
         c.options.switchedOn.insert(CheckId(QStringLiteral("NT-08")));
         c.disputes(3, 2);
     }},
    {"NT-09", false, "none",
     [](Case &c) {
         c.disputes(0, 0);
         c.prose(u"overview", u"未发生政府信息公开行政复议、行政诉讼。");
     }},
    {"NT-09", true, "some",
     [](Case &c) {
         c.disputes(1, 0);
         c.prose(u"overview", u"未发生政府信息公开行政复议、行政诉讼。");
     }},
    {"NT-10", false, "as in the table",
     [](Case &c) {
         c.count("t2.normative_documents.made", 6);
         c.prose(u"overview", u"制发规范性文件6件。");
     }},
    {"NT-10", false, "by issuer",
     [](Case &c) {
         c.count("t2.normative_documents.made", 25);
         c.prose(u"overview", u"县政府制发规范性文件14件，部门制发规范性文件11件。");
     }},
    {"NT-10", true, "another figure",
     [](Case &c) {
         c.count("t2.normative_documents.made", 6);
         c.prose(u"overview", u"制发规范性文件7件。");
     }},
    {"NT-11", false, "an open list",
     [](Case &c) {
         c.requests(43, 0, 0);
         c.prose(u"overview", u"收到政府信息公开申请43件，其中网上3件，信函2件。");
     }},
    {"NT-11", false, "what follows a list that has added up",
     [](Case &c) {
         c.requests(46, 3, 3);
         c.prose(u"overview", u"新收申请46件，其中自然人44件、企业2件，上年转入3件，办结46件。");
     }},
    {"NT-11", true, "more than the whole",
     [](Case &c) {
         c.requests(43, 0, 0);
         c.prose(u"overview", u"收到政府信息公开申请43件，其中网上30件，信函20件。");
     }},
    {"NT-11", true, "both kinds of applicants",
     [](Case &c) {
         c.requests(43, 0, 0);
         c.prose(u"overview", u"收到政府信息公开申请43件，其中自然人30件，法人12件。");
     }},
    {"NT-12", false, "rounded",
     [](Case &c) {
         c.requests(98, 0, 0);
         c.prose(u"overview", u"答复政府信息公开申请98件，其中网上42件，占42.86%。");
     }},
    {"NT-12", false, "cut off",
     [](Case &c) {
         c.requests(98, 0, 0);
         c.prose(u"overview", u"答复政府信息公开申请98件，其中网上42件，占42.85%。");
     }},
    {"NT-12", true, "another quotient",
     [](Case &c) {
         c.requests(98, 0, 0);
         c.prose(u"overview", u"答复政府信息公开申请98件，其中网上42件，占43.86%。");
     }},
    {"NT-13", false, "as announced",
     [](Case &c) { c.prose(u"problems", u"主要有两个方面的问题：一是人手不足，二是经验不够。下一步加强培训。"); }},
    {"NT-13", true, "one less",
     [](Case &c) { c.prose(u"problems", u"主要有三个方面的问题：一是人手不足，二是经验不够。下一步加强培训。"); }},
    {"NT-14", false, "off by default",
     [](Case &c) {
         c.requests(43, 0, 0);
         c.prose(u"overview", u"收到政府信息公开申请43项。");
     }},
    {"NT-14", true, "switched on",
     [](Case &c) {
         c.options.switchedOn.insert(CheckId(QStringLiteral("NT-14")));
         c.requests(43, 0, 0);
         c.prose(u"overview", u"收到政府信息公开申请43项。");
     }},
    {"NT-15", false, "less than all fees",
     [](Case &c) {
         c.fee(c.report, 2000000);
         c.prose(u"other", u"收取信息处理费20000元。");
     }},
    {"NT-15", true, "more than all fees",
     [](Case &c) {
         c.fee(c.report, 2000000);
         c.prose(u"other", u"收取信息处理费20010元。");
     }},
    {"NT-16", false, "a multiple of ten", [](Case &c) { c.prose(u"other", u"收取信息处理费120元。"); }},
    {"NT-16", true, "five yuan", [](Case &c) { c.prose(u"other", u"收取信息处理费125元。"); }},
    {"NT-17", false, "nobody failed to pay",
     [](Case &c) {
         c.count("t3.otherwise_closed.fee_unpaid.total", 0);
         c.prose(u"other", u"未发出信息处理费收费通知。");
     }},
    {"NT-17", true, "somebody failed to pay",
     [](Case &c) {
         c.count("t3.otherwise_closed.fee_unpaid.total", 2);
         c.prose(u"other", u"未发出信息处理费收费通知。");
     }},
    {"NT-18", false, "parts add up",
     [](Case &c) { c.prose(u"other", u"收取信息处理费300元，其中按件计收100元，按量计收200元。"); }},
    {"NT-18", true, "parts do not",
     [](Case &c) { c.prose(u"other", u"收取信息处理费300元，其中按件计收100元，按量计收210元。"); }},
};

} // namespace

std::span<const Row> figureRows()
{
    return rows;
}

} // namespace gouji::test
