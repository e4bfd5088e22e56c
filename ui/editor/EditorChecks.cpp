// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorChecks.h"

#include "EditorWords.h"
#include "NormLint.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void note(FieldProblems &problems, const FieldKey &key, const QString &text, bool blocks = true)
{
    problems.try_emplace(key, FieldProblem { text, blocks });
}

Field fieldOf(NormFault fault)
{
    switch (fault) {
    case NormFault::ReversedBetween: return Field::High;
    case NormFault::NegativeMargin:
    case NormFault::MarginOutOfReach: return Field::Margin;
    case NormFault::GapBetweenBands:
    case NormFault::OverlappingBands:
    case NormFault::EmptyBand: return Field::BandFrom;
    case NormFault::BandContradictsNorm: return Field::BandVerdict;
    case NormFault::MissingValue:
    case NormFault::OutsideUnit: break;
    }
    return Field::Value;
}

/// A norm without a value waits for one and a contract may contradict itself; the rest is a slip of the pen.
bool isBlocking(NormFault fault)
{
    return fault != NormFault::MissingValue && fault != NormFault::BandContradictsNorm && fault != NormFault::GapBetweenBands;
}

void checkNorm(const PartSheet &part, int index, FieldProblems &problems)
{
    if (part.indicator.input == InputKind::Survey)
        return;
    for (const NormFinding &finding : lint(part.norm, part.indicator.unit)) {
        const Field field = finding.fault == NormFault::OutsideUnit && finding.band >= 0 ? Field::BandFrom : fieldOf(finding.fault);
        const Field place = part.indicator.unit == Unit::Date && field == Field::Value ? Field::TermAmount : field;
        note(problems, { place, index, finding.band }, EditorWords::faultText(finding, part.indicator.unit), isBlocking(finding.fault));
    }
}

/// The first day of the last version that changed a norm of the kpi; invalid when none did.
QDate lastChange(const ContractDefinition &contract, KpiId kpi)
{
    QDate last;
    for (const Indicator *part : contract.indicatorsOf(kpi)) {
        for (const NormVersion &norm : contract.norms) {
            if (norm.indicator == part->id && norm.number > 1 && norm.validFrom.isValid())
                last = last.isValid() ? std::max(last, norm.validFrom) : norm.validFrom;
        }
    }
    return last;
}

int lengthOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Once: return 0;
    case PeriodKind::Week: return 1;
    case PeriodKind::Month: return 2;
    case PeriodKind::Quarter: return 3;
    case PeriodKind::HalfYear: return 4;
    case PeriodKind::Year:
    case PeriodKind::ContractYear: return 5;
    }
    return 0;
}

} // namespace

FieldProblems EditorChecks::problemsOf(const ReadDraft &read, const EditorContext &context)
{
    FieldProblems problems = read.problems;
    const Kpi &kpi = read.sheet.kpi;
    const ContractDefinition &contract = context.contract;
    if (kpi.title.isEmpty())
        note(problems, { Field::Title }, tr("Geef de KPI een naam."));
    if (kpi.code.isEmpty())
        note(problems, { Field::Code }, tr("Geef een code, bijvoorbeeld KPI-15."));
    else if (kpi.code.contains(u' '))
        note(problems, { Field::Code }, tr("Een code heeft geen spaties. Gebruik een streepje."));
    else if (const Kpi *holder = contract.kpi(kpi.code); holder && (context.isNew || holder->id != kpi.id))
        note(problems, { Field::Code }, tr("Deze code is al van ‘%1’.").arg(holder->title));
    if (kpi.partRule == PartRule::AtLeast && kpi.partsNeeded > static_cast<int>(read.sheet.parts.size()))
        note(problems, { Field::PartRule }, tr("Er zijn maar %n onderdelen.", nullptr, static_cast<int>(read.sheet.parts.size())));
    bool isLimited = false;
    const int most = contract.setting(u"dynamic.max"_s).toInt(&isLimited);
    const auto others = std::ranges::count_if(contract.kpis, [&](const Kpi &other) { return other.dynamic && other.id != kpi.id; });
    if (isLimited && kpi.dynamic && others >= most)
        note(problems, { Field::Kind }, tr("Dit contract staat hoogstens %n dynamische KPI’s toe, en die zijn er al.", nullptr, most));
    if (isLimited && kpi.dynamic && context.isNew && kpi.sourceReference.isEmpty())
        note(problems, { Field::SourceReference }, tr("Noem waar deze dynamische KPI op rust: de inschrijving of het programma van eisen."));
    if (isLimited && kpi.dynamic && !kpi.announced.isValid())
        note(problems, { Field::Announced }, tr("Leg vast wanneer de opdrachtnemer deze KPI heeft gehoord."), false);
    if (kpi.mostParts > 0 && static_cast<int>(read.sheet.parts.size()) > kpi.mostParts)
        note(problems, { Field::MostParts }, tr("Het contract staat hoogstens %n onderdelen toe. Haal er een weg.", nullptr, kpi.mostParts));
    for (int i = 0; i < static_cast<int>(read.sheet.parts.size()); ++i) {
        const PartSheet &part = read.sheet.parts[static_cast<std::size_t>(i)];
        if (part.indicator.title.isEmpty())
            note(problems, { Field::PartTitle, i }, tr("Zeg wat dit onderdeel meet."));
        const bool once = part.indicator.measured == PeriodKind::Once || part.indicator.judged == PeriodKind::Once;
        if (once ? part.indicator.measured != part.indicator.judged : lengthOf(part.indicator.judged) < lengthOf(part.indicator.measured))
            note(problems, { Field::Judged, i }, tr("Een oordeel gaat over even lang als een meting, of langer."));
        if (part.norm.path && part.norm.path->shape == NormPath::Shape::Linear && part.norm.path->months < 1)
            note(problems, { Field::PathMonths, i }, tr("Zeg in hoeveel maanden de norm helemaal geldt."));
        if (part.norm.comparator == Comparator::Between && part.norm.value && !part.norm.high)
            note(problems, { Field::High, i }, tr("Vul ook de bovengrens in."));
        checkNorm(part, i, problems);
    }
    if (!needsNormChange(contract, context.use, read.sheet))
        return problems;
    const QDate first = firstChangeDay(contract, kpi.id);
    if (!read.change.validFrom.isValid())
        note(problems, { Field::ValidFrom }, tr("Zeg vanaf wanneer de nieuwe norm geldt."));
    else if (read.change.validFrom < first)
        note(problems, { Field::ValidFrom }, tr("Een nieuwe norm kan gelden vanaf %1.").arg(shownDate(first)));
    else if (const QDate last = lastChange(contract, kpi.id); kpi.dynamic && last.isValid() && read.change.validFrom < last.addYears(1))
        note(problems, { Field::ValidFrom }, tr("Deze KPI is op %1 al aangepast. Een dynamische KPI kan één keer per jaar veranderen; "
                                                "leg in de reden vast waarom het nu toch kan.").arg(shownDate(last)), false);
    if (kpi.dynamic && !context.agreedOn.isValid())
        note(problems, { Field::AgreedIn }, tr("Een dynamische KPI verandert na overleg met de opdrachtnemer. Kies dat overleg; staat het er niet bij, leg het dan eerst vast bij Overleggen."), false);
    else if (const QDate since = lastChange(contract, kpi.id); since.isValid() && context.agreedOn.isValid() && context.agreedOn < since)
        note(problems, { Field::AgreedIn }, tr("Dit overleg was vóór de vorige wijziging, van %1. Kies het overleg waarin deze is afgesproken.").arg(shownDate(since)), false);
    if (read.change.reason.isEmpty())
        note(problems, { Field::Reason }, tr("Zeg waarom de norm verandert; dat blijft in het logboek staan."));
    if (!kpi.dynamic && !read.change.contractChange)
        note(problems, { Field::ContractChange }, tr("Een statische KPI verandert alleen met een wijziging van het contract. Vink aan als die er is."));
    return problems;
}
