// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What is wrong with a piece of input. core/wording says it in words, with how to mend it.
enum class ProblemCode : quint16 {
    NotANumber,          ///<
    AmbiguousThousands,  ///< args: reading as decimal, reading with thousands if the unit allows it: "95.000" is 95 or 95000
    OutsideUnit,         ///< args: low, high, suggestion (may be empty): "9640%" → 96,4%
    NotWhole,            ///< a count with a fraction
    TooManyDigits,       ///<
    NotYesNo,            ///<
    NotADate,            ///<
    NumeratorAboveDenominator, ///<
    ZeroDenominator,     ///<
    IncompleteFraction,  ///< only one of numerator and denominator
    FutureValue,         ///< the period has not begun; args: period text
    WrongPeriod,         ///< not a period of this indicator; args: text, expected kind code
    NotInTerm,           ///< outside the contract's term; args: period text
    PeriodAdopted,       ///< the period is vastgesteld
    UnknownKpi,          ///< args: text
    AmbiguousKpi,        ///< the kpi has several parts; args: codes
    UnknownParty,        ///< args: text
    PartyNeeded,         ///< this part is measured per deelnemer
    PartyNotAllowed,     ///< this part is measured for the contract as a whole
    DerivedIndicator,    ///< computed, not entered
    SurveyIndicator,     ///< comes from the survey
    DuplicateRow,        ///< args: the earlier line
    MissingColumn,       ///< args: column name
    UnknownColumn,       ///< args: column name
    DuplicateColumn,     ///< args: column name
    TooManyFields,       ///< more fields than columns
    OpenQuote,           ///< a quote that is never closed
    NotText,             ///< the bytes are no text in a known encoding
    EmptyFile,           ///<
    TooLarge,            ///< args: limit
    MarkOutsideScale,    ///< a mark is 1 to 10
    UnknownTopic,        ///< args: key
    BadCount,            ///< a number of people that cannot be
    AnsweredAboveAsked,  ///<
    UnknownKey,          ///< template: a key that the schema does not have; args: key
    MissingKey,          ///< template: args: key
    WrongType,           ///< template: args: expected
    UnknownValue,        ///< args: value, allowed values joined
    DuplicateCode,       ///< args: code
    BrokenReference,     ///< args: what it refers to
    SyntaxError,         ///< args: what the reader said
    EmptyCell,           ///< a cell that is needed
    NotAMoment,          ///< no day, or no time
    SkippedHour,         ///< a time in the hour that the clock skipped in March
    TimeNeeded,          ///< a day without a time, where minutes count
    FutureMoment,        ///< after today
    BeforeStart,         ///< args: name of the column that it lies before
    EmissionDiffers,     ///< args: kilometres times factor
    CaseTypeNeeded,      ///< cases of several types, and no column that says which; args: column name
    NotAWorkbook,        ///< damaged, with a password, or of another kind
    DiffersFromStored,   ///< args: what is stored
};

/// A mistake at its place. Reading goes on after it, so that a person sees all of them at once.
struct Problem
{
    int line = 0;     ///< 1-based; 0 when it is about the whole
    QString place;    ///< column name, or a path such as kpis[2].indicators[0].norm.comparator
    QString text;     ///< what stood there
    ProblemCode code = ProblemCode::NotANumber;
    QStringList arguments = {};
};
