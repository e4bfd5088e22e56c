// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordImport.h"

#include "CellValues.h"
#include "MeasurementVerbs.h"
#include "RecordWords.h"
#include "RowChangeWords.h"

namespace {

/// The numbers alone: what was noted of a value does not make it another one.
bool areSameNumbers(const Measurement &stored, const Measurement &given, Unit unit)
{
    if (!holdsNumber(stored))
        return false;
    if (stored.numerator && given.numerator)
        return stored.numerator == given.numerator && stored.denominator == given.denominator;
    const auto a = cellValueOf(stored, unit);
    const auto b = cellValueOf(given, unit);
    return a && b && a->value == b->value;
}

} // namespace

std::vector<RecordProposal> recordProposals(const Portfolio &portfolio, const ContractDefinition &contract, RecordReading reading,
                                            const QString &fileName)
{
    std::vector<RecordProposal> proposals;
    for (RecordFigure &figure : reading.figures) {
        figure.measurement.note = recordNote(figure, fileName);
        figure.measurement.evidence = recordEvidence(fileName, reading.sha256);
        const Indicator *part = contract.indicator(figure.measurement.cell.indicator);
        RecordProposal proposal { std::move(figure), part ? contract.codeOf(*part) : QString(), RecordProposal::State::New, {} };
        const Measurement &given = proposal.figure.measurement;
        proposal.stored = portfolio.measurement(given.cell);
        if (part && proposal.stored)
            proposal.state = areSameNumbers(*proposal.stored, given, part->unit) ? RecordProposal::State::Equal
                                                                                  : RecordProposal::State::Differs;
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

std::vector<Problem> conflictsIn(const std::vector<RecordProposal> &proposals, const ContractDefinition &contract)
{
    std::vector<Problem> problems;
    for (const RecordProposal &proposal : proposals) {
        if (proposal.state != RecordProposal::State::Differs)
            continue;
        const RowChangeText text = rowChangeText({ *proposal.stored, proposal.figure.measurement }, contract);
        const QString place = proposal.code + u' ' + proposal.figure.measurement.cell.period.toText();
        problems.push_back({ 0, place, text.after, ProblemCode::DiffersFromStored, { text.before } });
    }
    return problems;
}

Result<int> storeRecords(Portfolio &portfolio, const std::vector<RecordProposal> &proposals, const QString &fileName, bool replaces)
{
    std::vector<Measurement> values;
    for (const RecordProposal &proposal : proposals) {
        const bool isTaken = proposal.state == RecordProposal::State::New
            || (replaces && proposal.state == RecordProposal::State::Differs);
        if (isTaken)
            values.push_back(proposal.figure.measurement);
    }
    return enterMeasurements(portfolio, values, ChangeKind::ImportMeasurements, fileName);
}
