// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryText.h"
#include "Measurement.h"
#include "SupplierFigure.h"

#include <QCoreApplication>

#include <span>

/// What stands in the fields of the form, as it was typed.
struct FormDraft
{
    QString value = {};
    QString numerator = {};
    QString denominator = {};
    MeasurementState state = MeasurementState::Measured;
    QString source = {};
    QString note = {};
    QString evidence = {};
    QString claimed = {}; ///< what the supplier says: a value, or "teller/noemer"

    friend bool operator==(const FormDraft &, const FormDraft &) = default;
};

/// Where in the form something is wrong.
enum class FormPlace : quint8 { None, Value, Numerator, Denominator, Claimed };

/// What a draft comes to: a measurement, an empty cell, nothing to store, or a question at one of the fields.
struct FormReading
{
    std::optional<Measurement> measurement;
    bool clears = false; ///< the stored value would go
    std::optional<SupplierFigure> claimed; ///< without one, what the supplier said before is taken back
    FormPlace place = FormPlace::None;
    QString problem; ///< at that place; empty: nothing is wrong
    std::vector<Decimal> suggestions; ///< for the value, the likeliest first
};

/// Turns a stored measurement into what is typed and back.
class FormText
{
    Q_DECLARE_TR_FUNCTIONS(FormText)

public:
    [[nodiscard]] static FormDraft draftOf(const std::optional<Measurement> &stored, const std::optional<SupplierFigure> &claimed,
                                           const Indicator &indicator);
    [[nodiscard]] static FormReading read(const FormDraft &draft, const Indicator &indicator, const Cell &cell,
                                          bool somethingStored);
    [[nodiscard]] static std::span<const MeasurementState> states(); ///< in the order of a list
    [[nodiscard]] static QString stateWord(MeasurementState state);
    [[nodiscard]] static bool takesNumber(MeasurementState state); ///< not n.v.t. or geen meting
    [[nodiscard]] static bool isFraction(const Indicator &indicator);

private:
    [[nodiscard]] static FormReading readClaimed(const FormDraft &draft, const Indicator &indicator, const Cell &cell);
    [[nodiscard]] static FormReading readMeasurement(const FormDraft &draft, const Indicator &indicator, const Cell &cell,
                                                     bool somethingStored);
};
