// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Procedure.h"

#include "CodeTable.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto sides = codeTable<Side::Either>("client"_L1, "supplier"_L1, "either"_L1);
constexpr auto bases = codeTable<TermBasis::Guideline>("contractual"_L1, "agreed"_L1, "guideline"_L1);
constexpr auto kinds = codeTable<FieldKind::Choice>("text"_L1, "yes_no"_L1, "count"_L1, "date"_L1, "choice"_L1);
constexpr auto outputs = codeTable<StepOutput::Evidence>("letter"_L1, "plan"_L1, "minutes"_L1, "approval"_L1, "advice"_L1,
                                                         "report"_L1, "agenda_item"_L1, "evidence"_L1);
constexpr auto conditions = codeTable<ConditionKind::ActionDone>(
    "happened"_L1, "not_happened"_L1, "happened_here"_L1, "field_is"_L1, "field_at_least"_L1, "term_ended"_L1,
    "cases_at_least"_L1, "actions_done"_L1, "action_done"_L1);

template<typename Row>
const Row *find(const std::vector<Row> &rows, QStringView code)
{
    const auto found = std::ranges::find(rows, code, &Row::code);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

QString codeOf(Side side) { return sides.codeOf(side); }
std::optional<Side> sideFrom(QStringView code) { return sides.valueOf(code); }
QString codeOf(TermBasis basis) { return bases.codeOf(basis); }
std::optional<TermBasis> termBasisFrom(QStringView code) { return bases.valueOf(code); }
QString codeOf(FieldKind kind) { return kinds.codeOf(kind); }
std::optional<FieldKind> fieldKindFrom(QStringView code) { return kinds.valueOf(code); }
QString codeOf(StepOutput output) { return outputs.codeOf(output); }
std::optional<StepOutput> stepOutputFrom(QStringView code) { return outputs.valueOf(code); }
QString codeOf(ConditionKind kind) { return conditions.codeOf(kind); }
std::optional<ConditionKind> conditionKindFrom(QStringView code) { return conditions.valueOf(code); }

const ProcedureStep *Procedure::step(QStringView code) const { return find(steps, code); }
const ProcedureEvent *Procedure::event(QStringView code) const { return find(events, code); }
const ProcedureField *Procedure::field(QStringView code) const { return find(fields, code); }
const ProcedureTerm *Procedure::term(QStringView code) const { return find(terms, code); }
const ProcedureAction *Procedure::action(QStringView code) const { return find(actions, code); }

bool isGeneralEvent(QStringView code)
{
    return code == GeneralEvent::pause || code == GeneralEvent::resume || code == GeneralEvent::changeTerm;
}

QStringList generalEvents()
{
    return { GeneralEvent::pause.toString(), GeneralEvent::resume.toString(), GeneralEvent::changeTerm.toString() };
}

const Procedure *versionOf(const std::vector<Procedure> &all, QStringView id, int version)
{
    const auto found = std::ranges::find_if(
        all, [&](const Procedure &procedure) { return procedure.id == id && procedure.version == version; });
    return found == all.end() ? nullptr : &*found;
}

const Procedure *latestOf(const std::vector<Procedure> &all, QStringView id)
{
    const Procedure *latest = nullptr;
    for (const Procedure &procedure : all) {
        if (procedure.id == id && (!latest || procedure.version > latest->version))
            latest = &procedure;
    }
    return latest;
}
