// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translate.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString normVerdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Missing:
        return Words::tr("Geen meting");
    case Verdict::Met:
        return Words::tr("Voldoende");
    case Verdict::Attention:
        return Words::tr("Let op");
    case Verdict::Breach:
        return Words::tr("Onvoldoende");
    case Verdict::NotApplicable:
        return Words::tr("N.v.t.");
    case Verdict::Incomplete:
        return Words::tr("Onvolledig");
    case Verdict::Undecided:
        return Words::tr("Onbeslist");
    }
    return {};
}

bool isWithinWatchMargin(const Outcome &outcome)
{
    return std::any_of(outcome.because.begin(), outcome.because.end(),
                       [](const Reason &reason) { return reason.code == ReasonCode::WithinWatchMargin; });
}

} // namespace

QString verdictWord(Verdict verdict, NormKind kind)
{
    const bool missed = verdict == Verdict::Attention || verdict == Verdict::Breach;
    if (kind == NormKind::Target && (missed || verdict == Verdict::Met))
        return missed ? Words::tr("Onder doel") : Words::tr("Doel gehaald");
    if (kind == NormKind::Guideline && missed)
        return normVerdictWord(Verdict::Attention); // a guideline is no norm: it is never missed outright
    return normVerdictWord(verdict);
}

QString bandLabel(const QString &label)
{
    return Words::tr(label.toUtf8().constData());
}

QString outcomeWord(const Outcome &outcome, NormKind kind)
{
    if (!outcome.label.isEmpty())
        return bandLabel(outcome.label);
    if (outcome.verdict == Verdict::Attention && isWithinWatchMargin(outcome))
        return normVerdictWord(Verdict::Attention);
    return verdictWord(outcome.verdict, kind);
}

QString themeName(KpiTheme theme)
{
    switch (theme) {
    case KpiTheme::Delivery:
        return Words::tr("Kwaliteit en levering");
    case KpiTheme::Reach:
        return Words::tr("Tijd en bereik");
    case KpiTheme::Experience:
        return Words::tr("Klantbeleving");
    case KpiTheme::Social:
        return Words::tr("Sociaal en keten");
    case KpiTheme::Sustainability:
        return Words::tr("Duurzaamheid");
    case KpiTheme::Governance:
        return Words::tr("Rapport, risico en audit");
    }
    return {};
}

QString frequencyName(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Once:
        return Words::tr("eenmalig");
    case PeriodKind::Year:
        return Words::tr("jaarlijks");
    case PeriodKind::HalfYear:
        return Words::tr("halfjaarlijks");
    case PeriodKind::Quarter:
        return Words::tr("per kwartaal");
    case PeriodKind::Month:
        return Words::tr("maandelijks");
    case PeriodKind::Week:
        return Words::tr("wekelijks");
    case PeriodKind::ContractYear:
        return Words::tr("per contractjaar");
    }
    return {};
}

QString periodNoun(PeriodKind kind, qint64 count)
{
    const bool one = count == 1;
    switch (kind) {
    case PeriodKind::Once:
        return one ? Words::tr("keer") : Words::tr("keren");
    case PeriodKind::Year:
        return one ? Words::tr("jaar") : Words::tr("jaren");
    case PeriodKind::HalfYear:
        return one ? Words::tr("halfjaar") : Words::tr("halfjaren");
    case PeriodKind::Quarter:
        return one ? Words::tr("kwartaal") : Words::tr("kwartalen");
    case PeriodKind::Month:
        return one ? Words::tr("maand") : Words::tr("maanden");
    case PeriodKind::Week:
        return one ? Words::tr("week") : Words::tr("weken");
    case PeriodKind::ContractYear:
        return one ? Words::tr("contractjaar") : Words::tr("contractjaren");
    }
    return {};
}

QString kindName(NormKind kind)
{
    switch (kind) {
    case NormKind::Norm:
        return Words::tr("Norm");
    case NormKind::Target:
        return Words::tr("Doelstelling");
    case NormKind::Guideline:
        return Words::tr("Richtlijn");
    }
    return {};
}

QString termText(const Term &term)
{
    const QString number = shown(Decimal(term.amount));
    const bool one = term.amount == 1;
    switch (term.unit) {
    case TermUnit::WorkingDay:
        return one ? Words::tr("1 werkdag") : Words::tr("%1 werkdagen").arg(number);
    case TermUnit::CalendarDay:
        return one ? Words::tr("1 kalenderdag") : Words::tr("%1 kalenderdagen").arg(number);
    case TermUnit::Week:
        return one ? Words::tr("1 week") : Words::tr("%1 weken").arg(number);
    case TermUnit::Month:
        return one ? Words::tr("1 maand") : Words::tr("%1 maanden").arg(number);
    case TermUnit::Year:
        return one ? Words::tr("1 jaar") : Words::tr("%1 jaar").arg(number);
    }
    return {};
}

QString anchorName(Anchor anchor)
{
    switch (anchor) {
    case Anchor::Award:
        return Words::tr("de gunning");
    case Anchor::Signing:
        return Words::tr("de ondertekening");
    case Anchor::Start:
        return Words::tr("de ingangsdatum");
    case Anchor::End:
        return Words::tr("de einddatum");
    case Anchor::PlanApproval:
        return Words::tr("het akkoord op het plan");
    }
    return {};
}

QString bandName(MarkBand band)
{
    switch (band) {
    case MarkBand::Good:
        return Words::tr("Goed");
    case MarkBand::Fair:
        return Words::tr("Matig");
    case MarkBand::Poor:
        return Words::tr("Slecht");
    }
    return {};
}

QString surveyOutcomeName(SurveyOutcome outcome)
{
    return outcome == SurveyOutcome::None ? Words::tr("geen sanctie") : codeOf(outcome);
}

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    //: %1 is a name or a list of names with commas, %2 the last name
    return Words::tr("%1 en %2").arg(items.first(items.size() - 1).join(u", "_s), items.last());
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString insideSentence(const QString &title)
{
    const bool plainWord = title.size() > 1
        && std::none_of(title.begin() + 1, title.end(), [](QChar c) { return c.isUpper() || c.isDigit(); });
    return plainWord ? title.at(0).toLower() + title.mid(1) : title;
}
