// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MomentsPresenter.h"

#include "ContractWords.h"
#include "DateText.h"
#include "MomentVerbs.h"
#include "MomentWords.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QDate dayIn(const RowValues &values, const QString &key)
{
    return readDate(valueIn(values, key).trimmed()).date.value_or(QDate());
}

bool isOption(const RowValues &values)
{
    return valueIn(values, u"kind"_s) == codeOf(MomentKind::Option);
}

std::vector<FieldChoice> kindChoices()
{
    std::vector<FieldChoice> choices;
    for (const MomentKind kind : { MomentKind::YearlyIndexation, MomentKind::Indexation, MomentKind::Option })
        choices.emplace_back(codeOf(kind), momentKindName(kind));
    return choices;
}

std::vector<FieldChoice> stateChoices()
{
    std::vector<FieldChoice> choices;
    for (const OptionState state : { OptionState::Open, OptionState::Taken, OptionState::Lapsed })
        choices.emplace_back(codeOf(state), optionStateName(state));
    return choices;
}

} // namespace

void MomentsPresenter::load()
{
    m_moments = contract() ? momentsOf(*contract()) : std::vector<ContractMoment>();
    std::vector<RegisterRow> rows;
    for (const ContractMoment &moment : m_moments) {
        const bool isOptionRow = !moment.isIndexation();
        RegisterRow line { { momentKindName(moment.kind), moment.title, ContractWords::shortDate(moment.day),
                             moment.until.isValid() ? ContractWords::shortDate(moment.until) : QString(),
                             isOptionRow ? optionStateName(moment.state) : QString() } };
        line.keys = QVariantList(ColumnCount);
        line.keys[Day] = moment.day;
        line.keys[Until] = moment.until;
        line.isQuiet = isOptionRow && moment.state != OptionState::Open;
        rows.push_back(std::move(line));
    }
    show({ tr("Soort"), tr("Omschrijving"), tr("Dag"), tr("Verlengt tot en met"), tr("Stand") }, std::move(rows));
}

QString MomentsPresenter::hint() const
{
    return m_moments.empty()
        ? tr("Nog niets vastgelegd. Zet hier wanneer de prijzen worden geïndexeerd, en tot wanneer je over een verlenging kunt beslissen.")
        : tr("Deze dagen staan in de agenda. Een sanctie S5 staat bij de eerstvolgende indexering tot zij is afgesloten.");
}

RowForm MomentsPresenter::form(int row)
{
    using Kind = RowField::Kind;
    const bool isNew = row < 0 || row >= static_cast<int>(m_moments.size());
    ContractMoment before;
    before.kind = MomentKind::YearlyIndexation;
    if (!isNew)
        before = m_moments[static_cast<std::size_t>(row)];
    RowForm form;
    form.heading = isNew ? tr("Indexering of optie toevoegen") : tr("Indexering of optie wijzigen");
    form.button = tr("Opslaan");
    form.fields = { { u"kind"_s, tr("Soort"), Kind::Choice, 6, kindChoices() },
                    { u"day"_s, tr("Dag: de (eerste) indexering, of de laatste dag om te beslissen"), Kind::Line, 6, {}, tr("dd-mm-jjjj") },
                    { u"title"_s, tr("Omschrijving"), Kind::Line, 12, {}, tr("CBS-index, of eerste verlenging") },
                    { u"until"_s, tr("Verlengt tot en met"), Kind::Line, 6, {}, tr("dd-mm-jjjj") },
                    { u"state"_s, tr("Stand"), Kind::Choice, 6, stateChoices() } };
    form.values = { { u"kind"_s, codeOf(before.kind) }, { u"day"_s, typedDate(before.day) },     { u"title"_s, before.title },
                    { u"until"_s, typedDate(before.until) }, { u"state"_s, codeOf(before.state) } };
    form.isShown = [](const RowField &field, const RowValues &values) {
        return (field.key != "until"_L1 && field.key != "state"_L1) || isOption(values);
    };
    form.problems = [this](const RowValues &values) { return problemsOf(values); };
    form.store = [this, number = before.number](const RowValues &values) {
        ContractMoment moment;
        moment.number = number;
        moment.kind = momentKindFrom(valueIn(values, u"kind"_s)).value_or(MomentKind::Option);
        moment.title = valueIn(values, u"title"_s).simplified();
        moment.day = dayIn(values, u"day"_s);
        moment.until = dayIn(values, u"until"_s);
        moment.state = optionStateFrom(valueIn(values, u"state"_s)).value_or(OptionState::Open);
        return outcomeOf(putMoment(*workspace().portfolio(), workspace().contract(), moment));
    };
    form.lock = lock();
    return form;
}

RowProblems MomentsPresenter::problemsOf(const RowValues &values) const
{
    RowProblems problems;
    const auto checkDay = [&](const QString &key) {
        const QString typed = valueIn(values, key).trimmed();
        if (const DateReading read = readDate(typed); !typed.isEmpty() && !read.date)
            problems[key] = { ContractWords::notADate(typed, read.suggestion) };
    };
    checkDay(u"day"_s);
    const QDate day = dayIn(values, u"day"_s);
    if (valueIn(values, u"day"_s).trimmed().isEmpty())
        problems[u"day"_s] = { isOption(values) ? tr("Tot en met welke dag kan erover worden beslist?") : tr("Op welke dag is de (eerste) indexering?") };
    else if (const auto definition = contract(); day.isValid() && definition && day < definition->contract.start)
        problems[u"day"_s] = { tr("Dit is vóór de ingangsdatum van %1.").arg(shownDate(definition->contract.start)) };
    if (!isOption(values))
        return problems;
    checkDay(u"until"_s);
    const QDate until = dayIn(values, u"until"_s);
    if (until.isValid() && day.isValid() && until < day)
        problems[u"until"_s] = { tr("Dit is vóór de laatste dag om te beslissen.") };
    else if (valueIn(values, u"until"_s).trimmed().isEmpty())
        problems[u"until"_s] = { tr("Tot wanneer loopt het contract met deze optie?"), false };
    return problems;
}

void MomentsPresenter::remove(const std::vector<int> &rows)
{
    if (isReadOnly() || rows.empty())
        return;
    std::vector<int> numbers;
    for (const int row : rows) {
        if (row >= 0 && row < static_cast<int>(m_moments.size()))
            numbers.push_back(m_moments[static_cast<std::size_t>(row)].number);
    }
    if (numbers.empty() || !workspace().check(removeMoments(*workspace().portfolio(), workspace().contract(), numbers)))
        return;
    load();
    tell(tr("%n regel(s) verwijderd.", nullptr, static_cast<int>(numbers.size())), true);
}
