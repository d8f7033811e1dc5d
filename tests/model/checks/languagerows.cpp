// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checks/checkcase.h"

namespace gouji::test {
namespace {

const Row rows[] = {
    {"TX-01", false, "compared with last year",
     [](Case &c) { c.prose(u"overview", u"较2023年增长两成。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-01", false, "a law's date",
     [](Case &c) {
         c.prose(u"overview",
                 u"修订后的条例自2019年5月15日起施行。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-01", false, "put off to the next year",
     [](Case &c) { c.prose(u"problems", u"存在公开不及时的问题，13件顺延至2025年办理，1件转入2025年。"); }},
    {"TX-01", false, "a plan",
     [](Case &c) { c.prose(u"problems", u"存在公开不及时的问题。下一步，2025年将加强培训。"); }},
    {"TX-01", true, "last year's text",
     [](Case &c) {
         c.prose(u"overview", u"2023年，我局认真公开政府信息。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-02", false, "the right number",
     [](Case &c) {
         c.prose(u"other", u"按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）未收取信息处理费。");
     }},
    {"TX-02", true, "a wrong number",
     [](Case &c) {
         c.prose(u"other", u"按照《政府信息公开信息处理费管理办法》（国办函〔2020〕190号）未收取信息处理费。");
     }},
    {"TX-03", false, "the official name", [](Case &c) { c.prose(u"other", u"未收取政府信息公开信息处理费。"); }},
    {"TX-03", true, "a word missing", [](Case &c) { c.prose(u"other", u"未收取政府信息公开处理费。"); }},
    {"TX-04", false, "on the list",
     [](Case &c) {
         c.prose(u"overview",
                 u"开发手机APP，网址为www.example.gov.cn。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-04", true, "and",
     [](Case &c) { c.prose(u"overview", u"宣传 and 解读。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-05", false, "numbers and addresses",
     [](Case &c) {
         c.prose(u"overview", u"发布1,234条，时间为8:30，见https://www.example.gov.cn/"
                              u"a?b=1。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-05", true, "a half-width comma",
     [](Case &c) {
         c.prose(u"overview", u"我局认真公开,及时答复。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-06", false, "one kind",
     [](Case &c) {
         *c.report.blocks(u"overview") = {
             Paragraph::fromText(QStringLiteral("（一）主动公开。")),
             Paragraph::fromText(QStringLiteral("（二）依申请公开、信息管理、平台建设、监督保障。"))};
     }},
    {"TX-06", true, "two kinds",
     [](Case &c) {
         *c.report.blocks(u"overview") = {
             Paragraph::fromText(QStringLiteral("（一）主动公开。")),
             Paragraph::fromText(QStringLiteral("(二)依申请公开、信息管理、平台建设、监督保障。"))};
     }},
    {"TX-07", false, "in pairs",
     [](Case &c) {
         c.prose(u"overview",
                 u"按照《关于印发〈办法〉的通知》“公开为常态”。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-07", true, "left open",
     [](Case &c) {
         c.prose(u"overview",
                 u"按照《关于印发办法的通知“公开为常态”。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-07", true, "half-width book marks",
     [](Case &c) {
         c.prose(u"overview", u"按照《关于<印发办法>的通知》。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-08", false, "no blank",
     [](Case &c) { c.prose(u"overview", u"发布69条。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-08", true, "a blank",
     [](Case &c) { c.prose(u"overview", u"发布 69 条。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-09", false, "one mark each",
     [](Case &c) { c.prose(u"overview", u"认真公开。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-09", true, "doubled",
     [](Case &c) { c.prose(u"overview", u"认真公开。。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-09", true, "no mark at the end",
     [](Case &c) {
         c.prose(u"overview", u"主动公开、依申请公开、信息管理、平台建设和监督保障。，不断提高工作水平，取得成效");
     }},
    {"TX-10", false, "right",
     [](Case &c) {
         c.prose(u"overview", u"按照政府信息公开条例，主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-10", true, "distorted",
     [](Case &c) {
         c.prose(u"overview", u"按照政府信息公开条列，主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-11", false, "right",
     [](Case &c) { c.prose(u"overview", u"公开意识不强。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-11", true, "mixed up",
     [](Case &c) { c.prose(u"overview", u"公开意思不强。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-12", false, "own name",
     [](Case &c) {
         c.prose(u"overview", u"云岭县某某局认真履职。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-12", true, "another county",
     [](Case &c) {
         c.prose(u"overview", u"青川县某某局认真履职。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-13", false, "one name",
     [](Case &c) {
         c.prose(u"overview", u"我局认真公开，我局及时答复。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-13", true, "two names",
     [](Case &c) {
         c.prose(u"overview", u"我局认真公开，我单位及时答复。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-14", false, "in order",
     [](Case &c) {
         *c.report.blocks(u"overview") = {
             Paragraph::fromText(QStringLiteral("（一）主动公开。")),
             Paragraph::fromText(QStringLiteral("（二）依申请公开、信息管理、平台建设、监督保障。"))};
     }},
    {"TX-14", true, "one is missing",
     [](Case &c) {
         *c.report.blocks(u"overview") = {
             Paragraph::fromText(QStringLiteral("（一）主动公开。")),
             Paragraph::fromText(QStringLiteral("（三）依申请公开、信息管理、平台建设、监督保障。"))};
     }},
    {"TX-15", false, "own figures",
     [](Case &c) { c.prose(u"overview", u"发布69条。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-15", true, "anybody's text",
     [](Case &c) {
         c.prose(u"overview", u"认真公开，及时答复。主动公开、依申请公开、信息管理、平台建设和监督保障。");
     }},
    {"TX-16", false, "off by default",
     [](Case &c) {
         c.prose(u"overview",
                 u"主动公开、依申请公开、信息管理、平台建设和监督保障。今年天气很好粮食丰收群众十分高兴，大家都说好。");
     }},
    {"TX-16", true, "switched on",
     [](Case &c) {
         c.options.switchedOn.insert(CheckId(QStringLiteral("TX-16")));
         c.prose(u"problems", u"今年天气很好粮食丰收群众十分高兴，大家都说好得很。");
     }},
    {"TX-17", false, "the right brackets",
     [](Case &c) { c.prose(u"other", u"按国办函〔2020〕109号，未收取信息处理费。"); }},
    {"TX-17", true, "square brackets", [](Case &c) { c.prose(u"other", u"按国办函[2020]109号，未收取信息处理费。"); }},
    {"TX-18", false, "filled in",
     [](Case &c) { c.prose(u"overview", u"发布69条。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-18", true, "a placeholder",
     [](Case &c) { c.prose(u"overview", u"发布XX条。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-19", false, "nothing hidden",
     [](Case &c) { c.prose(u"overview", u"发布69条。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"TX-19", true, "a soft hyphen",
     [](Case &c) { c.prose(u"overview", u"发布\u00ad69条。主动公开、依申请公开、信息管理、平台建设和监督保障。"); }},
    {"SN-01", false, "a wrong check digit",
     [](Case &c) { c.prose(u"other", u"办件编号110101199003071234，未收取信息处理费。"); }},
    {"SN-01", true, "a valid number",
     [](Case &c) { c.prose(u"other", u"申请人110101199003074557，未收取信息处理费。"); }},
    {"SN-02", false, "an office's line", [](Case &c) { c.prose(u"other", u"电话0371-65501234，未收取信息处理费。"); }},
    {"SN-02", true, "a mobile number", [](Case &c) { c.prose(u"other", u"电话13812345678，未收取信息处理费。"); }},
    {"SN-03", false, "any other number",
     [](Case &c) { c.prose(u"other", u"编号6222021234567890，未收取信息处理费。"); }},
    {"SN-03", true, "a valid card", [](Case &c) { c.prose(u"other", u"账号6222600260001072444，未收取信息处理费。"); }},
    {"SN-04", false, "an office",
     [](Case &c) { c.prose(u"other", u"联系单位：办公室，邮箱office@example.gov.cn，未收取信息处理费。"); }},
    {"SN-04", true, "a name",
     [](Case &c) { c.prose(u"other", u"联系人：张三丰，电话0371-65501234，未收取信息处理费。"); }},
};

} // namespace

std::span<const Row> languageRows()
{
    return rows;
}

} // namespace gouji::test
