// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyVerbs.h"

#include "SurveyReadings.h"
#include "SurveyRows.h"
#include "VerbErrors.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace SurveyRows;

namespace {

const Indicator *surveyPart(const ContractDefinition &definition)
{
    const auto &rows = definition.indicators;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [](const Indicator &row) { return row.input == InputKind::Survey; });
    return found == rows.end() ? nullptr : &*found;
}

/// The larger deelnemers are asked every year (E4-68); without any, all are.
std::vector<const Party *> asked(const ContractDefinition &definition, const QDate &day)
{
    const std::vector<const Party *> present = presentOn(definition, day);
    std::vector<const Party *> large = present;
    std::erase_if(large, [](const Party *party) { return party->size != PartySize::Large; });
    return large.empty() ? present : large;
}

Status checkMark(const Portfolio &portfolio, const SurveyRound &round, const SurveyMark &where,
                 const std::optional<Decimal> &mark)
{
    if (!isTopicOf(round, where.topic))
        return refused(where.topic, "no such topic");
    if (nameOf(portfolio, round.contract, where.party).isEmpty())
        return notFound(QString::number(where.party.value), "party");
    if (mark && (*mark < Decimal(1) || *mark > Decimal(10)))
        return refused(mark->toPlain(), "a mark is 1 to 10");
    return done();
}

/// A mark without its value: where it stands.
auto placeOf(const SurveyMark &mark)
{
    return std::tuple(mark.topic, mark.party, mark.respondent);
}

std::optional<SurveyMark> storedMark(const std::vector<SurveyMark> &marks, const SurveyMark &where)
{
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&where](const SurveyMark &row) { return placeOf(row) == placeOf(where); });
    return found == marks.end() ? std::nullopt : std::optional(*found);
}

Status replaceRound(Portfolio &portfolio, const SurveyRound &before, const SurveyRound &after)
{
    if (before == after)
        return done();
    return statusOf(portfolio.apply({ ChangeKind::EditSurveyRound, { after.title }, { { before, after } } }));
}

} // namespace

Result<SurveyRoundId> startSurveyRound(Portfolio &portfolio, ContractId contract, const QString &title, const QDate &held)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    const Indicator *part = surveyPart(*definition);
    const auto questionnaire = part ? definition->questionnaires.find(part->kpi) : definition->questionnaires.end();
    if (questionnaire == definition->questionnaires.end())
        return refused(definition->contract.title, "no kpi of this contract is measured by a survey");
    if (!held.isValid() || title.trimmed().isEmpty())
        return refused(title, "a round needs a title and a day");
    SurveyRound round;
    round.id = portfolio.nextId<SurveyRoundId>();
    round.contract = contract;
    round.kpi = part->kpi;
    round.title = title;
    round.year = held.year();
    round.held = held;
    round.questionnaire = questionnaire->second;
    round.settings = surveySettingsOf(*definition);
    Change change { ChangeKind::AddSurveyRound, { title }, { { std::nullopt, round } } };
    int order = 0;
    for (const Party *party : asked(*definition, held))
        change.records.push_back({ std::nullopt, SurveyResponse { round.id, party->id, 0, 0, order++ } });
    const auto topics = portfolio.apply(change);
    return topics ? Result<SurveyRoundId>(round.id) : topics.error();
}

Status enterMark(Portfolio &portfolio, const SurveyMark &where, std::optional<Decimal> mark)
{
    const auto round = openRound(portfolio, where.round);
    if (!round)
        return round.error();
    if (auto status = checkMark(portfolio, *round, where, mark); !status)
        return status;
    RecordChange record;
    if (auto stored = storedMark(portfolio.surveyMarks(where.round), where))
        record.before = *stored;
    if (mark) {
        SurveyMark after = where;
        after.mark = *mark;
        record.after = after;
    }
    if (record.before == record.after)
        return done();
    const QStringList arguments { round->title, where.topic, nameOf(portfolio, round->contract, where.party) };
    return statusOf(portfolio.apply({ ChangeKind::EnterMark, arguments, { std::move(record) } }));
}

Result<int> enterMarks(Portfolio &portfolio, SurveyRoundId id, std::span<const SurveyMark> marks)
{
    const auto round = openRound(portfolio, id);
    if (!round)
        return round.error();
    std::map<std::tuple<QString, PartyId, int>, SurveyMark> wanted;
    for (SurveyMark mark : marks) {
        mark.round = id;
        if (auto status = checkMark(portfolio, *round, mark, mark.mark); !status)
            return status.error();
        wanted.insert_or_assign(placeOf(mark), mark);
    }
    Change change { ChangeKind::PasteMarks, {}, {} };
    std::map<std::tuple<QString, PartyId, int>, SurveyMark> stored;
    for (const SurveyMark &mark : portfolio.surveyMarks(id))
        stored.emplace(placeOf(mark), mark);
    for (const auto &[place, mark] : wanted) {
        const auto before = stored.find(place);
        if (before == stored.end())
            change.records.push_back({ std::nullopt, mark });
        else if (before->second != mark)
            change.records.push_back({ before->second, mark });
    }
    const int count = static_cast<int>(change.records.size());
    change.arguments = { round->title, QString::number(count) };
    const auto topics = portfolio.apply(change);
    return topics ? Result<int>(count) : topics.error();
}

Status setSurveyResponse(Portfolio &portfolio, const SurveyResponse &response)
{
    const auto round = openRound(portfolio, response.round);
    if (!round)
        return round.error();
    const QString name = nameOf(portfolio, round->contract, response.party);
    if (name.isEmpty())
        return notFound(QString::number(response.party.value), "party");
    if (response.asked < 0 || response.answered < 0 || response.answered > response.asked)
        return refused(name, "answered lies above asked, or is negative");
    RecordChange record { std::nullopt, response };
    const auto stored = portfolio.surveyResponses(response.round);
    const auto found = std::find_if(stored.begin(), stored.end(),
                                    [&response](const SurveyResponse &row) { return row.party == response.party; });
    if (found != stored.end()) {
        if (*found == response)
            return done();
        record.before = *found;
    }
    return statusOf(portfolio.apply({ ChangeKind::EditResponse, { round->title, name }, { record } }));
}

Status enterComment(Portfolio &portfolio, const SurveyComment &comment)
{
    const auto round = openRound(portfolio, comment.round);
    if (!round)
        return round.error();
    const QString name = nameOf(portfolio, round->contract, comment.party);
    if (name.isEmpty())
        return notFound(QString::number(comment.party.value), "party");
    if (!isTopicOf(*round, comment.topic))
        return refused(comment.topic, "no such topic");
    SurveyComment after = comment;
    after.text = comment.text.trimmed();
    RecordChange record;
    for (const SurveyComment &stored : portfolio.surveyComments(comment.round)) {
        if (stored.topic == comment.topic && stored.party == comment.party)
            record.before = stored;
    }
    if (!after.text.isEmpty())
        record.after = after;
    if (record.before == record.after)
        return done();
    return statusOf(portfolio.apply({ ChangeKind::EditComment, { round->title, comment.topic, name }, { std::move(record) } }));
}

Status changeSurveySettings(Portfolio &portfolio, SurveyRoundId id, const SurveySettings &settings)
{
    const auto round = openRound(portfolio, id);
    if (!round)
        return round.error();
    SurveyRound changed = *round;
    changed.settings = settings;
    return replaceRound(portfolio, *round, changed);
}

Status editSurveyRound(Portfolio &portfolio, const SurveyRound &round)
{
    const auto stored = openRound(portfolio, round.id);
    if (!stored)
        return stored.error();
    if (round.title.trimmed().isEmpty() || !round.held.isValid())
        return refused(round.title, "a round needs a title and a day");
    return replaceRound(portfolio, *stored, round);
}

Status removeSurveyRound(Portfolio &portfolio, SurveyRoundId id)
{
    const auto round = openRound(portfolio, id);
    if (!round)
        return round.error();
    for (const SurveyRound &later : portfolio.surveyRounds(round->contract)) {
        if (later.follows == id)
            return refused(later.title, "an interim round follows this one");
    }
    Change change { ChangeKind::RemoveSurveyRound, { round->title }, {} };
    for (const SurveyMark &mark : portfolio.surveyMarks(id))
        change.records.push_back({ mark, std::nullopt });
    for (const SurveyResponse &response : portfolio.surveyResponses(id))
        change.records.push_back({ response, std::nullopt });
    for (const SurveyComment &comment : portfolio.surveyComments(id))
        change.records.push_back({ comment, std::nullopt });
    change.records.push_back({ *round, std::nullopt });
    return statusOf(portfolio.apply(change));
}
