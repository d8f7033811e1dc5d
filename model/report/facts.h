// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace gouji {

/// What the body is; decides which checks apply (STR-08) and the deadline (PB-01).
enum class BodyKind { Unknown, Government, Department, Township, Other };

/// Administrative level of the body.
enum class BodyLevel { Unknown, State, Province, City, County, Township };

/// Where the report stands on its way.
enum class ReportState { Draft, Submitted, Returned, Cleared, Published };

/// A fact that a person stated or the program inferred. Only what is stated drives a check.
template<typename T>
struct Stated
{
    T value{};
    bool inferred = false;

    friend bool operator==(const Stated &, const Stated &) = default;
};

/// Dates of handing in; article 50 and the office's notice set the due date.
struct HandIn
{
    QDate due;
    QDate first;
    QDate latest;
    JsonObject unknown;

    friend bool operator==(const HandIn &, const HandIn &) = default;
};

/// Facts of publication.
struct Publication
{
    QDate date;
    QString address; ///< of the page
    QString file;    ///< that was published, relative to the report's own file where possible
    QString digest;  ///< SHA-256 of that file as it was published (PB-02)
    JsonObject unknown;

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// Last year's report that the XY checks compare with.
struct LastYearReference
{
    QString file; ///< relative to the report's own file where possible
    QString digest;
    JsonObject unknown;

    friend bool operator==(const LastYearReference &, const LastYearReference &) = default;
};

/// Whose report it is and for which year.
struct Facts
{
    QString body; ///< 机关名称, official, without blanks
    QStringList aliases;
    QString identityCode; ///< 统一社会信用代码
    Stated<BodyKind> kind;
    Stated<BodyLevel> level;
    bool hasRuleMakingPower = false; ///< may issue 规章 (T2-01); stated by a person
    bool ruleMakingPowerStated = false;
    int year = 0; ///< report year; 0: not known
    QString titleAsFound;
    ReportState state = ReportState::Draft;
    HandIn handIn;
    Publication publication;
    JsonObject unknown{};

    friend bool operator==(const Facts &, const Facts &) = default;
};

} // namespace gouji
