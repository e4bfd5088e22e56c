// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenCaseForm.h"

#include "DateText.h"
#include "ProcedureWords.h"
#include "Words.h"
#include "Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

OpenCaseForm::OpenCaseForm(Workspace &workspace, std::vector<Procedure> procedures, const QString &title, DeviationId deviation, KpiId kpi)
    : RemedyForm(workspace), m_procedures(std::move(procedures)), m_deviation(deviation)
{
    put(u"title"_s, title);
    put(u"kpi"_s, kpi.isValid() ? QString::number(kpi.value) : u"0"_s);
    put(u"opened"_s, typedDate(workspace.today()));
    const auto contract = workspace.definition();
    const auto isOurs = [&contract](const Procedure &one) { return !one.sourceDocument.isEmpty() && one.sourceDocument == contract->contract.sourceDocument; };
    const auto rest = std::ranges::stable_partition(m_procedures, isOurs); // those of the contract's own document first
    if (rest.begin() - m_procedures.begin() == 1)
        put(u"procedure"_s, m_procedures.front().id);
    const Kpi *about = contract->kpi(kpi);
    for (const Procedure &one : m_procedures) { // the remedies that the contract names for this kpi
        if (about && std::ranges::find(one.actions, about->code, &ProcedureAction::subject) != one.actions.end())
            put(u"procedure"_s, one.id);
    }
}

const Procedure *OpenCaseForm::procedure() const
{
    const auto found = std::ranges::find(m_procedures, value(u"procedure"_s), &Procedure::id);
    return found == m_procedures.end() ? nullptr : &*found;
}

QString OpenCaseForm::heading() const
{
    return tr("Zaak openen");
}

QString OpenCaseForm::mainText() const
{
    return tr("Nakijken…");
}

std::vector<FormRow> OpenCaseForm::rows() const
{
    FormRow procedures { u"procedure"_s, tr("Volgens welke procedure"), FormKind::Radio };
    for (const Procedure &one : m_procedures)
        procedures.options.push_back({ one.id, procedureText(one.title) });
    std::vector<FormRow> rows { procedures };
    if (const Procedure *chosen = procedure())
        rows.push_back({ u"summary"_s, procedureText(chosen->summary), FormKind::Note });
    rows.push_back({ u"title"_s, tr("Waar het over gaat"), FormKind::Line });
    FormRow kpis { u"kpi"_s, tr("KPI"), FormKind::Choice, { { u"0"_s, tr("geen") } } };
    const auto contract = workspace().definition();
    for (const Kpi &kpi : contract->kpis)
        kpis.options.push_back({ QString::number(kpi.id.value), kpi.title });
    rows.push_back(kpis);
    rows.push_back({ u"opened"_s, tr("Geopend op"), FormKind::Day });
    return rows;
}

QMap<QString, QString> OpenCaseForm::findProblems() const
{
    QMap<QString, QString> problems;
    if (!procedure())
        problems.insert(u"procedure"_s, tr("Kies een procedure."));
    if (value(u"title"_s).trimmed().isEmpty())
        problems.insert(u"title"_s, tr("Schrijf waar de zaak over gaat."));
    checkDay(u"opened"_s, true, problems);
    if (day(u"opened"_s) > workspace().today())
        problems.insert(u"opened"_s, tr("Deze dag moet nog komen."));
    return problems;
}

std::vector<ReviewLine> OpenCaseForm::review() const
{
    std::vector<ReviewLine> lines { { tr("Procedure"), procedureText(procedure()->title) },
                                    { tr("Waarover"), value(u"title"_s).trimmed() },
                                    { tr("Geopend"), shownDayDate(day(u"opened"_s)) } };
    const auto contract = workspace().definition();
    if (const Kpi *kpi = contract->kpi(KpiId { value(u"kpi"_s).toLongLong() }))
        lines.push_back({ tr("KPI"), kpi->title });
    lines.push_back({ tr("Begint bij"), stepTitle(*procedure(), procedure()->initial) });
    //: %1 the number of a version
    lines.push_back({ tr("Versie"), tr("De zaak houdt versie %1 van de procedure, ook als die later wordt gewijzigd.").arg(procedure()->version) });
    return lines;
}

std::optional<Error> OpenCaseForm::store()
{
    if (const auto error = storeDraft(m_deviation))
        return error;
    const auto opened = openCase(portfolio(), { workspace().contract(), *procedure(), value(u"title"_s), m_deviation,
                                                KpiId { value(u"kpi"_s).toLongLong() }, day(u"opened"_s) });
    if (!opened)
        return opened.error();
    m_opened = opened->id;
    setPublication(opened->publication);
    return std::nullopt;
}

QString OpenCaseForm::doneText() const
{
    return tr("De zaak is geopend.");
}
