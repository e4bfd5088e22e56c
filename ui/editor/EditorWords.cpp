// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorWords.h"

#include "Words.h"

using namespace Qt::StringLiterals;

QString EditorWords::shapeName(PartShape shape)
{
    switch (shape) {
    case PartShape::Share: return tr("Percentage");
    case PartShape::Percentage: return tr("Percentage als getal");
    case PartShape::Count: return tr("Aantal");
    case PartShape::Time: return tr("Tijd");
    case PartShape::Date: return tr("Datum");
    case PartShape::YesNo: return tr("Ja of nee");
    case PartShape::Grade: return tr("Cijfer");
    case PartShape::Nps: return tr("NPS");
    case PartShape::Money: return tr("Bedrag");
    case PartShape::Number: return tr("Ander getal");
    case PartShape::Derived: return tr("Deel van de deelnemers");
    case PartShape::Survey: return tr("Klanttevredenheid");
    }
    return {};
}

QString EditorWords::comparatorName(Comparator comparator)
{
    switch (comparator) {
    case Comparator::AtLeast: return tr("minimaal (≥)");
    case Comparator::AtMost: return tr("hoogstens (≤)");
    case Comparator::Greater: return tr("meer dan (>)");
    case Comparator::Less: return tr("minder dan (<)");
    case Comparator::Equal: return tr("precies (=)");
    case Comparator::Between: return tr("tussen");
    }
    return {};
}

QString EditorWords::overTimeName(TimeAggregation aggregation)
{
    switch (aggregation) {
    case TimeAggregation::RatioOfSums: return tr("tellers en noemers bij elkaar");
    case TimeAggregation::Sum: return tr("som");
    case TimeAggregation::Mean: return tr("gemiddelde");
    case TimeAggregation::Last: return tr("laatste waarde");
    case TimeAggregation::Worst: return tr("slechtste waarde");
    case TimeAggregation::EveryPeriod: return tr("elke periode moet voldoen");
    }
    return {};
}

QString EditorWords::accumulationName(Accumulation accumulation)
{
    switch (accumulation) {
    case Accumulation::None: return tr("elke periode op zichzelf");
    case Accumulation::CalendarYear: return tr("opgeteld vanaf 1 januari");
    case Accumulation::ContractYear: return tr("opgeteld vanaf het contractjaar");
    case Accumulation::Start: return tr("opgeteld vanaf het begin");
    }
    return {};
}

QString EditorWords::pathName(NormPath::Shape shape)
{
    switch (shape) {
    case NormPath::Shape::Linear: return tr("recht pad in maanden");
    case NormPath::Shape::CalendarYear: return tr("naar rato van het kalenderjaar");
    case NormPath::Shape::ContractYear: return tr("naar rato van het contractjaar");
    }
    return {};
}

QString EditorWords::termUnitName(TermUnit unit)
{
    switch (unit) {
    case TermUnit::WorkingDay: return tr("werkdagen");
    case TermUnit::CalendarDay: return tr("kalenderdagen");
    case TermUnit::Week: return tr("weken");
    case TermUnit::Month: return tr("maanden");
    case TermUnit::Year: return tr("jaar");
    }
    return {};
}

QString EditorWords::wholeNumber(const QString &text, int least)
{
    return tr("‘%1’ is geen heel getal vanaf %2.").arg(text).arg(least);
}

QString EditorWords::notANumber(const QString &text)
{
    return tr("‘%1’ is geen getal. Schrijf het als 99,5.").arg(text);
}

QString EditorWords::notADate(const QString &text)
{
    return tr("‘%1’ is geen datum. Schrijf bijvoorbeeld 1-7-2026.").arg(text);
}

QString EditorWords::signWithoutNumber(const QString &text)
{
    return tr("Achter ‘%1’ hoort een getal.").arg(text.trimmed());
}

QString EditorWords::bandWithoutWord()
{
    return tr("Geef dit oordeel een woord, zoals het contract het noemt.");
}

QString EditorWords::faultText(const NormFinding &finding, Unit unit)
{
    const QString at = finding.at ? shownAgreed(Ratio(*finding.at), unit) : QString();
    switch (finding.fault) {
    case NormFault::MissingValue: return tr("Zonder waarde komt er geen oordeel.");
    case NormFault::GapBetweenBands: return tr("Rond %1 valt een waarde in geen enkel oordeel. Laat het op het vorige aansluiten.").arg(at);
    case NormFault::OverlappingBands: return tr("%1 valt in twee oordelen. Begin waar het vorige eindigt.").arg(at);
    case NormFault::EmptyBand: return tr("Hier past geen waarde in: ‘vanaf’ ligt boven ‘tot’.");
    case NormFault::BandContradictsNorm: return tr("Dit oordeel spreekt de norm tegen. Kijk welke van de twee het contract bedoelt.");
    case NormFault::ReversedBetween: return tr("De bovengrens ligt onder de ondergrens. Draai ze om.");
    case NormFault::OutsideUnit: return tr("%1 kan niet in deze eenheid.").arg(at);
    case NormFault::NegativeMargin: return tr("Een marge is nul of meer.");
    case NormFault::MarginOutOfReach: return tr("Let op is hier niet mogelijk: aan de goede kant van de norm ligt geen waarde.");
    }
    return {};
}
