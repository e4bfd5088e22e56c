// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AsOfPresenter.h"

#include "NormOriginWords.h"
#include "RowChangeWords.h"
#include "Translate.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString none = u"–"_s;

const NormVersion *normOf(const KpiAsKnown &known, const Outcome &outcome)
{
    const auto &norms = known.agreed->norms;
    const auto found = std::find_if(norms.begin(), norms.end(), [&](const NormVersion &norm) { return norm.id == outcome.norm; });
    return found == norms.end() ? nullptr : &*found;
}

const Outcome *sameCell(const KpiAsKnown &known, const Cell &cell)
{
    const auto found = std::find_if(known.parts.begin(), known.parts.end(), [&](const Outcome &outcome) { return outcome.cell == cell; });
    return found == known.parts.end() ? nullptr : &*found;
}

/// Every cell that has an outcome then or now, in order.
std::vector<Cell> cellsOf(const Established &answer)
{
    std::vector<Cell> cells;
    for (const KpiAsKnown *known : { &answer.then, &answer.now }) {
        for (const Outcome &outcome : known->parts)
            cells.push_back(outcome.cell);
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

QString shownOr(const QString &text)
{
    return text.isEmpty() ? none : text;
}

} // namespace

QString AsOfPresenter::heading() const
{
    const auto definition = m_workspace.definition();
    const Kpi *kpi = definition ? definition->kpi(m_kpi) : nullptr;
    return kpi ? tr("Stand op een eerdere datum: %1").arg(kpi->title) : tr("Stand op een eerdere datum");
}

QDate AsOfPresenter::proposedDay() const
{
    return m_workspace.today().addMonths(-1);
}

Result<AsOfAnswer> AsOfPresenter::ask(const QDate &day) const
{
    const auto known = establishedOn(*m_workspace.portfolio(), m_workspace.contract(), m_kpi, m_workspace.view(), day,
                                     m_workspace.today());
    if (!known)
        return known.error();
    AsOfAnswer answer;
    const auto word = [](const KpiAsKnown &state) {
        return state.standing ? standingWord(*state.standing) : tr("de KPI stond er nog niet in");
    };
    //: %1 a period, %2 a day, %3 and %4 a verdict
    answer.sentence = capitalised(tr("%1, zoals bekend op %2: %3. Zoals nu bekend: %4.")
                          .arg(periodName(known->period), shownDate(day), word(known->then), word(known->now)));
    if (!known->complete)
        answer.warning = tr("Een grote wijziging sindsdien staat alleen als aantallen in het logboek. Die is niet "
                            "teruggedraaid: de eerdere stand kan daardoor afwijken.");
    answer.verdicts = verdictsOf(*known);
    answer.changes = changesOf(*known);
    return answer;
}

DefinitionTable AsOfPresenter::verdictsOf(const Established &answer)
{
    DefinitionTable table;
    table.header = { tr("Onderdeel"), tr("Periode"), tr("Toen"), tr("Waarom"), tr("Nu"), tr("Waarom") };
    table.wide = { 3, 5 };
    const auto state = [](const KpiAsKnown &known, const Cell &cell) -> std::pair<QString, QString> {
        const Outcome *outcome = sameCell(known, cell);
        if (!outcome)
            return { tr("Geen meting"), none };
        const NormVersion *norm = normOf(known, *outcome);
        QString text = outcomeWord(*outcome, norm ? norm->kind : NormKind::Norm);
        if (outcome->value)
            text += u" ("_s + shownValue(*outcome->value, outcome->unit, norm) + u')';
        QStringList reasons = reasonTexts(outcome->because);
        if (outcome->normVersion > 0)
            reasons += tr("normversie %1").arg(outcome->normVersion);
        if (const QString origin = normOriginText(*known.agreed, outcome->norm); !origin.isEmpty())
            reasons += origin;
        return { text, reasons.join(u"; "_s) };
    };
    for (const Cell &cell : cellsOf(answer)) {
        const KpiAsKnown &named = sameCell(answer.now, cell) ? answer.now : answer.then;
        const Indicator *part = named.agreed->indicator(cell.indicator);
        const Party *party = named.agreed->party(cell.party);
        const QString title = part ? part->title : none;
        const auto [then, whyThen] = state(answer.then, cell);
        const auto [now, whyNow] = state(answer.now, cell);
        //: %1 a part of a kpi, %2 a deelnemer
        table.rows.push_back({ party ? tr("%1, %2").arg(title, party->name) : title, periodName(cell.period), then, whyThen,
                               now, whyNow });
    }
    return table;
}

DefinitionTable AsOfPresenter::changesOf(const Established &answer)
{
    DefinitionTable table;
    table.header = { tr("Datum"), tr("Wie"), tr("Wat"), tr("Was"), tr("Werd"), tr("Waarom") };
    table.wide = { 2, 3, 4, 5 };
    const ContractDefinition empty;
    const ContractDefinition &named = answer.now.agreed ? *answer.now.agreed : empty;
    for (const ChangeSince &change : answer.changes) {
        const RowChangeText text = rowChangeText(change.row, named);
        const QString what = change.step == LoggedChange::Step::TakenBack ? tr("%1 (ongedaan gemaakt)").arg(text.what) : text.what;
        table.rows.push_back({ change.day.toString(Qt::ISODate), shownOr(change.user), what, shownOr(text.before),
                               shownOr(text.after), shownOr(text.why) });
    }
    return table;
}
