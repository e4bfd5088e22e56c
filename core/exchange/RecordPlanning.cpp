// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordPlanning.h"

#include "MeasurementTarget.h"
#include "Readings.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

using Code = RecordPlanFault::Code;

constexpr auto lastMeasure = static_cast<int>(RecordMeasure::JourneysReduction);

/// What the contract keeps for the part, where it is of this kind of log and the part can still hold it.
std::optional<RecordFeed> keptFeed(const ContractDefinition &contract, const Indicator &part, RecordKind kind)
{
    const Kpi *kpi = contract.kpi(part.kpi);
    const auto feed = kpi ? RecordFeed::fromText(contract.setting(feedKey(kpi->code, part.number))) : std::nullopt;
    return feed && kindOf(feed->measure) == kind && canHold(part, *feed) ? feed : std::nullopt;
}

/// Chooses the parts of one plan. Stops at the first fault.
class Planner
{
public:
    Planner(const ContractDefinition &contract, RecordPlanning &result) : m_contract(contract), m_result(result) { }

    void takeKept()
    {
        for (const Indicator &part : m_contract.indicators) {
            if (const auto feed = keptFeed(part))
                add(part, *feed);
        }
        if (m_result.plan.targets.empty())
            fail(Code::NoFeed, {});
    }

    void takeChosen(const QString &choice, const QDate &today)
    {
        const qsizetype equals = choice.indexOf(u'=');
        const QString code = choice.left(equals).trimmed();
        const auto found = MeasurementTarget(m_contract, today).partsOf(code);
        const auto *parts = std::get_if<std::vector<const Indicator *>>(&found);
        if (!parts)
            return fail(Code::UnknownKpi, { code });
        if (equals < 0)
            return takeParts(*parts);
        const QString text = choice.mid(equals + 1).simplified();
        const auto feed = RecordFeed::fromText(text);
        if (!feed || kindOf(feed->measure) != m_result.plan.kind)
            return fail(Code::UnknownFeed, { text });
        const auto fits = [&feed](const Indicator *part) { return canHold(*part, *feed); };
        const auto fitting = std::ranges::find_if(*parts, fits);
        if (fitting == parts->end() || std::find_if(std::next(fitting), parts->end(), fits) != parts->end())
            return fail(Code::NotFitting, { code, text });
        add(**fitting, *feed);
    }

    /// The limits are looked up last, since those of other parts may be among them.
    void giveLimits()
    {
        for (RecordTarget &target : m_result.plan.targets) {
            if (target.feed.measure == RecordMeasure::CasesAllWithin)
                target.limits = limitsBeside(target);
            else if (target.part.caseLimit && canHaveLimit(target.feed.measure))
                addLimit(target.limits, target.part, target.feed.until);
            if (target.feed.measure == RecordMeasure::CasesAllWithin && target.limits.empty())
                fail(Code::NoLimits, { target.code });
        }
    }

private:
    static bool canHaveLimit(RecordMeasure measure)
    {
        return measure == RecordMeasure::CasesWithin || measure == RecordMeasure::CallsAnsweredWithin;
    }

    static void addLimit(std::vector<RecordLimit> &limits, const Indicator &part, CaseMoment until)
    {
        if (const auto term = CaseTerm::of(*part.caseLimit))
            limits.push_back({ until, *term });
    }

    void fail(Code code, const QStringList &arguments)
    {
        if (m_result.fault.code == Code::None)
            m_result.fault = { code, arguments };
    }

    void add(const Indicator &part, const RecordFeed &feed)
    {
        const auto isSame = [&part](const RecordTarget &target) { return target.part.id == part.id; };
        if (std::ranges::none_of(m_result.plan.targets, isSame))
            m_result.plan.targets.push_back({ part, m_contract.codeOf(part), feed, {} });
    }

    [[nodiscard]] std::optional<RecordFeed> keptFeed(const Indicator &part) const
    {
        return ::keptFeed(m_contract, part, m_result.plan.kind);
    }

    /// Those parts of a kpi that the contract keeps a feed for; without any the one measure that fits.
    void takeParts(const std::vector<const Indicator *> &parts)
    {
        const std::size_t before = m_result.plan.targets.size();
        for (const Indicator *part : parts) {
            if (const auto feed = keptFeed(*part))
                add(*part, *feed);
        }
        if (m_result.plan.targets.size() > before)
            return;
        for (const Indicator *part : parts) {
            const QStringList fitting = fittingFeeds(*part, m_result.plan.kind);
            if (fitting.size() != 1)
                return fail(Code::ChooseFeed, { m_contract.codeOf(*part), fitting.join(u", "_s) });
            add(*part, *RecordFeed::fromText(fitting.front()));
        }
    }

    [[nodiscard]] std::vector<RecordLimit> limitsBeside(const RecordTarget &target) const
    {
        std::vector<RecordLimit> limits;
        for (const Indicator *part : m_contract.indicatorsOf(target.part.kpi)) {
            const auto other = std::ranges::find_if(m_result.plan.targets, [part](const RecordTarget &t) { return t.part.id == part->id; });
            const auto feed = other != m_result.plan.targets.end() ? std::optional(other->feed) : keptFeed(*part);
            if (feed && feed->measure == RecordMeasure::CasesWithin && part->caseLimit)
                addLimit(limits, *part, feed->until);
        }
        return limits;
    }

    const ContractDefinition &m_contract;
    RecordPlanning &m_result;
};

RecordRules rulesOf(const ContractDefinition &contract, const Period &period)
{
    QMap<QString, QString> readings;
    for (const Interpretation &reading : interpretations()) {
        if (isOfLogs(reading.key))
            readings.insert(reading.key, readingFor(contract, reading.key, period));
    }
    return RecordRules::of(readings);
}

} // namespace

QStringList fittingFeeds(const Indicator &part, RecordKind kind)
{
    QStringList fitting;
    for (int i = 0; i <= lastMeasure; ++i) {
        RecordFeed feed;
        feed.measure = static_cast<RecordMeasure>(i);
        if (kindOf(feed.measure) == kind && canHold(part, feed))
            fitting += codeOf(feed.measure);
    }
    return fitting;
}

bool keepsFeeds(const ContractDefinition &contract, RecordKind kind)
{
    return std::ranges::any_of(contract.indicators, [&](const Indicator &part) { return keptFeed(contract, part, kind).has_value(); });
}

RecordPlanning planRecords(const ContractDefinition &contract, RecordKind kind, const QDate &today, const MeasurementMap &map,
                           std::span<const QString> chosen)
{
    RecordPlanning result;
    result.plan.kind = kind;
    result.plan.contract = contract.contract;
    result.plan.today = today;
    Planner planner(contract, result);
    if (chosen.empty())
        planner.takeKept();
    for (const QString &choice : chosen)
        planner.takeChosen(choice, today);
    planner.giveLimits();
    const auto definition = std::make_shared<const ContractDefinition>(contract);
    result.plan.rules = [definition](const Period &period) { return rulesOf(*definition, period); };
    result.plan.words.column = [map](const QString &header) {
        return map.isLeftOut(header) ? QString() : map.meaningOf(MeasurementMap::Kind::Column, header);
    };
    result.plan.words.value = [map](const QString &word) { return map.meaningOf(MeasurementMap::Kind::Value, word); };
    return result;
}
