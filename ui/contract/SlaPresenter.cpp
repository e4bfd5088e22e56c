// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SlaPresenter.h"

#include "PastedTable.h"
#include "PeopleVerbs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostParameters = 1000;
} // namespace

void SlaPresenter::load()
{
    m_parameters.clear();
    const auto definition = contract();
    if (definition) {
        m_parameters = workspace().portfolio()->rowsOf<SlaParameter>(workspace().contract());
        std::ranges::stable_sort(m_parameters, {}, &SlaParameter::order);
    }
    std::vector<RegisterRow> rows;
    for (const SlaParameter &parameter : m_parameters) {
        const Kpi *kpi = definition->kpi(parameter.kpi);
        rows.push_back({ { parameter.process, parameter.title, parameter.value, parameter.remark, parameter.goal, kpi ? kpi->code : QString() } });
    }
    show({ tr("Proces"), tr("Omschrijving"), tr("SLA-parameter"), tr("Opmerkingen"), tr("Doel"), tr("KPI") }, std::move(rows));
}

QString SlaPresenter::hint() const
{
    if (m_parameters.empty())
        return tr("Nog geen SLA-parameters. Voeg ze toe, of kopieer de tabel uit het programma van eisen (Word of Excel) en plak die hier.");
    const auto open = std::ranges::count_if(m_parameters, [](const SlaParameter &parameter) { return !parameter.kpi.isValid(); });
    return open == 0 ? tr("Bij elke parameter staat welke KPI hem meet.")
                     : tr("%n parameter(s) zonder KPI die hem meet.", nullptr, static_cast<int>(open));
}

std::vector<FieldChoice> SlaPresenter::kpiChoices() const
{
    std::vector<FieldChoice> choices { { QString(), tr("geen") } };
    if (const auto definition = contract()) {
        for (const Kpi &kpi : definition->kpis)
            choices.emplace_back(QString::number(kpi.id.value), kpi.code == kpi.title ? kpi.title : kpi.code + u' ' + kpi.title);
    }
    return choices;
}

std::vector<FieldChoice> SlaPresenter::known(QString SlaParameter::*field, const QStringList &usual) const
{
    QStringList words;
    for (const SlaParameter &parameter : m_parameters)
        words += parameter.*field;
    words += usual;
    words.removeAll(QString());
    words.removeDuplicates();
    std::vector<FieldChoice> choices;
    for (const QString &word : words)
        choices.emplace_back(word, word);
    return choices;
}

RowForm SlaPresenter::form(int row)
{
    using Kind = RowField::Kind;
    const bool isNew = row < 0 || row >= static_cast<int>(m_parameters.size());
    const SlaParameter before = isNew ? SlaParameter() : m_parameters[static_cast<std::size_t>(row)];
    RowForm form;
    form.heading = isNew ? tr("SLA-parameter toevoegen") : tr("SLA-parameter wijzigen");
    form.button = tr("Opslaan");
    form.fields = { { u"process"_s, tr("Proces"), Kind::OpenChoice, 5,
                      known(&SlaParameter::process, { tr("Incident- en probleembeheer"), tr("Bestellen"), tr("Leveren"), tr("Accepteren"), tr("Factureren") }) },
                    { u"kpi"_s, tr("Gemeten door KPI"), Kind::Choice, 7, kpiChoices() },
                    { u"title"_s, tr("Omschrijving") },
                    { u"value"_s, tr("SLA-parameter"), Kind::Line, 12, {}, tr("binnen 2 werkdagen") },
                    { u"remark"_s, tr("Opmerkingen"), Kind::Area },
                    { u"goal"_s, tr("Doel waar het aan bijdraagt"), Kind::OpenChoice, 12, known(&SlaParameter::goal, {}) } };
    form.values = { { u"process"_s, before.process }, { u"title"_s, before.title }, { u"value"_s, before.value },
                    { u"remark"_s, before.remark },   { u"goal"_s, before.goal },
                    { u"kpi"_s, before.kpi.isValid() ? QString::number(before.kpi.value) : QString() } };
    form.problems = [](const RowValues &values) {
        RowProblems problems;
        if (valueIn(values, u"title"_s).simplified().isEmpty())
            problems[u"title"_s] = { tr("Vul een omschrijving in.") };
        if (valueIn(values, u"value"_s).simplified().isEmpty())
            problems[u"value"_s] = { tr("Wat is er afgesproken?"), false };
        return problems;
    };
    form.store = [this, before](const RowValues &values) {
        SlaParameter changed = before;
        changed.process = valueIn(values, u"process"_s).simplified();
        changed.title = valueIn(values, u"title"_s).simplified();
        changed.value = valueIn(values, u"value"_s).simplified();
        changed.remark = valueIn(values, u"remark"_s).trimmed();
        changed.goal = valueIn(values, u"goal"_s).simplified();
        changed.kpi = KpiId { valueIn(values, u"kpi"_s).toLongLong() };
        std::vector<SlaParameter> rows = m_parameters;
        const auto known = std::ranges::find(rows, before.id, &SlaParameter::id);
        if (before.id.isValid() && known != rows.end())
            *known = changed;
        else
            rows.push_back(changed);
        return outcomeOf(save(std::move(rows)));
    };
    form.lock = lock();
    return form;
}

Status SlaPresenter::save(std::vector<SlaParameter> rows)
{
    return saveSlaParameters(*workspace().portfolio(), workspace().contract(), std::move(rows));
}

void SlaPresenter::remove(const std::vector<int> &rows)
{
    if (isReadOnly() || rows.empty())
        return;
    std::vector<SlaParameter> kept;
    for (int row = 0; row < static_cast<int>(m_parameters.size()); ++row) {
        if (std::ranges::find(rows, row) == rows.end())
            kept.push_back(m_parameters[static_cast<std::size_t>(row)]);
    }
    const int gone = static_cast<int>(m_parameters.size() - kept.size());
    if (gone == 0 || !workspace().check(save(std::move(kept))))
        return;
    load();
    tell(tr("%n SLA-parameter(s) verwijderd.", nullptr, gone), true);
}

void SlaPresenter::move(int row, int direction)
{
    const int target = row + direction;
    if (isReadOnly() || row < 0 || target < 0 || row >= static_cast<int>(m_parameters.size()) || target >= static_cast<int>(m_parameters.size()))
        return;
    std::vector<SlaParameter> rows = m_parameters;
    std::swap(rows[static_cast<std::size_t>(row)], rows[static_cast<std::size_t>(target)]);
    if (workspace().check(save(std::move(rows))))
        load();
}

KpiId SlaPresenter::kpiIn(const QString &text) const
{
    const auto definition = contract();
    if (!definition || text.isEmpty())
        return {};
    if (const Kpi *kpi = definition->kpi(text))
        return kpi->id;
    for (const Kpi &kpi : definition->kpis) {
        if (kpi.title.compare(text, Qt::CaseInsensitive) == 0 || kpi.shortTitle.compare(text, Qt::CaseInsensitive) == 0)
            return kpi.id;
    }
    return {};
}

/// Rows under the ones that are there. A process that is named once counts for the rows below it, as merged cells have it.
QString SlaPresenter::paste(const std::vector<QStringList> &table)
{
    if (isReadOnly() || !contract())
        return {};
    std::vector<QStringList> captions { { u"proces"_s, u"process"_s },
                                        { u"omschrijving"_s, u"onderwerp"_s, u"eis"_s, u"description"_s },
                                        { u"sla parameter"_s, u"sla-parameter"_s, u"parameter"_s, u"afspraak"_s, u"norm"_s },
                                        { u"opmerkingen"_s, u"opmerking"_s, u"remarks"_s, u"remark"_s },
                                        { u"doel"_s, u"strategisch doel"_s, u"goal"_s },
                                        { u"kpi"_s, u"pi"_s } };
    PastedColumns columns(table, captions);
    const bool isBare = columns.firstRow() == 0 && std::ranges::all_of(table, [](const QStringList &row) { return row.size() <= 3; });
    if (isBare) // the table of the seed: omschrijving, parameter, opmerkingen
        columns = PastedColumns(table, { captions[1], captions[2], captions[3] });
    const auto cell = [&](const QStringList &row, Column column) {
        const int field = static_cast<int>(column) - (isBare ? static_cast<int>(Title) : 0);
        return field < 0 || (isBare && field > 2) ? QString() : columns.cell(row, field);
    };
    std::vector<SlaParameter> rows = m_parameters;
    QString process;
    int added = 0;
    int skipped = 0;
    for (std::size_t i = static_cast<std::size_t>(columns.firstRow()); i < table.size(); ++i) {
        SlaParameter made;
        if (const QString named = cell(table[i], Process); !named.isEmpty())
            process = named;
        made.process = process;
        made.title = cell(table[i], Title);
        made.value = cell(table[i], Value);
        made.remark = cell(table[i], Remark);
        made.goal = cell(table[i], Goal);
        made.kpi = kpiIn(cell(table[i], KpiColumn));
        const bool isKnown = std::ranges::any_of(rows, [&](const SlaParameter &row) { return row.process == made.process && row.title == made.title && row.value == made.value; });
        if (made.title.isEmpty() || isKnown || rows.size() >= mostParameters) {
            ++skipped;
            continue;
        }
        rows.push_back(made);
        ++added;
    }
    if (added == 0)
        return tr("Op het klembord staan geen nieuwe SLA-parameters met een omschrijving.");
    if (!workspace().check(save(std::move(rows))))
        return {};
    load();
    const QString taken = tr("%n SLA-parameter(s) toegevoegd.", nullptr, added);
    return skipped == 0 ? taken : taken + u' ' + tr("%n regel(s) overgeslagen: zonder omschrijving, of al bekend.", nullptr, skipped);
}
