// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportWords.h"
#include "SanctionWords.h"
#include "Translate.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

/// A canonical period as people say it; any other text stays as it is.
QString periodIn(const QString &text)
{
    const auto period = Period::fromText(text);
    return period ? periodName(*period) : text;
}

/// The number that an argument holds; 1 has a sentence of its own.
struct Count
{
    explicit Count(const QString &argument)
        : value(argument.toLongLong())
        , text(shown(Decimal(value)))
    {
    }
    qint64 value;
    QString text;
    [[nodiscard]] bool isOne() const { return value == 1; }
};

QString definitionText(ChangeKind kind, const QString &name, const QString &second)
{
    switch (kind) {
    case ChangeKind::AddContract:
        return Words::tr("contract %1 toegevoegd").arg(name);
    case ChangeKind::EditContract:
        return Words::tr("contract %1 gewijzigd").arg(name);
    case ChangeKind::RemoveContract:
        return Words::tr("contract %1 verwijderd").arg(name);
    case ChangeKind::EditSetting:
        //: %1 the name of a contract, %2 what was changed of it: a reading, a list
        return Words::tr("%1: %2 gewijzigd").arg(name, insideSentence(readingName(second)));
    case ChangeKind::AddParty:
        return Words::tr("%1 toegevoegd als partij").arg(name);
    case ChangeKind::EditParty:
        return Words::tr("partij %1 gewijzigd").arg(name);
    case ChangeKind::RemoveParty:
        return Words::tr("partij %1 verwijderd").arg(name);
    case ChangeKind::AddReference:
        //: %1 a figure that measurements are set against, %2 a period
        return Words::tr("referentie %1 (%2) vastgelegd").arg(name, periodIn(second));
    case ChangeKind::AddKpi:
        return Words::tr("KPI %1 toegevoegd").arg(name);
    case ChangeKind::EditKpi:
        return Words::tr("KPI %1 gewijzigd").arg(name);
    case ChangeKind::RemoveKpi:
        return Words::tr("KPI %1 verwijderd").arg(name);
    case ChangeKind::AddNormVersion:
        return Words::tr("norm van %1 gewijzigd").arg(name);
    case ChangeKind::ConfirmNorms:
        return Words::tr("normen van %1 bevestigd").arg(name);
    case ChangeKind::ImportKpis:
        //: %1 a contract, %2 how many
        return Words::tr("KPI’s uit een tabel in %1: %2").arg(name, second);
    default:
        return {};
    }
}

QString measurementText(ChangeKind kind, const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const QString second = arguments.value(1);
    const Count count(first);
    switch (kind) {
    case ChangeKind::EnterMeasurement:
        //: %1 a kpi, %2 a period
        return Words::tr("%1 %2 gewijzigd").arg(first, periodIn(second));
    case ChangeKind::ClearMeasurement:
        return Words::tr("%1 %2 leeggemaakt").arg(first, periodIn(second));
    case ChangeKind::PasteMeasurements:
        return count.isOne() ? Words::tr("1 waarde geplakt") : Words::tr("%1 waarden geplakt").arg(count.text);
    case ChangeKind::ImportMeasurements:
        if (second.isEmpty())
            return count.isOne() ? Words::tr("1 waarde ingelezen") : Words::tr("%1 waarden ingelezen").arg(count.text);
        //: %1 a number, %2 a file
        return count.isOne() ? Words::tr("1 waarde ingelezen uit %1").arg(second)
                             : Words::tr("%1 waarden ingelezen uit %2").arg(count.text, second);
    case ChangeKind::FillMeasurements:
        return count.isOne() ? Words::tr("1 waarde doorgevoerd") : Words::tr("%1 waarden doorgevoerd").arg(count.text);
    case ChangeKind::EditSupplierFigure:
        //: %1 a kpi, %2 a period
        return Words::tr("opgave van de opdrachtnemer voor %1 %2 gewijzigd").arg(first, periodIn(second));
    case ChangeKind::ImportSupplierFigures:
        //: %1 a number, %2 a file
        return count.isOne() ? Words::tr("1 opgave van de opdrachtnemer ingelezen uit %1").arg(second)
                             : Words::tr("%1 opgaven van de opdrachtnemer ingelezen uit %2").arg(count.text, second);
    case ChangeKind::ClearMeasurements:
        return count.isOne() ? Words::tr("1 waarde leeggemaakt") : Words::tr("%1 waarden leeggemaakt").arg(count.text);
    default:
        return {};
    }
}

QString surveyText(ChangeKind kind, const QStringList &arguments)
{
    const QString round = arguments.value(0);
    const Count count(arguments.value(1));
    switch (kind) {
    case ChangeKind::AddSurveyRound:
        return Words::tr("%1 gestart").arg(round);
    case ChangeKind::EditSurveyRound:
        return Words::tr("%1 gewijzigd").arg(round);
    case ChangeKind::RemoveSurveyRound:
        return Words::tr("%1 verwijderd").arg(round);
    case ChangeKind::EnterMark:
        //: %1 a round ("KTO 2026"), %2 a topic ("4c"), %3 a party
        return Words::tr("cijfer %2 van %3 in %1 gewijzigd").arg(round, arguments.value(1), arguments.value(2));
    case ChangeKind::PasteMarks:
        return count.isOne() ? Words::tr("1 cijfer geplakt in %1").arg(round)
                             : Words::tr("%2 cijfers geplakt in %1").arg(round, count.text);
    case ChangeKind::FinishSurveyRound:
        return Words::tr("%1 definitief gemaakt").arg(round);
    case ChangeKind::ReopenSurveyRound:
        //: %1 a round ("KTO 2026"), %2 a reason
        return Words::tr("%1 heropend: %2").arg(round, arguments.value(1));
    case ChangeKind::EditComment:
        //: %1 a round ("KTO 2026"), %2 a topic ("4c"), %3 a party
        return Words::tr("opmerking bij %2 van %3 in %1 gewijzigd").arg(round, arguments.value(1), arguments.value(2));
    case ChangeKind::DrawParties:
        return count.isOne() ? Words::tr("1 kleine deelnemer geloot voor %1").arg(round)
                             : Words::tr("%2 kleine deelnemers geloot voor %1").arg(round, count.text);
    case ChangeKind::EditQuestionnaire:
        //: %1 a kpi
        return Words::tr("vragenlijst van %1 gewijzigd").arg(round);
    case ChangeKind::EditResponse:
        return Words::tr("respons van %2 in %1 gewijzigd").arg(round, arguments.value(1));
    default:
        return {};
    }
}

/// A code of an act as people say it; any other text stays as it is.
QString actIn(const QString &code)
{
    const auto act = sanctionActFrom(code);
    return act ? sanctionActName(*act) : code;
}

QString remedyText(ChangeKind kind, const QString &name, const QString &second)
{
    switch (kind) {
    //: %1 a reference ("AFW-2026-01"), %2 a title
    case ChangeKind::AddDeviation: return Words::tr("afwijking %1 (%2) vastgelegd").arg(name, second);
    case ChangeKind::EditDeviation: return Words::tr("afwijking %1 (%2) gewijzigd").arg(name, second);
    case ChangeKind::RemoveDeviation: return Words::tr("afwijking %1 (%2) verwijderd").arg(name, second);
    //: %1 a reference ("ESC-2026-01"), %2 a title
    case ChangeKind::OpenCase: return Words::tr("zaak %1 geopend: %2").arg(name, second);
    //: %1 a reference ("ESC-2026-01"), %2 what happened
    case ChangeKind::RecordCaseEvent: return Words::tr("in %1 vastgelegd: %2").arg(name, second);
    //: %1 a reference ("SAN-2026-01"), %2 a title
    case ChangeKind::OpenSanction: return Words::tr("sanctiezaak %1 geopend: %2").arg(name, second);
    //: %1 a reference ("SAN-2026-01"), %2 what was done
    case ChangeKind::RecordSanctionAct: return Words::tr("in %1 vastgelegd: %2").arg(name, actIn(second));
    //: %1 a procedure, %2 a number
    case ChangeKind::AddProcedureVersion: return Words::tr("procedure %1 gewijzigd in versie %2").arg(name, second);
    case ChangeKind::AddAction: return Words::tr("actie %1 (%2) toegevoegd").arg(name, second);
    case ChangeKind::EditAction: return Words::tr("actie %1 (%2) gewijzigd").arg(name, second);
    case ChangeKind::RemoveAction: return Words::tr("actie %1 (%2) verwijderd").arg(name, second);
    case ChangeKind::AddAttachment: return Words::tr("bewijsstuk %1 toegevoegd").arg(name);
    case ChangeKind::EditAttachment: return Words::tr("bewijsstuk %1 gewijzigd").arg(name);
    case ChangeKind::RemoveAttachment: return Words::tr("bewijsstuk %1 verwijderd").arg(name);
    //: %1 a kpi, %2 a period
    case ChangeKind::EditCauses: return Words::tr("oorzaken van %1 %2 gewijzigd").arg(name, periodIn(second));
    case ChangeKind::AddPerson: return Words::tr("%1 toegevoegd als persoon").arg(name);
    case ChangeKind::EditPerson: return Words::tr("persoon %1 gewijzigd").arg(name);
    case ChangeKind::RemovePerson: return Words::tr("persoon %1 verwijderd").arg(name);
    //: %1 a meeting
    case ChangeKind::AddMeeting: return Words::tr("%1 toegevoegd aan de overleggen").arg(name);
    case ChangeKind::EditMeeting: return Words::tr("overleg %1 gewijzigd").arg(name);
    case ChangeKind::RemoveMeeting: return Words::tr("overleg %1 verwijderd").arg(name);
    case ChangeKind::EditSlaParameters: return Words::tr("SLA-parameters van %1 gewijzigd").arg(name);
    default: return {};
    }
}

} // namespace

QString changeText(ChangeKind kind, const QStringList &arguments)
{
    for (const QString &text : { definitionText(kind, arguments.value(0), arguments.value(1)),
                                 measurementText(kind, arguments), surveyText(kind, arguments),
                                 remedyText(kind, arguments.value(0), arguments.value(1)) }) {
        if (!text.isEmpty())
            return capitalised(text);
    }
    return {};
}
