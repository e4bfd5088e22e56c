// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyChanges.h"

#include "SurveyScoring.h"

#include <algorithm>

namespace {

struct Tally
{
    int fair = 0;
    int poor = 0;
    [[nodiscard]] SurveyOutcome outcome() const { return cumulativeOutcome(fair, poor); }
};

enum class Raise { ToFair, ToGood };

Tally raised(Tally tally, const CountedUnit &unit, Raise raise)
{
    tally.poor -= unit.poor;
    if (raise == Raise::ToFair)
        tally.fair += unit.poor;
    else
        tally.fair -= unit.fair;
    return tally;
}

/// The order in which units are raised: those that settle most, then those that have least to rise.
std::vector<CountedUnit> ordered(std::vector<CountedUnit> units)
{
    std::stable_sort(units.begin(), units.end(), [](const CountedUnit &a, const CountedUnit &b) {
        if (a.poor != b.poor)
            return a.poor > b.poor;
        if (a.fair != b.fair && a.poor == 0)
            return a.fair > b.fair;
        return a.score > b.score;
    });
    return units;
}

class Search
{
public:
    Search(const std::vector<CountedUnit> &units, const MarkScale &scale) : m_units(units), m_scale(scale)
    {
        for (const CountedUnit &unit : units) {
            m_now.fair += unit.fair;
            m_now.poor += unit.poor;
            (unit.poor > 0 ? m_poor : m_fair).push_back(unit);
        }
        m_poor = ordered(std::move(m_poor));
        m_fair = ordered(std::move(m_fair));
    }

    std::vector<SurveyChange> run()
    {
        const SurveyOutcome now = m_now.outcome();
        if (!addFewest(m_poor, Raise::ToFair, now))
            addFewest(m_fair, Raise::ToGood, now);
        if (!addFewest(m_poor, Raise::ToGood, m_found.empty() ? now : m_found.front().outcome))
            addAll(m_poor, now);
        const bool isSettled = std::any_of(m_found.begin(), m_found.end(),
                                           [](const SurveyChange &change) { return change.outcome == SurveyOutcome::None; });
        if (now != SurveyOutcome::None && !isSettled)
            m_found.push_back({ {}, m_scale.goodFrom, SurveyOutcome::None });
        return m_found;
    }

private:
    /// The shortest run of @p units that, raised, gives an outcome better than @p than.
    bool addFewest(const std::vector<CountedUnit> &units, Raise raise, SurveyOutcome than)
    {
        Tally tally = m_now;
        for (std::size_t count = 1; count <= units.size(); ++count) {
            tally = raised(tally, units[count - 1], raise);
            if (tally.outcome() < than) {
                add(units, count, raise, tally.outcome());
                return true;
            }
        }
        return false;
    }

    void addAll(const std::vector<CountedUnit> &units, SurveyOutcome now)
    {
        Tally tally = m_now;
        for (const CountedUnit &unit : units)
            tally = raised(tally, unit, Raise::ToGood);
        if (tally.outcome() < now)
            add(units, units.size(), Raise::ToGood, tally.outcome());
    }

    void add(const std::vector<CountedUnit> &units, std::size_t count, Raise raise, SurveyOutcome outcome)
    {
        SurveyChange change;
        change.to = raise == Raise::ToFair ? m_scale.fairFrom : m_scale.goodFrom;
        change.outcome = outcome;
        // Named in the questionnaire's order, so that the sentence reads like the sheet.
        for (const CountedUnit &unit : m_units) {
            const auto end = units.begin() + static_cast<std::ptrdiff_t>(count);
            if (std::any_of(units.begin(), end, [&unit](const CountedUnit &other) { return other.key == unit.key; }))
                change.topics += unit.key;
        }
        m_found.push_back(change);
    }

    const std::vector<CountedUnit> &m_units;
    const MarkScale &m_scale;
    Tally m_now;
    std::vector<CountedUnit> m_poor;
    std::vector<CountedUnit> m_fair;
    std::vector<SurveyChange> m_found;
};

} // namespace

std::vector<SurveyChange> smallestChanges(const std::vector<CountedUnit> &units, const MarkScale &scale)
{
    return Search(units, scale).run();
}
