// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CriteriaPresenter.h"

#include "CriteriaVerbs.h"
#include "PastedTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Code and title of each row; a head that says so is none of them.
QStringList linesIn(const std::vector<QStringList> &table)
{
    const PastedColumns columns(table, { { u"code"_s, u"nr"_s, u"nr."_s, u"nummer"_s }, { u"eis"_s, u"criterium"_s, u"omschrijving"_s, u"eis of criterium"_s, u"titel"_s } });
    QStringList lines;
    for (std::size_t i = static_cast<std::size_t>(columns.firstRow()); i < table.size(); ++i)
        lines += QString(columns.cell(table[i], 0) + u' ' + columns.cell(table[i], 1)).simplified();
    lines.removeAll(QString());
    return lines;
}

} // namespace

void CriteriaPresenter::load()
{
    const auto definition = contract();
    m_list = definition ? criteriaListOf(*definition) : QStringList();
    m_rows = definition ? coverageOf(*definition) : std::vector<CriterionCoverage>();
    std::vector<RegisterRow> rows;
    for (const CriterionCoverage &row : m_rows) {
        QStringList kpis;
        for (const KpiId id : row.provenBy) {
            if (const Kpi *kpi = definition->kpi(id))
                kpis += kpi->code;
        }
        RegisterRow line { { row.criterion.code, row.criterion.title, kpis.isEmpty() ? tr("geen KPI") : kpis.join(u", "_s), remarkOn(row) } };
        line.keys = QVariantList(ColumnCount);
        line.keys[ProvenBy] = static_cast<int>(kpis.size());
        line.mark = row.provenBy.empty() ? Verdict::Attention : Verdict::Met;
        rows.push_back(std::move(line));
    }
    show({ tr("Code"), tr("Eis of criterium"), tr("Bewezen door"), tr("Opmerking") }, std::move(rows));
}

QString CriteriaPresenter::remarkOn(const CriterionCoverage &row) const
{
    QStringList remarks;
    if (row.provenBy.empty())
        remarks += tr("Niets laat zien of hieraan wordt voldaan.");
    if (!row.otherTitles.isEmpty())
        remarks += tr("Heet ook: %1.").arg(row.otherTitles.join(u"; "_s));
    if (hasList() && !row.isListed)
        remarks += tr("Staat niet in de lijst van het contract.");
    return remarks.join(u' ');
}

int CriteriaPresenter::uncovered() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const CriterionCoverage &row) { return row.provenBy.empty(); }));
}

QString CriteriaPresenter::hint() const
{
    if (m_rows.empty())
        return tr("Nog geen eisen of criteria. Plak de lijst uit het contract, één per regel: de code eerst.");
    if (!hasList())
        return tr("Dit zijn de eisen en criteria die bij een KPI staan. Plak de volledige lijst uit het contract om te zien welke geen enkele KPI bewijst.");
    const int open = uncovered();
    return open == 0 ? tr("Elke eis en elk criterium wordt door een KPI bewezen.")
                     : tr("%1 van %2 eisen en criteria worden door geen enkele KPI bewezen.").arg(open).arg(m_rows.size());
}

Status CriteriaPresenter::save(const QStringList &lines)
{
    return saveCriteria(*workspace().portfolio(), workspace().contract(), lines);
}

RowForm CriteriaPresenter::form(int)
{
    RowForm form;
    form.heading = tr("Eisen en criteria van het contract");
    form.intro = tr("Eén per regel, de code eerst: W-11 Klachtenafhandeling. Welke KPI een eis bewijst, staat bij de KPI zelf.");
    form.button = tr("Opslaan");
    form.fields = { { u"list"_s, tr("Lijst"), RowField::Kind::Area } };
    QStringList lines = m_list;
    if (lines.isEmpty()) { // what the kpi's name is a start
        for (const CriterionCoverage &row : m_rows)
            lines += row.criterion.text();
    }
    form.values = { { u"list"_s, lines.join(u'\n') } };
    form.problems = [](const RowValues &values) {
        RowProblems problems;
        if (valueIn(values, u"list"_s).count(u'\n') >= mostCriteria)
            problems[u"list"_s] = { tr("Meer dan %1 regels worden niet bewaard.").arg(mostCriteria) };
        return problems;
    };
    form.store = [this](const RowValues &values) { return outcomeOf(save(valueIn(values, u"list"_s).split(u'\n'))); };
    form.lock = lock();
    return form;
}

void CriteriaPresenter::remove(const std::vector<int> &rows)
{
    if (isReadOnly())
        return;
    QStringList kept;
    int gone = 0;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const CriterionCoverage &one = m_rows[static_cast<std::size_t>(row)];
        const bool isChosen = std::ranges::find(rows, row) != rows.end();
        if (one.isListed && isChosen)
            ++gone;
        else if (one.isListed)
            kept += one.criterion.text();
    }
    if (gone == 0)
        return tell(tr("Deze eis staat bij een KPI en niet in de lijst. Haal hem bij de KPI weg."));
    if (!workspace().check(save(kept)))
        return;
    load();
    tell(tr("%n regel(s) uit de lijst gehaald.", nullptr, gone), true);
}

QString CriteriaPresenter::paste(const std::vector<QStringList> &table)
{
    if (isReadOnly() || !contract())
        return {};
    const QStringList pasted = linesIn(table);
    if (pasted.isEmpty())
        return tr("Op het klembord staat geen lijst met eisen.");
    const auto before = m_list.size();
    if (!workspace().check(save(m_list + pasted)))
        return {};
    load();
    return tr("%n eis(en) of criteria toegevoegd.", nullptr, static_cast<int>(m_list.size() - before));
}
