// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionForm.h"

#include "ActionVerbs.h"
#include "DateText.h"
#include "RemedyWords.h"

using namespace Qt::StringLiterals;

namespace {

QString typed(const QDate &day)
{
    return day.isValid() ? typedDate(day) : QString();
}

QDate dayIn(const RowValues &values, const QString &key)
{
    return readDate(valueIn(values, key)).date.value_or(QDate());
}

/// 0…100, with or without a percent sign; empty is 0.
std::optional<int> progressIn(QString text)
{
    text = text.remove(u'%').trimmed();
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const int percent = text.toInt(&isNumber);
    return isNumber && percent >= 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

} // namespace

std::vector<RowField> ActionForm::fields()
{
    using Kind = RowField::Kind;
    std::vector<FieldChoice> registers { { codeOf(ActionRegister::None), tr("geen") } };
    for (const ActionRegister reg : { ActionRegister::Rca, ActionRegister::Capa, ActionRegister::Improvement })
        registers.emplace_back(codeOf(reg), actionRegisterName(reg));
    std::vector<FieldChoice> statuses;
    for (const ActionStatus status : { ActionStatus::Open, ActionStatus::Done, ActionStatus::Closed, ActionStatus::Dropped })
        statuses.emplace_back(codeOf(status), actionStatusName(status));
    std::vector<FieldChoice> effects;
    for (const Effect effect : { Effect::NotChecked, Effect::Effective, Effect::NotEffective })
        effects.emplace_back(codeOf(effect), effectName(effect));
    return {
        { u"title"_s, tr("Actie") },
        { u"owner"_s, tr("Wie"), Kind::Line, 5, {}, tr("naam of functie") },
        { u"side"_s, tr("Doet"), Kind::Choice, 4, { { u"supplier"_s, tr("opdrachtnemer") }, { u"client"_s, tr("opdrachtgever") } } },
        { u"due"_s, tr("Uiterlijk"), Kind::Line, 3, {}, tr("dd-mm-jjjj") },
        { u"result"_s, tr("Welke verbetering levert het op?"), Kind::Line, 6 },
        { u"level"_s, tr("Welk niveau moet worden gehaald?"), Kind::Line, 6 },
        { u"progress"_s, tr("Voortgang in %"), Kind::Line, 3 },
        { u"status"_s, tr("Status"), Kind::Choice, 3, statuses },
        { u"settled"_s, tr("Op"), Kind::Line, 3, {}, tr("dd-mm-jjjj") },
        { u"register"_s, tr("Register"), Kind::Choice, 3, registers },
        { u"note"_s, tr("Hoe het gaat"), Kind::Area },
        { u"effect"_s, tr("Effect"), Kind::Choice, 4, effects },
        { u"effectNote"_s, tr("Welke meting laat dat zien?"), Kind::Line, 8 },
        { u"cause"_s, tr("Grondoorzaak"), Kind::Area },
        { u"corrective"_s, tr("Corrigerende maatregel"), Kind::Line, 6 },
        { u"preventive"_s, tr("Preventieve maatregel"), Kind::Line, 6 },
        { u"agreed"_s, tr("Afgesproken op"), Kind::Line, 4, {}, tr("dd-mm-jjjj") },
        { u"origin"_s, tr("Waar afgesproken"), Kind::Line, 8, {}, tr("overleg, brief of plan") },
    };
}

RowValues ActionForm::valuesOf(const ActionItem &action)
{
    return {
        { u"title"_s, action.title },
        { u"owner"_s, action.owner },
        { u"side"_s, action.bySupplier ? u"supplier"_s : u"client"_s },
        { u"due"_s, typed(action.due) },
        { u"result"_s, action.result },
        { u"level"_s, action.level },
        { u"progress"_s, QString::number(action.progress) },
        { u"status"_s, codeOf(action.status) },
        { u"settled"_s, typed(action.settled) },
        { u"register"_s, codeOf(action.reg) },
        { u"note"_s, action.note },
        { u"effect"_s, codeOf(action.effect) },
        { u"effectNote"_s, action.effectNote },
        { u"cause"_s, action.cause },
        { u"corrective"_s, action.corrective },
        { u"preventive"_s, action.preventive },
        { u"agreed"_s, typed(action.agreed) },
        { u"origin"_s, action.origin },
    };
}

ActionItem ActionForm::read(const RowValues &values, ActionItem base, const QDate &today)
{
    base.title = valueIn(values, u"title"_s).simplified();
    base.owner = valueIn(values, u"owner"_s).simplified();
    base.bySupplier = valueIn(values, u"side"_s) != "client"_L1;
    base.due = dayIn(values, u"due"_s);
    base.result = valueIn(values, u"result"_s).trimmed();
    base.level = valueIn(values, u"level"_s).trimmed();
    base.progress = progressIn(valueIn(values, u"progress"_s)).value_or(base.progress);
    base.status = actionStatusFrom(valueIn(values, u"status"_s)).value_or(base.status);
    base.settled = dayIn(values, u"settled"_s);
    if (base.status == ActionStatus::Open)
        base.settled = {};
    else if (!base.settled.isValid() && valueIn(values, u"settled"_s).trimmed().isEmpty())
        base.settled = today;
    base.reg = actionRegisterFrom(valueIn(values, u"register"_s)).value_or(base.reg);
    base.note = valueIn(values, u"note"_s).trimmed();
    base.effect = effectFrom(valueIn(values, u"effect"_s)).value_or(base.effect);
    base.effectNote = valueIn(values, u"effectNote"_s).trimmed();
    base.cause = valueIn(values, u"cause"_s).trimmed();
    base.corrective = valueIn(values, u"corrective"_s).trimmed();
    base.preventive = valueIn(values, u"preventive"_s).trimmed();
    base.agreed = dayIn(values, u"agreed"_s);
    base.origin = valueIn(values, u"origin"_s).trimmed();
    return base;
}

bool ActionForm::isShown(const RowField &field, const RowValues &values)
{
    const auto status = actionStatusFrom(valueIn(values, u"status"_s)).value_or(ActionStatus::Open);
    const auto reg = actionRegisterFrom(valueIn(values, u"register"_s)).value_or(ActionRegister::None);
    if (field.key == "settled"_L1)
        return status != ActionStatus::Open;
    if (field.key == "effect"_L1 || field.key == "effectNote"_L1)
        return status == ActionStatus::Done || status == ActionStatus::Closed;
    if (field.key == "cause"_L1)
        return reg == ActionRegister::Rca || reg == ActionRegister::Capa;
    if (field.key == "corrective"_L1 || field.key == "preventive"_L1)
        return reg == ActionRegister::Capa;
    return true;
}

RowProblems ActionForm::problems(const RowValues &values, const ActionItem &base, const QDate &today)
{
    RowProblems problems;
    const ActionItem action = read(values, base, today);
    for (const ActionGap gap : action.status == ActionStatus::Open ? gapsOf(action) : std::vector<ActionGap>()) {
        switch (gap) {
        case ActionGap::NoOwner: problems[u"owner"_s] = { tr("Wie gaat dit doen?"), false }; break;
        case ActionGap::NoDue: problems[u"due"_s] = { tr("Wanneer is het klaar?"), false }; break;
        case ActionGap::NoResult: problems[u"result"_s] = { tr("Zo weet je later of het geholpen heeft."), false }; break;
        case ActionGap::NoLevel: problems[u"level"_s] = { tr("Bijvoorbeeld: 75% in december."), false }; break;
        case ActionGap::DueBeforeAgreed: problems[u"due"_s] = { tr("Deze dag ligt vóór de dag van de afspraak."), false }; break;
        }
    }
    if (action.title.isEmpty())
        problems[u"title"_s] = { tr("Schrijf op wat er gaat gebeuren.") };
    for (const QString &key : { u"due"_s, u"settled"_s, u"agreed"_s }) {
        const QString text = valueIn(values, key).trimmed();
        if (!text.isEmpty() && !readDate(text).date)
            problems[key] = { tr("Dit is geen datum. Typ bijvoorbeeld 20-10-2026.") };
    }
    if (!progressIn(valueIn(values, u"progress"_s)))
        problems[u"progress"_s] = { tr("Een getal van 0 tot en met 100.") };
    if (action.status == ActionStatus::Closed && action.effect != Effect::Effective)
        problems[u"effect"_s] = { tr("Afsluiten kan als een latere meting laat zien dat het werkt. Kies anders ‘gedaan’.") };
    else if (action.status == ActionStatus::Closed && action.effectNote.isEmpty())
        problems[u"effectNote"_s] = { tr("Noem de periode en de waarde."), false };
    if (action.status == ActionStatus::Dropped && action.note.isEmpty())
        problems[u"note"_s] = { tr("Schrijf op waarom de actie vervalt.") };
    return problems;
}
