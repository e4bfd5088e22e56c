// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexShots.h"

#include "AnnexWizard.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

using Step = AnnexPresenter::Step;

namespace {

/// Norms of every kind that the review has to say something of: sure, to be checked, to be filled in.
QString exampleTable()
{
    return uR"(KPI-ID | Omschrijving | Norm/Doel | Meetmethode | Frequentie | Maatregel | Verantwoordelijke | Link W-xx/criterium
KPI-01 | Mobilisatietijd kernteam | ≤10 werkdagen | Projectlog | Eenmalig | herstelplan binnen 2 dgn | Projectleider | W-01 Versneld mobiliseren
KPI-02 | Beschikbaarheid | ≥99,5% per maand | Monitoring | Maandelijks | <99,5%: oorzakenanalyse | SDM | W-02 Servicewindow
KPI-03 | First Contact Resolution | ≥75% | Ticketsysteem | Maandelijks | <75%: extra training | SDM | W-02 Servicewindow
KPI-04 | P1-respons en herstel | 30 min resp., 4 uur herstel in 98% | Monitoring | Maandelijks | RCA en update | SDM | W-02 Servicewindow
KPI-05 | Maandrapportage | 100% vóór dag 5 | Rapportagekalender | Maandelijks | herstel binnen 2 dgn | SDM | W-03 Rapportage uiterlijk op dag 5
KPI-06 | Risicolog actueel | ≥1 update p/maand; 100% open risico’s met eigenaar | Overzicht | Maandelijks | extra sessie | Projectleider | W-04 Risicobeheersing
KPI-07 | CO2-reductie | -35% t.o.v. baseline in 24 mnd | Footprint | Kwartaal | maatregelenlijst | Coördinator | W-05 Duurzaamheid
KPI-08 | SROI-realisatie | ≥5% loonsom | HR-rapportage | Kwartaal | extra leerwerkplekken | HR | W-12 Social return
KPI-09 | Trainingsuren | ≥12 uur/FTE/jaar | LMS | Kwartaal | verplichte sessies | HR | W-06 Kennisoverdracht
KPI-10 | Patches en incidenten | 95% patches ≤14 dgn; 0 P1 security-incidenten | Patchtool | Maandelijks | prioritering | Security | W-07 Security
KPI-11 | Stakeholders (NPS) | ≥+30 | Enquêtes | Kwartaal | workshops | SDM | W-08 Communicatie
KPI-12 | Innovatie-output | ≥4 voorstellen/jaar, ≥2 geïmplementeerd | Portfolio-log | Kwartaal | extra sessie | SDM | W-09 Innovatie
KPI-13 | Auditresultaten | 0 majeure; <3 minor/audit | Auditrapporten | Kwartaal | CAPA binnen 10 dgn | QMS | W-10 Kwaliteitsborging
KPI-14 | Klachtenafhandeling | 100% bevestiging ≤1 werkdag; 95% afhandeling ≤10 werkdagen | Register | Maandelijks | RCA | SDM | W-11 Klachten
)"_s;
}

} // namespace

bool shootAnnexImport(Workspace &workspace, QWidget &window,
                      const std::function<bool(QWidget &, const QString &name)> &save)
{
    AnnexWizard wizard(workspace, &window);
    wizard.open();
    bool good = save(wizard, u"30-import-kpis-leeg"_s);
    QMimeData table;
    table.setText(exampleTable());
    wizard.paste(table);
    const std::pair<Step, QString> steps[] = {
        { Step::Norms, u"33-import-kpis-normen"_s },
        { Step::Columns, u"32-import-kpis-kolommen"_s },
        { Step::Paste, u"31-import-kpis-plakken"_s },
        { Step::Insert, u"34-import-kpis-invoegen"_s },
    };
    for (const auto &[step, name] : steps) {
        wizard.presenter().go(step);
        good = wizard.presenter().step() == step && save(wizard, name) && good;
    }
    for (const Contract &contract : wizard.target().contracts()) {
        wizard.target().setContract(contract.id);
        if (!wizard.target().clashes().empty())
            break; // one that has some of the codes shows most
    }
    if (const auto &clashes = wizard.target().clashes(); !clashes.empty())
        wizard.target().skip(clashes.front().row, false);
    good = save(wizard, u"35-import-kpis-bestaand-contract"_s) && good;
    QMimeData letter;
    letter.setText(u"Geachte heer, mevrouw,\n\nHierbij onze offerte.\n"_s);
    wizard.presenter().go(Step::Paste);
    wizard.paste(letter);
    good = save(wizard, u"36-import-kpis-geen-tabel"_s) && good;
    wizard.presenter().clear();
    wizard.close();
    return good;
}
