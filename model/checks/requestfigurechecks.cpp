// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checktables.h"
#include "model/checks/prosecheck.h"
#include "model/checks/rolesum.h"

#include <algorithm>

namespace gouji {
namespace {

/// The four totals of table three that prose speaks of; only where all are numbers.
struct Requests
{
    qint64 received = 0;
    qint64 carriedIn = 0;
    qint64 closed = 0;
    qint64 carriedOut = 0;
};

std::optional<Requests> requestsOf(const Report &report)
{
    const std::optional<qint64> received = sumOf(report, u"received");
    const std::optional<qint64> carriedIn = sumOf(report, u"carried_in");
    const std::optional<qint64> closed = sumOf(report, u"closed");
    const std::optional<qint64> carriedOut = sumOf(report, u"carried_out");
    if (!received || !carriedIn || !closed || !carriedOut)
        return std::nullopt;
    return Requests{*received, *carriedIn, *closed, *carriedOut};
}

Readings receivedReadings(const Requests &requests)
{
    Readings readings{{requests.received, QStringLiteral("本年新收")}};
    if (requests.carriedIn != 0)
        readings.push_back({requests.received + requests.carriedIn, QStringLiteral("本年新收加上年结转")});
    return readings;
}

Readings answeredReadings(const Requests &requests, Role role)
{
    Readings readings{{requests.closed, QStringLiteral("本年度办理结果总计")}};
    if (role == Role::Worked)
        std::ranges::copy(receivedReadings(requests), std::back_inserter(readings));
    return readings;
}

bool isAnswering(Role role)
{
    return role == Role::Answered || role == Role::Worked;
}

bool isReceiving(Role role)
{
    return role == Role::Received || role == Role::NewlyReceived || role == Role::TakenIn;
}

template<typename Condition>
qint64 sumWhere(const Sentence &sentence, Condition isWanted)
{
    qint64 sum = 0;
    for (const Statement &statement : sentence.statements) {
        if (isExact(statement) && isWanted(statement))
            sum += statement.quantity.digits;
    }
    return sum;
}

/// The sentence gives several figures of one kind that are right together: by way in, by kind of applicant, by term.
bool isRightTogether(const Sentence &sentence, const Readings &readings, bool (*isKind)(Role))
{
    const qint64 sum = sumWhere(sentence, [&](const Statement &s) { return isKind(s.role); });
    const qint64 whole = sumWhere(sentence, [&](const Statement &s) { return isKind(s.role) && !s.isPart; });
    return isAmong(readings, sum) || isAmong(readings, whole);
}

/// Whether a figure of requests received is compared: 新收 wherever it stands, others where they are a whole.
bool isReceivedFigure(const Statement &statement)
{
    const bool isWhole = !statement.isPart || statement.role == Role::NewlyReceived;
    return isReceiving(statement.role) && isExact(statement) && isWhole && !statement.isNarrow &&
           statement.quantity.digits != 0;
}

void nt01(CheckRun &run)
{
    const std::optional<Requests> requests = requestsOf(run.report());
    if (!requests || requests->received == 0)
        return; // NT-04 speaks of a report without any
    for (const Sentence &sentence : run.prose()) {
        for (const Statement &statement : sentence.statements) {
            const bool isNew = statement.role == Role::NewlyReceived;
            const Readings readings =
                isNew ? Readings{receivedReadings(*requests).front()} : receivedReadings(*requests);
            if (isReceivedFigure(statement) && !isAmong(readings, statement.quantity.digits) &&
                (isNew || !isRightTogether(sentence, readings, isReceiving)))
                addCells(addFigure(run, "NT-01", sentence, statement, readings), run.form(),
                         {u"received", u"carried_in"});
        }
    }
}

/// Requests that were withdrawn are closed as well, whether the sentence counts them as answered or not.
bool isRightWithWithdrawn(const Sentence &sentence, const Statement &statement, qint64 closed)
{
    const qint64 withdrawn = sumWhere(sentence, [](const Statement &s) { return s.role == Role::Withdrawn; });
    return withdrawn > 0 && statement.quantity.digits + withdrawn == closed;
}

void nt02(CheckRun &run)
{
    const std::optional<Requests> requests = requestsOf(run.report());
    if (!requests)
        return;
    for (const Sentence &sentence : run.prose()) {
        for (const Statement &statement : sentence.statements) {
            const Readings readings = answeredReadings(*requests, statement.role);
            const bool isWhole = !statement.isPart && !statement.isNarrow;
            if (isAnswering(statement.role) && isExact(statement) && isWhole &&
                !isAmong(readings, statement.quantity.digits) && !isRightTogether(sentence, readings, isAnswering) &&
                !isRightWithWithdrawn(sentence, statement, requests->closed))
                addCells(addFigure(run, "NT-02", sentence, statement, readings), run.form(), {u"closed"});
        }
    }
}

/// Whether the prose itself says how many are left, so that "all" means all the others.
bool saysWhatIsLeft(const std::vector<Sentence> &prose, qint64 carriedOut)
{
    return std::ranges::any_of(prose, [carriedOut](const Sentence &sentence) {
        return std::ranges::any_of(sentence.statements, [carriedOut](const Statement &s) {
            return (s.role == Role::CarriedOut || s.role == Role::Carried) && s.quantity.digits == carriedOut;
        });
    });
}

void nt03(CheckRun &run)
{
    const std::optional<qint64> left = sumOf(run.report(), u"carried_out");
    if (!left || *left == 0 || saysWhatIsLeft(run.prose(), *left))
        return;
    for (const Sentence &sentence : run.prose()) {
        for (const Claim &claim : sentence.claims) {
            if (claim.kind != ClaimKind::AllAnswered)
                continue;
            Finding &finding = addAt(run, "NT-03", sentence, claim.words);
            addCells(finding, run.form(), {u"carried_out"});
            finding.actual = QString::number(*left);
            finding.arguments.append(finding.actual);
            return; // said once
        }
    }
}

void nt04(CheckRun &run)
{
    const std::optional<qint64> received = sumOf(run.report(), u"received");
    if (!received)
        return;
    const Readings readings{{*received, QStringLiteral("本年新收")}};
    for (const Sentence &sentence : run.prose()) {
        for (const Claim &claim : sentence.claims) {
            if (claim.kind != ClaimKind::NoneReceived || *received == 0)
                continue;
            Finding &finding = addAt(run, "NT-04", sentence, claim.words);
            finding.cells.push_back(run.form().cell(run.form().role(u"received").front()).id);
            finding.actual = QString::number(*received);
            finding.arguments.append(finding.actual);
        }
        for (const Statement &s : sentence.statements) {
            const bool isAll = isReceiving(s.role) && isExact(s) && !s.isPart && !s.isNarrow;
            if (isAll && (s.quantity.digits == 0) != (*received == 0))
                addCells(addFigure(run, "NT-04.figure", sentence, s, readings), run.form(), {u"received"});
        }
    }
}

struct Group
{
    Role role;
    QStringView formRole;
    QStringView name;
};
constexpr Group groups[] = {
    {Role::Granted, u"granted", u"予以公开"},
    {Role::PartlyGranted, u"partly_granted", u"部分公开"},
    {Role::Refused, u"refused", u"不予公开"},
    {Role::Unavailable, u"unavailable", u"无法提供"},
    {Role::NotProcessed, u"not_processed", u"不予处理"},
    {Role::OtherResult, u"otherwise_closed", u"其他处理"},
};

void nt05(CheckRun &run)
{
    for (const Sentence &sentence : run.prose()) {
        for (const Statement &statement : sentence.statements) {
            const auto *group = std::ranges::find(groups, statement.role, &Group::role);
            if (group == std::end(groups))
                continue;
            const std::optional<qint64> sum = sumOf(run.report(), group->formRole);
            if (sum && isExact(statement) && statement.quantity.digits != *sum)
                addCells(addFigure(run, "NT-05", sentence, statement, {{*sum, group->name.toString()}}), run.form(),
                         {group->formRole});
        }
    }
}

Readings carryReadings(const Requests &requests, Role role)
{
    Readings readings;
    if (role != Role::CarriedOut)
        readings.push_back({requests.carriedIn, QStringLiteral("上年结转")});
    if (role != Role::CarriedIn)
        readings.push_back({requests.carriedOut, QStringLiteral("结转下年度继续办理")});
    return readings;
}

void nt06(CheckRun &run)
{
    const std::optional<Requests> requests = requestsOf(run.report());
    if (!requests)
        return;
    for (const Sentence &sentence : run.prose()) {
        for (const Statement &statement : sentence.statements) {
            const bool isCarry = statement.role == Role::CarriedIn || statement.role == Role::CarriedOut ||
                                 statement.role == Role::Carried;
            const Readings readings = carryReadings(*requests, statement.role);
            if (isCarry && isExact(statement) && !statement.isNarrow && !isAmong(readings, statement.quantity.digits))
                addCells(addFigure(run, "NT-06", sentence, statement, readings), run.form(),
                         {u"carried_in", u"carried_out"});
        }
    }
}

void nt14(CheckRun &run)
{
    for (const Sentence &sentence : run.prose()) {
        for (const Statement &statement : sentence.statements) {
            const QString unit = wordsAt(run.report(), sentence, statement.quantity.unit);
            if (!(isReceiving(statement.role) || isAnswering(statement.role)) || unit.isEmpty() ||
                unit == QStringLiteral("件"))
                continue;
            Finding &finding = addAt(run, "NT-14", sentence, statement.words);
            finding.actual = unit;
            finding.arguments.append(unit);
        }
    }
}

constexpr auto cellsAndProse = Reads::Cells | Reads::Prose;
constexpr ReportCheck checks[] = {
    {"NT-01", cellsAndProse, nt01}, {"NT-02", cellsAndProse, nt02}, {"NT-03", cellsAndProse, nt03},
    {"NT-04", cellsAndProse, nt04}, {"NT-05", cellsAndProse, nt05}, {"NT-06", cellsAndProse, nt06},
    {"NT-14", Reads::Prose, nt14},
};

} // namespace

std::span<const ReportCheck> requestFigureChecks()
{
    return checks;
}

} // namespace gouji
