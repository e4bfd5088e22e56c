// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowChangeWords.h"

#include "BonusWords.h"
#include "EntryText.h"
#include "KeptTexts.h"
#include "MeetingAgenda.h"
#include "MomentWords.h"
#include "NormOriginWords.h"
#include "RemedyWords.h"
#include "ReportWords.h"
#include "Translate.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString stateName(MeasurementState state)
{
    switch (state) {
    case MeasurementState::Measured: return {};
    case MeasurementState::Provisional: return Words::tr("voorlopig");
    case MeasurementState::NotApplicable: return Words::tr("n.v.t.");
    case MeasurementState::NoData: return Words::tr("geen gegevens");
    case MeasurementState::Disputed: return Words::tr("betwist");
    case MeasurementState::Late: return Words::tr("te laat ontvangen");
    }
    return {};
}

namespace {

/// Puts each kind of row in words; the side that is not there stays empty.
class RowWords
{
public:
    explicit RowWords(const ContractDefinition &contract) : m_contract(contract) { }

    [[nodiscard]] QString what(const Contract &) const { return Words::tr("Contract"); }
    [[nodiscard]] QString what(const ContractSetting &row) const
    {
        if (isMeetingAgenda(row))
            return Words::tr("Agenda van een overleg");
        if (isNormMeeting(row))
            return overlegOf(normOf(row));
        return isKeptText(row) ? readingName(row.key) : Words::tr("Lezing: %1").arg(readingName(row.key));
    }
    [[nodiscard]] QString what(const Party &row) const { return Words::tr("Partij %1").arg(row.name); }
    [[nodiscard]] QString what(const Kpi &row) const { return Words::tr("KPI %1").arg(row.title); }
    [[nodiscard]] QString what(const Indicator &row) const { return Words::tr("Onderdeel %1").arg(row.title); }
    [[nodiscard]] QString what(const NormVersion &row) const
    {
        //: %1 a part of a kpi, %2 a number
        return Words::tr("Norm van %1, versie %2").arg(partName(row.indicator), QString::number(row.number));
    }
    [[nodiscard]] QString what(const ReferenceValue &row) const
    {
        //: %1 a figure that measurements are set against, %2 a period, %3 a number
        return Words::tr("Referentie %1, %2, versie %3").arg(row.title, periodName(row.period), QString::number(row.number));
    }
    [[nodiscard]] QString what(const SanctionType &row) const { return Words::tr("Sanctie %1").arg(row.code); }
    [[nodiscard]] QString what(const KpiQuestionnaire &) const { return Words::tr("Vragenlijst"); }
    [[nodiscard]] QString what(const Measurement &row) const { return cellName(row.cell); }
    [[nodiscard]] QString what(const SurveyRound &row) const { return row.title; }
    [[nodiscard]] QString what(const SurveyResponse &row) const { return Words::tr("Respons van %1").arg(partyName(row.party)); }
    [[nodiscard]] QString what(const SurveyMark &row) const
    {
        //: %1 a topic of a survey ("4c"), %2 a deelnemer
        return Words::tr("Cijfer %1 van %2").arg(row.topic, partyName(row.party));
    }
    [[nodiscard]] QString what(const SurveyComment &row) const
    {
        //: %1 a topic of a survey ("4c"), %2 a deelnemer
        return Words::tr("Opmerking bij %1 van %2").arg(row.topic, partyName(row.party));
    }

    [[nodiscard]] QString what(const ProcedureVersion &row) const
    {
        //: %1 the code of a procedure, %2 a number
        return Words::tr("Procedure %1, versie %2").arg(row.code, QString::number(row.number));
    }
    [[nodiscard]] QString what(const Deviation &row) const { return Words::tr("Afwijking %1").arg(row.reference); }
    [[nodiscard]] QString what(const CaseRecord &row) const { return Words::tr("Zaak %1").arg(row.reference); }
    //: %1 a number
    [[nodiscard]] QString what(const CaseEntryRecord &row) const { return Words::tr("Gebeurtenis %1").arg(row.number); }
    [[nodiscard]] QString what(const SanctionRecord &row) const { return Words::tr("Sanctiezaak %1").arg(row.reference); }
    //: %1 a number
    [[nodiscard]] QString what(const SanctionEntryRecord &row) const { return Words::tr("Stap %1 in een sanctie").arg(row.number); }
    [[nodiscard]] QString what(const ActionItem &row) const { return Words::tr("Actie %1").arg(row.reference); }
    [[nodiscard]] QString what(const Attachment &row) const { return Words::tr("Bewijsstuk %1").arg(row.name); }
    [[nodiscard]] QString what(const Person &row) const { return Words::tr("Persoon %1").arg(row.name); }
    [[nodiscard]] QString what(const SlaParameter &row) const { return Words::tr("SLA-parameter %1").arg(row.title); }
    [[nodiscard]] QString what(const Meeting &row) const { return row.title; }
    [[nodiscard]] QString what(const Cause &row) const
    {
        //: %1 a cause of missing a norm, %2 a period
        return Words::tr("Oorzaak %1, %2").arg(row.title, periodName(row.period));
    }

    [[nodiscard]] QString what(const SupplierFigure &row) const
    {
        //: %1 a part of a kpi with its period, such as "Realisatie februari 2026"
        return Words::tr("Opgave van de opdrachtnemer, %1").arg(cellName(row.cell()));
    }

    [[nodiscard]] QString value(const Contract &row) const
    {
        QStringList facts;
        const std::pair<QString, QDate> dates[] = { { Words::tr("gunning"), row.award },
                                                    { Words::tr("ondertekening"), row.signing },
                                                    { Words::tr("ingangsdatum"), row.start },
                                                    { Words::tr("einde"), row.end },
                                                    { Words::tr("akkoord op het plan"), row.planApproval } };
        for (const auto &[name, day] : dates) {
            if (day.isValid())
                facts += u"%1 %2"_s.arg(name, shownDate(day));
        }
        return facts.join(u", "_s);
    }
    [[nodiscard]] QString value(const ContractSetting &row) const
    {
        if (const auto meeting = isNormMeeting(row) ? readNormMeeting(row.value) : std::nullopt)
            return normMeetingText(*meeting);
        const QString text = isMomentList(row) ? momentListText(row.value)
            : isAuditList(row)                 ? auditListText(row.value)
                                               : readingValue(row.key, row.value);
        return row.validFrom.isValid() ? Words::tr("%1 vanaf %2").arg(text, shownDate(row.validFrom)) : text;
    }
    [[nodiscard]] QString value(const Party &row) const
    {
        const QString from = row.from.isValid() ? Words::tr("vanaf %1").arg(shownDate(row.from)) : QString();
        const QString until = row.until.isValid() ? Words::tr("tot en met %1").arg(shownDate(row.until)) : QString();
        const QString days = QStringList { from, until }.join(u' ').trimmed();
        return days.isEmpty() ? row.name : row.name + u", "_s + days;
    }
    [[nodiscard]] QString value(const Kpi &row) const
    {
        return row.confirmed ? row.title : Words::tr("%1 (norm nog niet bevestigd)").arg(row.title);
    }
    [[nodiscard]] QString value(const Indicator &row) const
    {
        //: %1 a part of a kpi, %2 its unit, %3 how often it is judged
        return Words::tr("%1 in %2, %3 beoordeeld").arg(row.title, unitName(row.unit), frequencyName(row.judged));
    }
    [[nodiscard]] QString value(const NormVersion &row) const
    {
        const Indicator *part = m_contract.indicator(row.indicator);
        const QString text = normText(row, part ? part->unit : Unit::Percent);
        const QString money = row.bonus ? text + u"; "_s + bonusRuleText(*row.bonus, part ? part->unit : Unit::Percent) : text;
        return row.validFrom.isValid() ? Words::tr("%1 vanaf %2").arg(money, shownDate(row.validFrom)) : money;
    }
    [[nodiscard]] QString value(const ReferenceValue &row) const { return (shown(row.value) + u' ' + row.unit).trimmed(); }
    [[nodiscard]] QString value(const SanctionType &row) const { return row.title; }
    [[nodiscard]] QString value(const KpiQuestionnaire &row) const
    {
        return Words::tr("onderwerpen: %1").arg(QString::number(row.questionnaire.topics.size()));
    }
    [[nodiscard]] QString value(const Measurement &row) const
    {
        const QString text = numbersText(row, row.cell.indicator);
        const QString state = stateName(row.state);
        if (text.isEmpty())
            return state.isEmpty() ? Words::tr("geen waarde") : state;
        return state.isEmpty() ? text : u"%1 (%2)"_s.arg(text, state);
    }
    [[nodiscard]] QString value(const SurveyRound &row) const
    {
        return row.state == SurveyState::Final ? Words::tr("definitief") : Words::tr("concept");
    }
    [[nodiscard]] QString value(const SurveyResponse &row) const
    {
        return Words::tr("%1 van %2").arg(QString::number(row.answered), QString::number(row.asked));
    }
    [[nodiscard]] QString value(const SurveyMark &row) const { return shown(row.mark); }
    [[nodiscard]] QString value(const SurveyComment &row) const { return row.text; }

    [[nodiscard]] QString value(const ProcedureVersion &row) const { return row.reason; }
    [[nodiscard]] QString value(const Deviation &row) const { return row.title; }
    [[nodiscard]] QString value(const CaseRecord &row) const { return row.title; }
    [[nodiscard]] QString value(const CaseEntryRecord &row) const { return shownDate(row.on); }
    [[nodiscard]] QString value(const SanctionRecord &row) const { return row.title; }
    [[nodiscard]] QString value(const SanctionEntryRecord &row) const { return shownDate(row.on); }
    [[nodiscard]] QString value(const ActionItem &row) const { return row.title; }
    [[nodiscard]] QString value(const Attachment &row) const { return row.isKept() ? row.name : row.link; }
    [[nodiscard]] QString value(const Person &row) const { return row.function.isEmpty() ? row.role : row.function; }
    [[nodiscard]] QString value(const SlaParameter &row) const { return row.value; }
    [[nodiscard]] QString value(const Meeting &row) const { return shownDate(row.date); }
    [[nodiscard]] QString value(const Cause &row) const { return QString::number(row.count); }

    [[nodiscard]] QString value(const SupplierFigure &row) const { return numbersText(row, row.indicator); }

    [[nodiscard]] QString why(const SupplierFigure &row) const { return row.note; }
    [[nodiscard]] QString why(const NormVersion &row) const { return row.reason; }
    [[nodiscard]] QString why(const Measurement &row) const { return row.note; }
    [[nodiscard]] QString why(const ReferenceValue &row) const { return row.reason; }
    [[nodiscard]] QString why(const ProcedureVersion &row) const { return row.reason; }
    [[nodiscard]] QString why(const Deviation &row) const { return row.outcome; }
    [[nodiscard]] QString why(const ContractSetting &row) const
    {
        if (row.agreedBy.isEmpty() || row.reason.isEmpty())
            return row.reason + row.agreedBy;
        //: %1 a reason, %2 who agreed on it
        return Words::tr("%1 (%2)").arg(row.reason, row.agreedBy);
    }
    template<typename Row>
    [[nodiscard]] QString why(const Row &) const
    {
        return {};
    }

    /// The norm that a first row of a version comes after.
    [[nodiscard]] QString valueBefore(const NormVersion &row) const
    {
        const NormVersion *previous = nullptr;
        for (const NormVersion &norm : m_contract.norms) {
            if (norm.indicator == row.indicator && norm.number < row.number && (!previous || norm.number > previous->number))
                previous = &norm;
        }
        return previous ? value(*previous) : QString();
    }
    template<typename Row>
    [[nodiscard]] QString valueBefore(const Row &) const
    {
        return {};
    }

private:
    /// Of a measurement, or of what the supplier says that it is.
    template<typename Row>
    [[nodiscard]] QString numbersText(const Row &row, IndicatorId id) const
    {
        if (row.numerator && row.denominator)
            return Words::tr("%1 van %2").arg(shown(*row.numerator), shown(*row.denominator));
        const Indicator *part = m_contract.indicator(id);
        return row.value ? shownValue(Ratio(*row.value), part ? enteredUnit(*part) : Unit::Count) : QString();
    }
    [[nodiscard]] QString cellName(const Cell &cell) const
    {
        const QString part = partName(cell.indicator);
        if (!cell.party.isValid())
            //: %1 a part of a kpi, %2 a period
            return Words::tr("%1, %2").arg(part, periodName(cell.period));
        //: %1 a part of a kpi, %2 a period, %3 a deelnemer
        return Words::tr("%1, %2, %3").arg(part, periodName(cell.period), partyName(cell.party));
    }
    [[nodiscard]] QString overlegOf(NormVersionId id) const
    {
        const auto norm = std::ranges::find(m_contract.norms, id, &NormVersion::id);
        if (norm == m_contract.norms.end())
            return Words::tr("Overleg over een norm");
        //: %1 a part of a kpi, %2 a number
        return Words::tr("Overleg over de norm van %1, versie %2").arg(partName(norm->indicator), QString::number(norm->number));
    }
    [[nodiscard]] QString partName(IndicatorId id) const
    {
        const Indicator *part = m_contract.indicator(id);
        return part ? part->title : QString::number(id.value);
    }
    [[nodiscard]] QString partyName(PartyId id) const
    {
        const Party *party = m_contract.party(id);
        return party ? party->name : QString::number(id.value);
    }

    const ContractDefinition &m_contract;
};

} // namespace

RowChangeText rowChangeText(const RecordChange &row, const ContractDefinition &contract)
{
    const RowWords words(contract);
    RowChangeText text;
    const Record &sample = row.after ? *row.after : *row.before;
    std::visit(
        [&](const auto &record) {
            text.what = words.what(record);
            text.why = words.why(record);
            if (!row.before)
                text.before = words.valueBefore(record);
        },
        sample);
    if (row.before)
        text.before = std::visit([&](const auto &record) { return words.value(record); }, *row.before);
    if (row.after)
        text.after = std::visit([&](const auto &record) { return words.value(record); }, *row.after);
    return text;
}

QString supplierFigureText(const SupplierFigure &figure, const ContractDefinition &contract)
{
    return RowWords(contract).value(figure);
}
