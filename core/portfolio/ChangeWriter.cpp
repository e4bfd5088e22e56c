// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeWriter.h"

#include "Refresh.h"

namespace {

constexpr std::size_t fewCells = 1000; // above it a screen reloads as a whole

/// Adds what one contract's part of a change reached.
void note(Topics &topics, ContractId contract, const TouchedContract &touched, const Reach &reach, bool &few)
{
    topics.contracts.insert(contract);
    topics.definitions = topics.definitions || touched.definition;
    topics.measurements = topics.measurements || !touched.measured.empty() || !reach.isEmpty();
    topics.remedies = topics.remedies || touched.remedies;
    topics.surveys = topics.surveys || !touched.rounds.empty();
    few = few && reach.indicators.empty();
    topics.cells.insert(topics.cells.end(), touched.measured.begin(), touched.measured.end());
    for (const Cell &cell : reach.cells) {
        if (!touched.measured.contains(cell))
            topics.cells.push_back(cell);
    }
}

} // namespace

Result<Topics> ChangeWriter::write(const Change &change, const WriteInfo &info, StepKind step)
{
    Topics topics;
    const Status status = m_store.write(
        change, info, [&](OutcomeWriter &writer) { return derive(change, writer, topics); }, step);
    if (status)
        return topics;
    m_definitions.clear(); // what derive() read may have been rolled back
    return status.error();
}

Status ChangeWriter::derive(const Change &change, OutcomeWriter &writer, Topics &topics)
{
    bool few = true;
    for (const auto &[id, touched] : touchedBy(change, m_definitions, m_store)) {
        if (touched.definition)
            m_definitions.drop(id);
        const auto definition = m_definitions.of(id);
        ContractDefinition gone;
        gone.contract.id = id;
        const ContractDefinition &contract = definition ? *definition : gone;
        const Reach reach = reachOf(touched, contract);
        Evidence evidence(m_store, contract);
        if (auto status = Refresh(evidence, writer).write(reach); !status)
            return status;
        note(topics, id, touched, reach, few);
    }
    if (!few || topics.cells.size() > fewCells)
        topics.cells.clear();
    return done();
}

Status ChangeWriter::recompute(ContractId contract)
{
    const auto definition = m_definitions.of(contract);
    if (!definition)
        return Error { ErrorCode::NotFound, QStringLiteral("no such contract") };
    return m_store.writeOutcomes([&](OutcomeWriter &writer) {
        Evidence evidence(m_store, *definition);
        return Refresh(evidence, writer).write(reachOfAll(*definition));
    });
}
