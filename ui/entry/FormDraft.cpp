// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormDraft.h"

#include "EntryModel.h"
#include "Words.h"

namespace {

FormReading wrong(FormPlace place, const QString &problem, std::vector<Decimal> suggestions = {})
{
    FormReading reading;
    reading.place = place;
    reading.problem = problem;
    reading.suggestions = std::move(suggestions);
    return reading;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace

std::span<const MeasurementState> FormText::states()
{
    static constexpr MeasurementState all[] = { MeasurementState::Measured,      MeasurementState::Provisional,
                                                MeasurementState::Late,          MeasurementState::Disputed,
                                                MeasurementState::NotApplicable, MeasurementState::NoData };
    return all;
}

bool FormText::takesNumber(MeasurementState state)
{
    return state != MeasurementState::NotApplicable && state != MeasurementState::NoData;
}

bool FormText::isFraction(const Indicator &indicator)
{
    return indicator.input == InputKind::Fraction || indicator.input == InputKind::Derived;
}

QString FormText::stateWord(MeasurementState state)
{
    switch (state) {
    case MeasurementState::Measured:
        return tr("Gemeten");
    case MeasurementState::Provisional:
        return tr("Voorlopig");
    case MeasurementState::NotApplicable:
        return tr("N.v.t. in deze periode");
    case MeasurementState::NoData:
        return tr("Geen meting bekend");
    case MeasurementState::Disputed:
        return tr("Betwist");
    case MeasurementState::Late:
        return tr("Te laat aangeleverd");
    }
    return {};
}

FormDraft FormText::draftOf(const std::optional<Measurement> &stored, const std::optional<SupplierFigure> &claimed,
                            const Indicator &indicator)
{
    FormDraft draft;
    const auto typed = [](const std::optional<Decimal> &value, Unit unit) {
        return value ? EntryModel::typedText(*value, unit) : QString();
    };
    if (claimed)
        draft.claimed = claimed->value ? typed(claimed->value, enteredUnit(indicator))
                                       : typed(claimed->numerator, Unit::Count) + u'/' + typed(claimed->denominator, Unit::Count);
    if (!stored)
        return draft;
    draft.value = typed(stored->value, enteredUnit(indicator));
    draft.numerator = typed(stored->numerator, Unit::Count);
    draft.denominator = typed(stored->denominator, Unit::Count);
    draft.state = stored->state;
    draft.source = stored->source;
    draft.note = stored->note;
    draft.evidence = stored->evidence;
    return draft;
}

/// What the supplier says, or the question about it.
FormReading FormText::readClaimed(const FormDraft &draft, const Indicator &indicator, const Cell &cell)
{
    FormReading result;
    const EntryReading reading = readEntry(draft.claimed, indicator);
    if (reading.problem)
        return wrong(FormPlace::Claimed, problemText(*reading.problem));
    if (reading.noData || reading.notApplicable)
        return wrong(FormPlace::Claimed, tr("Vul hier een cijfer in, of laat dit leeg."));
    if (!reading.isValue())
        return result;
    SupplierFigure figure = SupplierFigure::at(cell);
    figure.value = reading.value;
    figure.numerator = reading.numerator;
    figure.denominator = reading.denominator;
    result.claimed = figure;
    return result;
}

FormReading FormText::read(const FormDraft &draft, const Indicator &indicator, const Cell &cell, bool somethingStored)
{
    FormReading claim = readClaimed(draft, indicator, cell);
    if (!claim.problem.isEmpty())
        return claim;
    FormReading reading = readMeasurement(draft, indicator, cell, somethingStored);
    reading.claimed = std::move(claim.claimed);
    return reading;
}

FormReading FormText::readMeasurement(const FormDraft &draft, const Indicator &indicator, const Cell &cell, bool somethingStored)
{
    Measurement measurement;
    measurement.cell = cell;
    measurement.state = draft.state;
    measurement.source = draft.source.trimmed();
    measurement.note = draft.note.trimmed();
    measurement.evidence = draft.evidence.trimmed();
    const bool hasFraction = !isBlank(draft.numerator) || !isBlank(draft.denominator);
    if (takesNumber(draft.state)) {
        if (hasFraction && !isBlank(draft.value))
            return wrong(FormPlace::Value, tr("Er staat een waarde én een teller met noemer. Maak een van beide leeg."));
        if (hasFraction && isBlank(draft.numerator))
            return wrong(FormPlace::Numerator, tr("Vul ook de teller in, of maak de noemer leeg."));
        if (hasFraction && isBlank(draft.denominator))
            return wrong(FormPlace::Denominator, tr("Vul ook de noemer in, of maak de teller leeg."));
        const QString text = hasFraction ? draft.numerator + u'/' + draft.denominator : draft.value;
        const EntryReading reading = readEntry(text, indicator);
        if (reading.problem)
            return wrong(hasFraction ? FormPlace::Numerator : FormPlace::Value, problemText(*reading.problem),
                         reading.suggestions);
        measurement.value = reading.value;
        measurement.numerator = reading.numerator;
        measurement.denominator = reading.denominator;
        if (reading.notApplicable || reading.noData) // the words themselves were typed
            measurement.state = reading.notApplicable ? MeasurementState::NotApplicable : MeasurementState::NoData;
    }
    if (takesNumber(measurement.state) && !measurement.hasNumber()) {
        if (measurement.state != MeasurementState::Measured)
            return wrong(FormPlace::Value, tr("Vul een waarde in, of kies een andere status."));
        if (!isBlank(draft.source) || !isBlank(draft.note) || !isBlank(draft.evidence))
            return wrong(FormPlace::Value,
                         tr("Bron, toelichting en bewijs horen bij een waarde. Vul een waarde in, of maak ook die leeg."));
        FormReading empty;
        empty.clears = somethingStored;
        return empty;
    }
    if (measurement.state == MeasurementState::Disputed && measurement.note.isEmpty() && isBlank(draft.claimed))
        return wrong(FormPlace::Claimed, tr("Vul in welk cijfer de opdrachtnemer noemt, of schrijf in de toelichting waarover jullie het oneens zijn."));
    FormReading reading;
    reading.measurement = measurement;
    return reading;
}
