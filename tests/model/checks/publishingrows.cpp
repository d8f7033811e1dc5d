// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checks/checkcase.h"

namespace gouji::test {
namespace {

/// A world with one published file, and fonts that lack a family and a character.
class World : public Surroundings
{
public:
    QString publishedDigest(const Publication &) const override { return digest; }
    QStringList missingFamilies() const override { return families; }
    bool hasGlyph(char32_t character) const override { return character != U'瀍'; }

    QString digest = QStringLiteral("ab01");
    QStringList families;
};

void give(Case &c, const World &world)
{
    c.options.surroundings = std::make_shared<World>(world);
}

void department(Case &c, QDate today)
{
    c.report.facts.kind = {BodyKind::Department, false};
    c.options.today = today;
}

const Row rows[] = {
    {"PB-01", false, "no day given", [](Case &c) { department(c, {}); }},
    {"PB-01", false, "time enough",
     [](Case &c) {
         department(c, {2025, 1, 10});
     }},
    {"PB-01", true, "a department, near the end of January",
     [](Case &c) {
         department(c, {2025, 1, 17});
     }},
    {"PB-01", true, "past",
     [](Case &c) {
         department(c, {2025, 2, 1});
     }},
    {"PB-01", false, "a government has until the end of March",
     [](Case &c) {
         department(c, {2025, 2, 1});
         c.report.facts.kind.value = BodyKind::Government;
     }},
    {"PB-01", true, "a town government has not",
     [](Case &c) {
         department(c, {2025, 2, 1});
         c.report.facts.kind.value = BodyKind::Government;
         c.report.facts.level.value = BodyLevel::Township;
     }},
    {"PB-01", false, "a kind that nobody stated",
     [](Case &c) {
         department(c, {2025, 2, 1});
         c.report.facts.kind.inferred = true;
     }},
    {"PB-01", true, "the office's notice is stricter",
     [](Case &c) {
         department(c, {2025, 1, 8});
         c.options.noticeDate = {2025, 1, 20};
     }},
    {"PB-01", false, "a notice of another year",
     [](Case &c) {
         department(c, {2025, 1, 8});
         c.options.noticeDate = {2024, 1, 20};
     }},
    {"PB-01", false, "the report's own date is later",
     [](Case &c) {
         department(c, {2025, 2, 1});
         c.report.facts.handIn.due = {2025, 2, 28};
     }},
    {"PB-01", false, "published",
     [](Case &c) {
         department(c, {2025, 2, 1});
         c.report.facts.state = ReportState::Published;
     }},
    {"PB-01", false, "a report of long ago",
     [](Case &c) {
         department(c, {2026, 2, 1});
     }},
    {"PB-02", false, "as it was published",
     [](Case &c) {
         c.report.facts.publication.digest = QStringLiteral("AB01");
         give(c, {});
     }},
    {"PB-02", false, "not at hand",
     [](Case &c) {
         World world;
         world.digest.clear();
         c.report.facts.publication.digest = QStringLiteral("ab02");
         give(c, world);
     }},
    {"PB-02", false, "never published", [](Case &c) { give(c, {}); }},
    {"PB-02", true, "another file",
     [](Case &c) {
         c.report.facts.publication.digest = QStringLiteral("ab02");
         give(c, {});
     }},
    {"PB-03", false, "every family and character",
     [](Case &c) {
         c.prose(u"other", u"未收费，公开于河边。");
         give(c, {});
     }},
    {"PB-03", false, "nobody knows the fonts", [](Case &c) { c.prose(u"other", u"未收费，公开于瀍河。"); }},
    {"PB-03", true, "a rare character",
     [](Case &c) {
         c.prose(u"other", u"未收费，公开于瀍河。");
         give(c, {});
     }},
    {"PB-03", true, "a family of the standard",
     [](Case &c) {
         World world;
         world.families = {QStringLiteral("仿宋_GB2312（Noto Serif CJK SC）")};
         give(c, world);
     }},
};

} // namespace

std::span<const Row> publishingRows()
{
    return rows;
}

} // namespace gouji::test
