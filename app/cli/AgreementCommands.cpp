// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgreementVerbs.h"
#include "BonusMalus.h"
#include "BonusWords.h"
#include "Commands.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "2,5" or "2.5"; false after a message.
bool readNumber(const Call &call, const QString &option, std::optional<Decimal> &number, Exit &exit)
{
    if (!call.has(option))
        return true;
    const auto read = decimalFrom(call, call.option(option));
    number = read.value;
    exit = read.exit;
    return number.has_value();
}

Found<QDate> dayFrom(const Call &call, const QString &option)
{
    return call.has(option) ? dateFrom(call, call.option(option)) : Found<QDate> { QDate() };
}

bool readBands(const Call &call, std::vector<BandMoney> &bands, Exit &exit)
{
    for (const QString &text : call.options(u"--band"_s)) {
        const qsizetype equals = text.lastIndexOf(u'=');
        const auto money = equals > 0 ? Decimal::fromPlain(text.mid(equals + 1).trimmed().replace(u',', u'.')) : std::nullopt;
        if (!money) {
            exit = call.wrong(Cli::tr("‘%1’ is geen band met een bedrag; schrijf Slecht=-250").arg(text));
            return false;
        }
        bands.push_back({ text.left(equals).trimmed(), *money });
    }
    return true;
}

Found<BonusRule> ruleFrom(const Call &call)
{
    BonusRule rule;
    std::optional<Decimal> step = Decimal(1);
    Exit exit = Exit::Done;
    const bool ok = readNumber(call, u"--bonus"_s, rule.bonus, exit) && readNumber(call, u"--malus"_s, rule.malus, exit)
        && readNumber(call, u"--step"_s, step, exit) && readNumber(call, u"--percent-of"_s, rule.base, exit)
        && readNumber(call, u"--cap"_s, rule.cap, exit) && readNumber(call, u"--floor"_s, rule.floor, exit)
        && readBands(call, rule.bands, exit);
    if (!ok)
        return { {}, exit };
    rule.step = *step;
    rule.wholeSteps = !call.has(u"--exact"_s);
    rule.basis = rule.bands.empty() ? BonusRule::Basis::Step : BonusRule::Basis::Band;
    rule.money = rule.base ? BonusRule::Money::PercentOfBase : BonusRule::Money::Euro;
    rule.agreed = call.option(u"--agreed"_s);
    return { rule };
}

QString faultText(BonusFault fault)
{
    switch (fault) {
    case BonusFault::NotAgreed: return Cli::tr("zeg met --agreed waar en wanneer dit is afgesproken");
    case BonusFault::NoMoney: return Cli::tr("noem een bedrag met --bonus, --malus of --band");
    case BonusFault::NotPositive: return Cli::tr("een stap is meer dan 0, en een bedrag of grens nooit minder dan 0");
    case BonusFault::NoBase: return Cli::tr("een percentage heeft met --percent-of een bedrag van meer dan 0 nodig");
    case BonusFault::UnknownBand: return Cli::tr("de norm heeft geen schaal met die naam");
    case BonusFault::NoLimit: return Cli::tr("de norm heeft geen grens om vanaf te tellen");
    }
    return {};
}

/// What the contract asks of the change, said before it is refused.
std::optional<QString> objection(const Portfolio &portfolio, const ContractDefinition &contract, IndicatorId id,
                                 const std::optional<BonusRule> &rule, const NormChange &change)
{
    const QDate day = change.validFrom.isValid() ? change.validFrom : contract.contract.start;
    auto sheet = kpiSheet(contract, contract.indicator(id)->kpi, day);
    for (PartSheet &part : sheet->parts) {
        if (part.indicator.id != id)
            continue;
        if (const auto fault = rule ? faultOf(*rule, part.norm) : std::nullopt)
            return faultText(*fault);
        part.norm.bonus = rule;
    }
    if (!needsNormChange(portfolio, *sheet))
        return std::nullopt;
    if (!change.validFrom.isValid() || change.reason.trimmed().isEmpty())
        return Cli::tr("hier is al gemeten: zeg met --from en --reason vanaf wanneer dit geldt en waarom");
    if (!sheet->kpi.dynamic && !change.contractChange)
        return Cli::tr("deze KPI is statisch: met --contract-change zeg je dat het contract zelf is gewijzigd");
    return std::nullopt;
}

Exit printRules(const Call &call, const ContractDefinition &contract)
{
    std::vector<Json> list;
    std::vector<QStringList> rows { { Cli::tr("Onderdeel"), Cli::tr("Versie"), Cli::tr("Vanaf"), Cli::tr("Bonus en malus") } };
    for (const NormVersion &norm : contract.norms) {
        const Indicator *part = contract.indicator(norm.indicator);
        if (!norm.bonus || !part)
            continue;
        const QString text = bonusRuleText(*norm.bonus, part->unit);
        list.push_back(Json::object({ { u"indicator"_s, contract.codeOf(*part) },
                                      { u"norm_version"_s, norm.number },
                                      { u"from"_s, dateJson(norm.validFrom) },
                                      { u"basis"_s, codeOf(norm.bonus->basis) },
                                      { u"money"_s, codeOf(norm.bonus->money) },
                                      { u"agreed"_s, norm.bonus->agreed },
                                      { u"text"_s, text } }));
        rows.push_back({ contract.codeOf(*part), QString::number(norm.number),
                         norm.validFrom.isValid() ? norm.validFrom.toString(Qt::ISODate) : u"–"_s, text });
    }
    if (call.wantsJson())
        call.print(Json::object({ { u"contract"_s, contract.contract.code }, { u"bonuses"_s, Json::array(std::move(list)) } }));
    else if (rows.size() == 1)
        call.print(Cli::tr("Over bonus en malus is niets afgesproken."));
    else
        call.printTable(rows);
    return Exit::Done;
}

Exit printReferences(const Call &call, const ContractDefinition &contract)
{
    std::vector<Json> list;
    std::vector<QStringList> rows { { Cli::tr("Sleutel"), Cli::tr("Titel"), Cli::tr("Periode"), Cli::tr("Versie"), Cli::tr("Waarde"),
                                      Cli::tr("Bron"), Cli::tr("Akkoord") } };
    for (const ReferenceValue &row : contract.references) {
        list.push_back(Json::object({ { u"key"_s, row.key },
                                      { u"title"_s, row.title },
                                      { u"period"_s, row.period.toText() },
                                      { u"version"_s, row.number },
                                      { u"value"_s, row.value.toPlain() },
                                      { u"unit"_s, Json::textOrNull(row.unit) },
                                      { u"date"_s, dateJson(row.dated) },
                                      { u"source"_s, row.source },
                                      { u"approved_by"_s, Json::textOrNull(row.approvedBy) },
                                      { u"reason"_s, Json::textOrNull(row.reason) } }));
        rows.push_back({ row.key, row.title, row.period.toText(), QString::number(row.number),
                         (shown(row.value) + u' ' + row.unit).trimmed(), row.source, row.approvedBy });
    }
    std::vector<Json> parts;
    for (const Indicator &part : contract.indicators) {
        if (part.referenceUse == ReferenceUse::None && part.permittedSources.isEmpty())
            continue;
        parts.push_back(Json::object({ { u"indicator"_s, contract.codeOf(part) },
                                       { u"use"_s, codeOf(part.referenceUse) },
                                       { u"key"_s, Json::textOrNull(part.reference) },
                                       { u"permitted_sources"_s, Json::array(part.permittedSources) } }));
    }
    if (call.wantsJson())
        call.print(Json::object({ { u"contract"_s, contract.contract.code }, { u"references"_s, Json::array(std::move(list)) },
                                  { u"parts"_s, Json::array(std::move(parts)) } }));
    else if (rows.size() == 1)
        call.print(Cli::tr("Er zijn nog geen referenties vastgelegd."));
    else
        call.printTable(rows);
    return Exit::Done;
}

Found<ReferenceValue> referenceFrom(const Call &call)
{
    ReferenceValue row;
    std::optional<Decimal> value;
    Exit exit = Exit::Done;
    if (!call.has(u"--value"_s) || !call.has(u"--period"_s))
        return { {}, call.wrong(Cli::tr("een referentie heeft --period en --value nodig")) };
    if (call.option(u"--source"_s).trimmed().isEmpty())
        return { {}, call.wrong(Cli::tr("zeg met --source waar de referentie vandaan komt")) };
    if (!readNumber(call, u"--value"_s, value, exit))
        return { {}, exit };
    const auto period = periodFrom(call, call.option(u"--period"_s));
    if (!period)
        return { {}, period.exit };
    const auto dated = dayFrom(call, u"--date"_s);
    if (!dated)
        return { {}, dated.exit };
    row.key = call.option(u"--add"_s);
    row.title = call.has(u"--title"_s) ? call.option(u"--title"_s) : row.key;
    row.period = *period.value;
    row.value = *value;
    row.dated = *dated.value;
    row.unit = call.option(u"--unit"_s);
    row.source = call.option(u"--source"_s);
    row.approvedBy = call.option(u"--by"_s);
    row.reason = call.option(u"--reason"_s);
    return { row };
}

/// Sets how the part of --part is measured, keeping what was not named.
Exit linkPart(const Call &call, OpenContract &open)
{
    const auto id = partFrom(call, *open.definition(), call.option(u"--part"_s));
    if (!id)
        return id.exit;
    const Indicator part = *open.definition()->indicator(*id.value);
    Measuring measuring { part.reference, part.referenceUse, part.permittedSources };
    if (call.has(u"--use"_s)) {
        const auto use = referenceUseFrom(call.option(u"--use"_s));
        if (!use)
            return call.wrong(Cli::tr("‘%1’ is geen gebruik; kies none, denominator of reduction").arg(call.option(u"--use"_s)));
        measuring.use = *use;
    }
    if (call.has(u"--key"_s))
        measuring.reference = call.option(u"--key"_s);
    if (call.has(u"--permit"_s))
        measuring.permittedSources = call.options(u"--permit"_s);
    measuring.permittedSources.removeAll(QString());
    const Status status = changeMeasuring(*open.portfolio, open.id, *id.value, measuring);
    return status ? Exit::Done : call.failed(QString(), status.error());
}

Exit saved(const Call &call, OpenContract &open, Exit (*print)(const Call &, const ContractDefinition &))
{
    if (const Status status = open.portfolio->save(); !status)
        return call.failed(call.argument(0), status.error());
    return print(call, *open.definition());
}

/// Shows what there is; nothing is opened to be changed.
Exit shownOnly(const Call &call, Exit (*print)(const Call &, const ContractDefinition &))
{
    const auto portfolio = openFile(call, call.argument(0), Access::ReadOnly);
    if (!portfolio)
        return portfolio.exit;
    const auto id = contractFrom(call, **portfolio.value);
    return id ? print(call, *(*portfolio.value)->definition(*id.value)) : id.exit;
}

} // namespace

Exit runBonus(const Call &call)
{
    if (!call.has(u"--part"_s))
        return shownOnly(call, printRules);
    std::optional<BonusRule> rule;
    if (!call.has(u"--off"_s)) {
        const auto read = ruleFrom(call);
        if (!read)
            return read.exit;
        rule = *read.value;
    }
    const auto from = dayFrom(call, u"--from"_s);
    if (!from)
        return from.exit;
    auto open = openContract(call, call.argument(0));
    if (!open)
        return open.exit;
    const auto part = partFrom(call, *open->definition(), call.option(u"--part"_s));
    if (!part)
        return part.exit;
    const NormChange change { *from.value, call.option(u"--reason"_s), call.has(u"--contract-change"_s) };
    if (const auto why = objection(*open->portfolio, *open->definition(), *part.value, rule, change))
        return call.wrong(*why);
    if (const Status status = agreeBonus(*open->portfolio, open->id, *part.value, rule, change); !status)
        return call.failed(QString(), status.error());
    return saved(call, *open, printRules);
}

Exit runReference(const Call &call)
{
    if (!call.has(u"--add"_s) && !call.has(u"--part"_s))
        return shownOnly(call, printReferences);
    auto open = openContract(call, call.argument(0));
    if (!open)
        return open.exit;
    if (call.has(u"--add"_s)) {
        auto reference = referenceFrom(call);
        if (!reference)
            return reference.exit;
        reference->contract = open->id;
        if (const auto added = addReference(*open->portfolio, *reference); !added)
            return call.failed(QString(), added.error());
    }
    if (call.has(u"--part"_s)) {
        if (const Exit exit = linkPart(call, *open); exit != Exit::Done)
            return exit;
    }
    return saved(call, *open, printReferences);
}
