// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorTrial.h"

#include "EntryText.h"
#include "Evaluate.h"
#include "RulerSpecs.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int periodsBack = 9;

TrialValue readTyped(const QString &text, const Indicator &part, QString &problem)
{
    TrialValue value;
    const EntryReading reading = readEntry(text, part);
    if (reading.problem) {
        problem = problemText(*reading.problem);
        return value;
    }
    value.value = reading.value;
    value.numerator = reading.numerator;
    value.denominator = reading.denominator;
    return value;
}

bool hasNumber(const TrialValue &value)
{
    return value.value || (value.numerator && value.denominator);
}

/// The part that decides: the worst one that has a value and counts; of equals the first.
int leadingPart(const KpiSheet &sheet, const TrialOutcome &outcome)
{
    int lead = -1;
    for (int i = 0; i < static_cast<int>(outcome.parts.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (!outcome.parts[at].value || !sheet.parts[at].indicator.countsForKpi)
            continue;
        if (lead < 0 || urgencyOf(outcome.parts[at].verdict) > urgencyOf(outcome.parts[static_cast<std::size_t>(lead)].verdict))
            lead = i;
    }
    return lead;
}

QString countsText(const std::vector<LookBack::Item> &items, const NormKind kind)
{
    QStringList texts;
    for (const Verdict verdict : { Verdict::Met, Verdict::Attention, Verdict::Breach, Verdict::Undecided, Verdict::Incomplete,
                                   Verdict::NotApplicable, Verdict::Missing }) {
        const auto count = std::ranges::count(items, verdict, &LookBack::Item::verdict);
        if (count > 0)
            texts += u"%1 %2"_s.arg(count).arg(verdictWord(verdict, kind).toLower());
    }
    return texts.join(u", "_s);
}

} // namespace

void EditorTrial::run(const ContractDefinition &contract, KpiSheet sheet, const std::vector<QString> &texts, const Period &period)
{
    clear();
    const ContractDefinition trial = trialDefinition(contract, sheet);
    std::vector<TrialValue> values;
    for (std::size_t i = 0; i < sheet.parts.size(); ++i) {
        const Indicator &part = sheet.parts[i].indicator;
        TrialRow row { part.shortTitle.isEmpty() ? part.title : part.shortTitle, unitSuffix(part.unit), i < texts.size() ? texts[i] : QString(), {}, {}, {}, true };
        row.canTry = part.input != InputKind::Survey && part.input != InputKind::Derived;
        TrialValue value;
        if (row.canTry && !row.text.trimmed().isEmpty())
            value = readTyped(row.text, part, row.problem);
        m_tried = m_tried || hasNumber(value);
        values.push_back(value);
        m_rows.push_back(row);
    }
    const TrialOutcome outcome = tryValues(trial, sheet, values, period);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        TrialRow &row = m_rows[i];
        if (!hasNumber(values[i]))
            continue;
        row.verdict = outcome.parts[i].verdict;
        row.word = row.verdict == Verdict::Met ? tr("Gehaald")
            : row.verdict == Verdict::Breach   ? tr("Niet gehaald")
                                               : outcomeWord(outcome.parts[i], sheet.parts[i].norm.kind);
    }
    if (m_tried)
        explain(sheet, outcome);
}

void EditorTrial::explain(const KpiSheet &sheet, const TrialOutcome &outcome)
{
    const int lead = leadingPart(sheet, outcome);
    const auto at = static_cast<std::size_t>(std::max(lead, 0));
    const NormVersion &norm = sheet.parts[at].norm;
    m_verdict = outcome.kpi.verdict;
    m_word = outcome.kpi.label.isEmpty() ? verdictWord(m_verdict, norm.kind) : bandLabel(outcome.kpi.label);
    if (lead < 0)
        return;
    const Outcome &part = outcome.parts[at];
    const Indicator &indicator = sheet.parts[at].indicator;
    m_explanation = part.margin ? marginText(indicator, norm, part) : reasonTexts(part.because).join(u"; "_s);
    if (norm.value || !norm.bands.empty())
        m_ruler = rulerSpec(norm, indicator.unit, part.value, part.verdict, m_explanation);
}

/// "Onvoldoende: klaar ≤ 10 werkdagen 93,2% ligt 1,8 procentpunt onder de norm."
QString EditorTrial::marginText(const Indicator &indicator, const NormVersion &norm, const Outcome &part)
{
    const QString word = outcomeWord(part, norm.kind);
    const QString what = u"%1 %2"_s.arg(indicator.shortTitle.isEmpty() ? indicator.title : indicator.shortTitle,
                                        shownValue(*part.value, indicator.unit, &norm));
    const Ratio zero(0);
    if (*part.margin == zero)
        return tr("%1: %2 ligt precies op de norm.").arg(word, what);
    const bool below = *part.margin < zero;
    const Ratio distance = below ? zero - *part.margin : *part.margin;
    const QString far = shownAgreed(distance, indicator.unit == Unit::Percent ? Unit::PercentagePoint : indicator.unit);
    return below ? tr("%1: %2 ligt %3 onder de norm.").arg(word, what, far) : tr("%1: %2 ligt %3 boven de norm.").arg(word, what, far);
}

LookBack LookBack::of(const Portfolio &portfolio, const ContractDefinition &contract, KpiSheet sheet)
{
    LookBack result;
    if (sheet.parts.empty())
        return result;
    const KpiId stored = sheet.kpi.id;
    const NormKind kind = sheet.parts.front().norm.kind;
    const ContractDefinition trial = trialDefinition(contract, sheet);
    const std::vector<KpiOutcome> before = stored.isValid() ? portfolio.judgedAs(contract, stored, periodsBack) : std::vector<KpiOutcome>();
    int different = 0;
    for (const KpiOutcome &outcome : portfolio.judgedAs(trial, sheet.kpi.id, periodsBack)) {
        const QString word = outcome.label.isEmpty() ? verdictWord(outcome.verdict, kind) : bandLabel(outcome.label);
        Item item { periodShort(outcome.period), periodName(outcome.period), outcome.verdict, word, false };
        const auto was = std::ranges::find(before, outcome.period, &KpiOutcome::period);
        item.differs = was == before.end() || was->verdict != outcome.verdict;
        different += item.differs ? 1 : 0;
        result.items.push_back(item);
    }
    if (result.items.empty())
        return result;
    result.summary = countsText(result.items, kind) + u'.';
    result.comparison = different == 0 ? tr("Gelijk aan de huidige norm.")
                                       : tr("%n periode(n) krijgen een ander oordeel dan nu.", nullptr, different);
    return result;
}
