// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyRows.h"

#include "VerbErrors.h"

#include <algorithm>

Result<SurveyRound> SurveyRows::openRound(const Portfolio &portfolio, SurveyRoundId id)
{
    auto round = portfolio.surveyRound(id);
    if (!round)
        return noRound(id);
    if (round->state == SurveyState::Final)
        return refused(round->title, "a finished round does not change");
    return std::move(*round);
}

Error SurveyRows::noRound(SurveyRoundId id)
{
    return notFound(QString::number(id.value), "survey round");
}

QString SurveyRows::nameOf(const Portfolio &portfolio, ContractId contract, PartyId party)
{
    const auto definition = portfolio.definition(contract);
    const Party *found = definition ? definition->party(party) : nullptr;
    return found ? found->name : QString();
}

bool SurveyRows::isTopicOf(const SurveyRound &round, const QString &key)
{
    return std::ranges::any_of(round.questionnaire.topics, [&key](const SurveyTopic &topic) { return topic.key() == key; });
}

std::vector<const Party *> SurveyRows::presentOn(const ContractDefinition &definition, const QDate &day)
{
    std::vector<const Party *> present = definition.participants();
    std::erase_if(present, [&day](const Party *party) {
        return (party->from.isValid() && party->from > day) || (party->until.isValid() && party->until < day);
    });
    return present;
}
