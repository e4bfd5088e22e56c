// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateFields.h"

#include "CodeTable.h"
#include "JsonMembers.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto partyRoles = codeTable<PartyRole::Category>("participant"_L1, "client"_L1, "supplier"_L1, "category"_L1);
constexpr auto partySizes = codeTable<PartySize::Small>("large"_L1, "small"_L1);
constexpr auto partRules = codeTable<PartRule::AtLeast>("all"_L1, "at_least"_L1);

template<typename Enum, std::size_t N>
QStringList codesIn(const CodeTable<Enum, N> &table)
{
    QStringList codes;
    for (const QLatin1StringView code : table.codes)
        codes += code;
    return codes;
}

// Deadlines and norms -------------------------------------------------------------------------------------------------

const JsonField<Deadline> deadlineFields[] = {
    { u"amount", Need<Deadline>::Required, [](const JsonPlace &p, Deadline &d) { readValue(p, d.term.amount); } },
    { u"unit", Need<Deadline>::Required,
      [](const JsonPlace &p, Deadline &d) { readCode(p, d.term.unit, termUnitFrom, codesOf<TermUnit>()); },
      codesOf<TermUnit> },
    CodeOf<&Deadline::anchor, anchorFrom>::required(u"after"),
    { u"earlySignal", Need<Deadline>::Optional,
      [](const JsonPlace &p, Deadline &d) {
          Anchor anchor = Anchor::Start;
          readCode(p, anchor, anchorFrom, codesOf<Anchor>());
          d.earlySignal = anchor;
      },
      codesOf<Anchor> },
};

void readDeadline(const JsonPlace &place, std::optional<Deadline> &target)
{
    Deadline deadline;
    readObject(place, deadlineFields, deadline);
    target = deadline;
}

const JsonField<Term> termFields[] = {
    MemberOf<&Term::amount>::required(u"amount"),
    { u"unit", Need<Term>::Required, [](const JsonPlace &p, Term &t) { readCode(p, t.unit, termUnitFrom, codesOf<TermUnit>()); },
      codesOf<TermUnit> },
};

const JsonField<CaseLimit> caseLimitFields[] = {
    CodeOf<&CaseLimit::comparator, comparatorFrom>::required(u"comparator"),
    MemberOf<&CaseLimit::value>::required(u"value"),
    MemberOf<&CaseLimit::high>::optional(u"high"),
    CodeOf<&CaseLimit::unit, unitFrom>::required(u"unit"),
};

/// A band has at most one lower and one upper end.
void readBound(const JsonPlace &place, std::optional<Bound> &target, bool closed)
{
    if (target)
        place.report(ProblemCode::DuplicateCode, { place.path() });
    Bound bound;
    bound.closed = closed;
    readValue(place, bound.value);
    target = bound;
}

const JsonField<Band> bandFields[] = {
    { u"atLeast", Need<Band>::Optional, [](const JsonPlace &p, Band &b) { readBound(p, b.lower, true); } },
    { u"above", Need<Band>::Optional, [](const JsonPlace &p, Band &b) { readBound(p, b.lower, false); } },
    { u"atMost", Need<Band>::Optional, [](const JsonPlace &p, Band &b) { readBound(p, b.upper, true); } },
    { u"below", Need<Band>::Optional, [](const JsonPlace &p, Band &b) { readBound(p, b.upper, false); } },
    MemberOf<&Band::label>::required(u"label"),
    MemberOf<&Band::meaning>::optional(u"meaning"),
    CodeOf<&Band::verdict, verdictFrom>::required(u"verdict"),
};

const JsonField<NormPath> pathFields[] = {
    CodeOf<&NormPath::shape, pathShapeFrom>::required(u"shape"),
    MemberOf<&NormPath::months>::optional(u"months"),
    CodeOf<&NormPath::anchor, anchorFrom>::optional(u"after"),
    MemberOf<&NormPath::tolerance>::optional(u"tolerance"),
};

/// The document leaves the value open. Said in so many words, so that a forgotten value is not taken for it.
void readOpen(const JsonPlace &place)
{
    bool open = true;
    readValue(place, open);
    if (!open)
        place.report(ProblemCode::UnknownValue, { u"false"_s, u"true"_s });
}

const JsonField<NormVersion> normFields[] = {
    CodeOf<&NormVersion::kind, normKindFrom>::required(u"kind"),
    CodeOf<&NormVersion::comparator, comparatorFrom>::required(u"comparator"),
    MemberOf<&NormVersion::value>::optional(u"value"),
    MemberOf<&NormVersion::high>::optional(u"high"),
    MemberOf<&NormVersion::offered>::optional(u"offered"),
    { u"path", Need<NormVersion>::Optional,
      [](const JsonPlace &p, NormVersion &n) { readObject(p, pathFields, n.path.emplace()); } },
    { u"open", Need<NormVersion>::Optional, [](const JsonPlace &p, NormVersion &) { readOpen(p); } },
    { u"deadline", Need<NormVersion>::Optional,
      [](const JsonPlace &p, NormVersion &n) { readDeadline(p, n.deadline); } },
    MemberOf<&NormVersion::watchMargin>::optional(u"watchMargin"),
    { u"bands", Need<NormVersion>::Optional,
      [](const JsonPlace &p, NormVersion &n) { readObjects(p, bandFields, n.bands); } },
    MemberOf<&NormVersion::sourceText>::required(u"sourceText"),
};

// Kpis and their parts ------------------------------------------------------------------------------------------------

const JsonField<IndicatorDraft> indicatorFields[] = {
    { u"title", Need<IndicatorDraft>::Required,
      [](const JsonPlace &p, IndicatorDraft &d) { readValue(p, d.indicator.title); } },
    { u"shortTitle", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) { readValue(p, d.indicator.shortTitle); } },
    { u"definition", Need<IndicatorDraft>::Required,
      [](const JsonPlace &p, IndicatorDraft &d) { readValue(p, d.indicator.definition); } },
    { u"unit", Need<IndicatorDraft>::Required,
      [](const JsonPlace &p, IndicatorDraft &d) { readCode(p, d.indicator.unit, unitFrom, codesOf<Unit>()); },
      codesOf<Unit> },
    { u"input", Need<IndicatorDraft>::Required,
      [](const JsonPlace &p, IndicatorDraft &d) { readCode(p, d.indicator.input, inputKindFrom, codesOf<InputKind>()); },
      codesOf<InputKind> },
    { u"measured", Need<IndicatorDraft>::Required,
      [](const JsonPlace &p, IndicatorDraft &d) { readCode(p, d.indicator.measured, periodKindFrom, codesOf<PeriodKind>()); },
      codesOf<PeriodKind> },
    { u"judged", Need<IndicatorDraft>::Required,
      [](const JsonPlace &p, IndicatorDraft &d) { readCode(p, d.indicator.judged, periodKindFrom, codesOf<PeriodKind>()); },
      codesOf<PeriodKind> },
    { u"perParty", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) { readValue(p, d.indicator.perParty); } },
    { u"countsForKpi", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) { readValue(p, d.indicator.countsForKpi); } },
    { u"overTime", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) {
          readCode(p, d.indicator.overTime, timeAggregationFrom, codesOf<TimeAggregation>());
      },
      codesOf<TimeAggregation> },
    { u"accumulates", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) {
          readCode(p, d.indicator.accumulates, accumulationFrom, codesOf<Accumulation>());
      },
      codesOf<Accumulation> },
    { u"derivedFrom", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) { readValue(p, d.derivedFrom); } },
    { u"numerator", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) { readValue(p, d.indicator.numeratorLabel); } },
    { u"denominator", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) { readValue(p, d.indicator.denominatorLabel); } },
    { u"caseLimit", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) { readObject(p, caseLimitFields, d.indicator.caseLimit.emplace()); } },
    { u"source", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) { readValue(p, d.indicator.source); } },
    { u"records", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) { readValue(p, d.records); } },
    { u"firstVerdict", Need<IndicatorDraft>::Optional,
      [](const JsonPlace &p, IndicatorDraft &d) { readDeadline(p, d.indicator.firstVerdict); } },
    { u"norm", Need<IndicatorDraft>::Required,
      [](const JsonPlace &p, IndicatorDraft &d) { readObject(p, normFields, d.norm.emplace()); } },
};

const JsonField<SurveyTopic> topicFields[] = {
    MemberOf<&SurveyTopic::letter>::optional(u"letter"),
    MemberOf<&SurveyTopic::shortText>::optional(u"shortText"),
    MemberOf<&SurveyTopic::text>::optional(u"text"),
    MemberOf<&SurveyTopic::described>::optional(u"described"),
};

const JsonField<FactorDraft> factorFields[] = {
    MemberOf<&FactorDraft::factor>::required(u"factor"),
    MemberOf<&FactorDraft::title>::required(u"title"),
    { u"topics", Need<FactorDraft>::Required,
      [](const JsonPlace &p, FactorDraft &f) { readObjects(p, topicFields, f.topics); } },
};

const JsonField<QuestionnaireDraft> questionnaireFields[] = {
    { u"factors", Need<QuestionnaireDraft>::Required,
      [](const JsonPlace &p, QuestionnaireDraft &q) { readObjects(p, factorFields, q.factors); } },
    { u"bands", Need<QuestionnaireDraft>::Required,
      [](const JsonPlace &p, QuestionnaireDraft &q) { readObjects(p, bandFields, q.bands); } },
};

template<auto member>
void readIntoKpi(const JsonPlace &place, KpiDraft &draft)
{
    readValue(place, draft.kpi.*member);
}

const JsonField<KpiDraft> kpiFields[] = {
    { u"code", Need<KpiDraft>::Required, readIntoKpi<&Kpi::code> },
    { u"title", Need<KpiDraft>::Required, readIntoKpi<&Kpi::title> },
    { u"shortTitle", Need<KpiDraft>::Optional, readIntoKpi<&Kpi::shortTitle> },
    { u"theme", Need<KpiDraft>::Required,
      [](const JsonPlace &p, KpiDraft &d) { readCode(p, d.kpi.theme, themeFrom, codesOf<KpiTheme>()); },
      codesOf<KpiTheme> },
    { u"dynamic", Need<KpiDraft>::Required, readIntoKpi<&Kpi::dynamic> },
    { u"partRule", Need<KpiDraft>::Optional,
      [](const JsonPlace &p, KpiDraft &d) {
          readCode(p, d.kpi.partRule, [](QStringView code) { return partRules.valueOf(code); }, codesIn(partRules));
      },
      [] { return codesIn(partRules); } },
    { u"partsNeeded", Need<KpiDraft>::Optional, readIntoKpi<&Kpi::partsNeeded> },
    { u"mostParts", Need<KpiDraft>::Optional, readIntoKpi<&Kpi::mostParts> },
    { u"purpose", Need<KpiDraft>::Required, readIntoKpi<&Kpi::purpose> },
    { u"method", Need<KpiDraft>::Required, readIntoKpi<&Kpi::method> },
    { u"measuredBy", Need<KpiDraft>::Required, readIntoKpi<&Kpi::measuredBy> },
    { u"consequence", Need<KpiDraft>::Required, readIntoKpi<&Kpi::consequence> },
    { u"remedyTerm", Need<KpiDraft>::Optional,
      [](const JsonPlace &p, KpiDraft &d) { readObject(p, termFields, d.kpi.remedyTerm.emplace()); } },
    { u"sanctions", Need<KpiDraft>::Required, readIntoKpi<&Kpi::sanctions> },
    { u"sourceText", Need<KpiDraft>::Required, readIntoKpi<&Kpi::sourceText> },
    { u"sourceReference", Need<KpiDraft>::Required, readIntoKpi<&Kpi::sourceReference> },
    { u"criteria", Need<KpiDraft>::Optional, readIntoKpi<&Kpi::criteria> },
    { u"indicators", Need<KpiDraft>::Required,
      [](const JsonPlace &p, KpiDraft &d) { readObjects(p, indicatorFields, d.indicators); } },
    { u"questionnaire", Need<KpiDraft>::Optional,
      [](const JsonPlace &p, KpiDraft &d) { readObject(p, questionnaireFields, d.questionnaire.emplace()); } },
};

// The contract around them --------------------------------------------------------------------------------------------

const JsonField<TemplateInfo> infoFields[] = {
    MemberOf<&TemplateInfo::id>::required(u"id"),
    MemberOf<&TemplateInfo::name>::required(u"name"),
    MemberOf<&TemplateInfo::description>::required(u"description"),
    MemberOf<&TemplateInfo::picture>::required(u"picture"),
};

const JsonField<CalendarSettings> calendarFields[] = {
    MemberOf<&CalendarSettings::goodFridayOff>::optional(u"goodFridayOff"),
    MemberOf<&CalendarSettings::bridgeDaysOff>::optional(u"bridgeDaysOff"),
};

const JsonField<Contract> contractFields[] = {
    MemberOf<&Contract::title>::required(u"title"),
    MemberOf<&Contract::client>::required(u"client"),
    MemberOf<&Contract::supplier>::optional(u"supplier"),
    MemberOf<&Contract::category>::optional(u"category"),
    MemberOf<&Contract::award>::optional(u"award"),
    MemberOf<&Contract::signing>::optional(u"signing"),
    MemberOf<&Contract::start>::required(u"start"),
    MemberOf<&Contract::end>::optional(u"end"),
    MemberOf<&Contract::planApproval>::optional(u"planApproval"),
    { u"calendar", Need<Contract>::Optional,
      [](const JsonPlace &p, Contract &c) { readObject(p, calendarFields, c.calendar); } },
    MemberOf<&Contract::icon>::required(u"icon"),
    MemberOf<&Contract::sourceDocument>::required(u"sourceDocument"),
    MemberOf<&Contract::sourceReference>::required(u"sourceReference"),
};

const JsonField<Party> partyFields[] = {
    MemberOf<&Party::name>::required(u"name"),
    MemberOf<&Party::shortName>::optional(u"shortName"),
    { u"role", Need<Party>::Required,
      [](const JsonPlace &p, Party &t) {
          readCode(p, t.role, [](QStringView code) { return partyRoles.valueOf(code); }, codesIn(partyRoles));
      },
      [] { return codesIn(partyRoles); } },
    { u"size", Need<Party>::Optional,
      [](const JsonPlace &p, Party &t) {
          readCode(p, t.size, [](QStringView code) { return partySizes.valueOf(code); }, codesIn(partySizes));
      },
      [] { return codesIn(partySizes); } },
    MemberOf<&Party::from>::optional(u"from"),
    MemberOf<&Party::until>::optional(u"until"),
};

const JsonField<SanctionType> sanctionFields[] = {
    MemberOf<&SanctionType::code>::required(u"code"),
    MemberOf<&SanctionType::title>::required(u"title"),
    MemberOf<&SanctionType::text>::required(u"text"),
    MemberOf<&SanctionType::imposedBy>::required(u"imposedBy"),
};

const JsonField<ContractSetting> settingFields[] = {
    MemberOf<&ContractSetting::key>::required(u"key"),
    MemberOf<&ContractSetting::value>::required(u"value"),
};

const JsonField<TemplateDraft> templateFields[] = {
    { u"$schema", Need<TemplateDraft>::Optional,
      [](const JsonPlace &p, TemplateDraft &) { std::ignore = p.isKind(JsonNode::Kind::Text); } },
    MemberOf<&TemplateDraft::format>::required(u"format"),
    MemberOf<&TemplateDraft::order>::required(u"order"),
    { u"info", Need<TemplateDraft>::Required,
      [](const JsonPlace &p, TemplateDraft &d) { readObject(p, infoFields, d.info); } },
    { u"contract", Need<TemplateDraft>::Required,
      [](const JsonPlace &p, TemplateDraft &d) { readObject(p, contractFields, d.contract); } },
    { u"parties", Need<TemplateDraft>::Optional,
      [](const JsonPlace &p, TemplateDraft &d) { readObjects(p, partyFields, d.parties); } },
    { u"sanctions", Need<TemplateDraft>::Optional,
      [](const JsonPlace &p, TemplateDraft &d) { readObjects(p, sanctionFields, d.sanctions); } },
    { u"settings", Need<TemplateDraft>::Optional,
      [](const JsonPlace &p, TemplateDraft &d) { readObjects(p, settingFields, d.settings); } },
    { u"kpis", Need<TemplateDraft>::Required,
      [](const JsonPlace &p, TemplateDraft &d) { readObjects(p, kpiFields, d.kpis); } },
};

template<typename Target, std::size_t N>
TemplateObject described(const QString &name, const JsonField<Target> (&fields)[N])
{
    TemplateObject object { name, {} };
    for (const JsonField<Target> &field : fields) {
        object.keys.push_back({ field.name.toString(), field.need == Need<Target>::Required,
                                field.allowed ? field.allowed() : QStringList() });
    }
    return object;
}

} // namespace

TemplateDraft readTemplateDraft(const JsonPlace &root)
{
    TemplateDraft draft;
    readObject(root, templateFields, draft);
    return draft;
}

std::vector<TemplateObject> templateObjects()
{
    return { described(u"template"_s, templateFields), described(u"info"_s, infoFields),
             described(u"contract"_s, contractFields), described(u"calendar"_s, calendarFields),
             described(u"party"_s, partyFields), described(u"sanction"_s, sanctionFields),
             described(u"setting"_s, settingFields), described(u"kpi"_s, kpiFields),
             described(u"indicator"_s, indicatorFields), described(u"norm"_s, normFields),
             described(u"path"_s, pathFields), described(u"deadline"_s, deadlineFields),
             described(u"term"_s, termFields), described(u"caseLimit"_s, caseLimitFields), described(u"band"_s, bandFields),
             described(u"questionnaire"_s, questionnaireFields), described(u"factor"_s, factorFields),
             described(u"topic"_s, topicFields) };
}
