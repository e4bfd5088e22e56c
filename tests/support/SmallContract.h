// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractVerbs.h"
#include "MeasurementVerbs.h"
#include "SurveyVerbs.h"

#include <QTemporaryDir>

/// A contract with one of everything: a norm per deelnemer and per month, counted centrally per quarter; a target; a
/// yearly yes or no; a one-off day; a survey.
namespace SmallContract {

using namespace Qt::StringLiterals;

inline Kpi kpi(qint64 id, const QString &code, KpiTheme theme)
{
    Kpi row;
    row.id = KpiId { id };
    row.code = code;
    row.title = code;
    row.shortTitle = code;
    row.theme = theme;
    row.order = static_cast<int>(id);
    return row;
}

inline Indicator part(qint64 id, qint64 kpi, InputKind input, PeriodKind measured, PeriodKind judged, Unit unit)
{
    Indicator row;
    row.id = IndicatorId { id };
    row.kpi = KpiId { kpi };
    row.title = u"deel %1"_s.arg(id);
    row.shortTitle = row.title;
    row.input = input;
    row.measured = measured;
    row.judged = judged;
    row.unit = unit;
    row.order = static_cast<int>(id);
    return row;
}

inline NormVersion norm(qint64 indicator, qint64 value, NormKind kind = NormKind::Norm)
{
    NormVersion row;
    row.id = NormVersionId { indicator };
    row.indicator = IndicatorId { indicator };
    row.kind = kind;
    row.value = Decimal(value);
    return row;
}

inline Questionnaire questionnaire()
{
    Questionnaire result;
    for (const char *key : { "1a", "1b", "2a", "2b", "2c", "3a", "4a", "4b", "4c", "5a", "5b", "6a", "6b", "6c", "7a", "7b", "7c" }) {
        const QString text = QString::fromLatin1(key);
        SurveyTopic topic;
        topic.factor = text.left(1);
        topic.factorTitle = u"Factor "_s + topic.factor;
        topic.letter = text.mid(1);
        topic.shortText = text;
        topic.text = text;
        result.topics.push_back(topic);
    }
    const Bound four { Decimal(4), true };
    const Bound seven { Decimal(7), true };
    result.bands = { { std::nullopt, Bound { Decimal(4), false }, u"Slecht"_s, {}, Verdict::Breach },
                     { four, Bound { Decimal(7), false }, u"Matig"_s, {}, Verdict::Attention },
                     { seven, std::nullopt, u"Goed"_s, {}, Verdict::Met } };
    return result;
}

inline void addDelivery(ContractDefinition &definition)
{
    definition.kpis.push_back(kpi(1, u"leverbetrouwbaarheid"_s, KpiTheme::Delivery));
    Indicator decentral = part(1, 1, InputKind::Fraction, PeriodKind::Month, PeriodKind::Month, Unit::Percent);
    decentral.perParty = true;
    decentral.countsForKpi = false;
    Indicator central = part(2, 1, InputKind::Derived, PeriodKind::Quarter, PeriodKind::Quarter, Unit::Percent);
    central.number = 2;
    central.derivedFrom = decentral.id;
    definition.indicators.push_back(decentral);
    definition.indicators.push_back(central);
    definition.norms.push_back(norm(1, 95));
    definition.norms.push_back(norm(2, 95));
}

inline void addRest(ContractDefinition &definition)
{
    definition.kpis.push_back(kpi(2, u"doel"_s, KpiTheme::Reach));
    definition.indicators.push_back(part(3, 2, InputKind::Number, PeriodKind::Month, PeriodKind::Month, Unit::Percent));
    definition.norms.push_back(norm(3, 50, NormKind::Target));
    definition.kpis.push_back(kpi(3, u"verslag"_s, KpiTheme::Social));
    definition.indicators.push_back(part(4, 3, InputKind::YesNo, PeriodKind::Year, PeriodKind::Year, Unit::YesNo));
    definition.norms.push_back(norm(4, 1));
    definition.kpis.push_back(kpi(4, u"plan"_s, KpiTheme::Social));
    definition.indicators.push_back(part(5, 4, InputKind::Date, PeriodKind::Once, PeriodKind::Once, Unit::Date));
    NormVersion deadline = norm(5, 0);
    deadline.value.reset();
    deadline.comparator = Comparator::AtMost;
    deadline.deadline = Deadline { { 6, TermUnit::Month }, Anchor::Start, std::nullopt };
    definition.norms.push_back(deadline);
    definition.kpis.push_back(kpi(5, u"klanttevredenheid"_s, KpiTheme::Experience));
    definition.indicators.push_back(part(6, 5, InputKind::Survey, PeriodKind::Year, PeriodKind::Year, Unit::Grade));
    definition.questionnaires.emplace(KpiId { 5 }, questionnaire());
    definition.kpis.push_back(kpi(6, u"kwartaal"_s, KpiTheme::Governance));
    definition.indicators.push_back(part(7, 6, InputKind::Fraction, PeriodKind::Month, PeriodKind::Quarter, Unit::Percent));
    definition.norms.push_back(norm(7, 90));
}

inline ContractDefinition definition(const QString &code = u"fietsen"_s)
{
    ContractDefinition result;
    result.contract.code = code;
    result.contract.title = u"Leasefietsen "_s + code;
    result.contract.client = u"Rijk"_s;
    result.contract.supplier = u"Veldfiets"_s;
    result.contract.start = QDate(2025, 1, 1);
    result.contract.end = QDate(2028, 12, 31);
    for (const char *name : { "Belastingdienst", "MinIenW", "DJI" }) {
        Party party;
        party.id = PartyId { static_cast<qint64>(result.parties.size()) + 1 };
        party.name = QString::fromLatin1(name);
        party.shortName = party.name;
        party.order = static_cast<int>(result.parties.size());
        result.parties.push_back(party);
    }
    result.sanctions.push_back({ {}, u"S4"_s, u"Verbetering zichtbaar"_s, u"In het volgende KTO"_s, u"Categorie"_s, 4 });
    result.settings.push_back({ {}, u"kto.count"_s, u"onderwerp"_s });
    addDelivery(result);
    addRest(result);
    return result;
}

} // namespace SmallContract

/// A folder, a pc and a clock for one test.
class World
{
public:
    [[nodiscard]] Environment environment(const QString &user = QStringLiteral("anna")) const
    {
        return { [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); }, user, QStringLiteral("pc-1"),
                 m_folder.filePath(QStringLiteral("data")) };
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Finds the rows of the small contract in a portfolio, and enters values there.
class Desk
{
public:
    Desk(Portfolio &open, ContractId id) : portfolio(open), contract(id) { }

    [[nodiscard]] std::shared_ptr<const ContractDefinition> definition() const { return portfolio.definition(contract); }
    [[nodiscard]] IndicatorId part(std::size_t number) const { return definition()->indicators.at(number - 1).id; }
    [[nodiscard]] PartyId party(std::size_t number) const { return definition()->parties.at(number - 1).id; }
    [[nodiscard]] KpiId kpi(const QString &code) const { return definition()->kpi(code)->id; }

    [[nodiscard]] Status delivery(int month, std::size_t party_, qint64 onTime, qint64 asked, int year = 2026) const
    {
        Measurement row;
        row.cell = { part(1), Period::month(year, month), party(party_) };
        row.numerator = Decimal(onTime);
        row.denominator = Decimal(asked);
        return enterMeasurement(portfolio, row);
    }
    [[nodiscard]] Status value(std::size_t number, const Period &period, const Decimal &decimal) const
    {
        Measurement row;
        row.cell = { part(number), period, {} };
        row.value = decimal;
        return enterMeasurement(portfolio, row);
    }
    [[nodiscard]] Verdict stored(std::size_t number, const Period &period, PartyId party_ = {}) const
    {
        for (const StoredVerdict &row : portfolio.verdicts(part(number), period, period)) {
            if (row.cell.party == party_)
                return row.verdict;
        }
        return Verdict::Missing;
    }
    [[nodiscard]] std::optional<KpiOutcome> kpiOutcome(const QString &code, const Period &period) const
    {
        for (const KpiOutcome &row : portfolio.kpiOutcomes(contract, period, period)) {
            if (row.kpi == kpi(code))
                return row;
        }
        return std::nullopt;
    }

    Portfolio &portfolio;
    ContractId contract;
};

/// Everything that is stored of one contract, to lay beside another moment.
struct Snapshot
{
    std::vector<Record> agreed;
    std::vector<Measurement> measured;
    std::vector<StoredVerdict> verdicts;
    std::vector<std::tuple<KpiId, Period, Verdict, QString, Cell>> kpis;
    std::vector<SurveyRound> rounds;
    std::vector<SurveyResponse> responses;
    std::vector<SurveyMark> marks;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;

    [[nodiscard]] static Snapshot of(const Portfolio &portfolio, ContractId contract)
    {
        Snapshot result;
        const auto definition = portfolio.definition(contract);
        if (!definition)
            return result;
        result.takeAgreed(*definition);
        for (const Indicator &indicator : definition->indicators) {
            append(result.measured, portfolio.measurements(indicator.id));
            const auto [first, last] = span(indicator.judged);
            append(result.verdicts, portfolio.verdicts(indicator.id, first, last));
        }
        for (const PeriodKind kind : { PeriodKind::Once, PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year }) {
            const auto [first, last] = span(kind);
            for (const KpiOutcome &row : portfolio.kpiOutcomes(contract, first, last))
                result.kpis.emplace_back(row.kpi, row.period, row.verdict, row.label, row.decidedBy);
        }
        result.rounds = portfolio.surveyRounds(contract);
        for (const SurveyRound &round : result.rounds) {
            append(result.responses, portfolio.surveyResponses(round.id));
            append(result.marks, portfolio.surveyMarks(round.id));
        }
        return result;
    }
    [[nodiscard]] static std::pair<Period, Period> span(PeriodKind kind)
    {
        switch (kind) {
        case PeriodKind::Month: return { Period::month(2024, 1), Period::month(2029, 12) };
        case PeriodKind::Quarter: return { Period::quarter(2024, 1), Period::quarter(2029, 4) };
        case PeriodKind::Year: return { Period::year(2024), Period::year(2029) };
        default: return { Period::once(), Period::once() };
        }
    }

private:
    template<typename Row>
    static void append(std::vector<Row> &to, const std::vector<Row> &rows)
    {
        to.insert(to.end(), rows.begin(), rows.end());
    }
    void takeAgreed(const ContractDefinition &definition)
    {
        agreed.emplace_back(definition.contract);
        agreed.insert(agreed.end(), definition.settings.begin(), definition.settings.end());
        agreed.insert(agreed.end(), definition.parties.begin(), definition.parties.end());
        agreed.insert(agreed.end(), definition.kpis.begin(), definition.kpis.end());
        agreed.insert(agreed.end(), definition.indicators.begin(), definition.indicators.end());
        agreed.insert(agreed.end(), definition.norms.begin(), definition.norms.end());
        agreed.insert(agreed.end(), definition.sanctions.begin(), definition.sanctions.end());
        for (const auto &[kpi, questionnaire] : definition.questionnaires)
            agreed.emplace_back(KpiQuestionnaire { kpi, questionnaire });
    }
};
