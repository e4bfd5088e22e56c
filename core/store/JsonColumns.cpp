// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnCodec.h"
#include "EnumCodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// The one writer and the one reader of the lists that are kept inside a row. Keys are written sorted, without spaces,
// so that equal content is equal text.
namespace {

template<typename Json>
QString compact(const Json &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonDocument documentFrom(const SqlValue &stored)
{
    const auto *text = std::get_if<QString>(&stored);
    return QJsonDocument::fromJson(text ? text->toUtf8() : QByteArray());
}

template<typename Enum>
bool readEnum(const QJsonValue &json, Enum &value)
{
    const auto read = EnumCodes::from<Enum>(json.toString());
    if (read)
        value = *read;
    return read.has_value();
}

bool readDecimal(const QJsonValue &json, Decimal &value)
{
    const auto read = Decimal::fromPlain(json.toString());
    value = read.value_or(Decimal());
    return read.has_value();
}

QJsonObject write(const Bound &bound)
{
    return { { u"value"_s, bound.value.toPlain() }, { u"closed"_s, bound.closed } };
}

bool read(const QJsonValue &json, std::optional<Bound> &bound)
{
    if (json.isUndefined())
        return true;
    bound.emplace();
    bound->closed = json[u"closed"].toBool();
    return json[u"closed"].isBool() && readDecimal(json[u"value"], bound->value);
}

QJsonArray write(const std::vector<Band> &bands)
{
    QJsonArray array;
    for (const Band &band : bands) {
        QJsonObject object { { u"label"_s, band.label },
                             { u"meaning"_s, band.meaning },
                             { u"verdict"_s, codeOf(band.verdict) } };
        if (band.lower)
            object.insert(u"lower"_s, write(*band.lower));
        if (band.upper)
            object.insert(u"upper"_s, write(*band.upper));
        array += object;
    }
    return array;
}

bool read(const QJsonArray &array, std::vector<Band> &bands)
{
    bands.clear();
    for (const auto item : array) {
        Band &band = bands.emplace_back();
        band.label = item[u"label"].toString();
        band.meaning = item[u"meaning"].toString();
        if (!readEnum(item[u"verdict"], band.verdict) || !read(item[u"lower"], band.lower)
            || !read(item[u"upper"], band.upper))
            return false;
    }
    return true;
}

QJsonArray write(const std::vector<PartyId> &parties)
{
    QJsonArray array;
    for (const PartyId party : parties)
        array += party.value;
    return array;
}

bool read(const QJsonValue &json, std::vector<PartyId> &parties)
{
    parties.clear();
    for (const auto item : json.toArray()) {
        parties.push_back({ item.toInteger() });
        if (!parties.back().isValid())
            return false;
    }
    return json.isArray();
}

QJsonObject write(const SurveyTopic &topic)
{
    return { { u"factor"_s, topic.factor },       { u"factor_title"_s, topic.factorTitle }, { u"letter"_s, topic.letter },
             { u"short_text"_s, topic.shortText }, { u"text"_s, topic.text },                { u"described"_s, topic.described } };
}

} // namespace

SqlValue toSql(const std::optional<Deadline> &deadline)
{
    if (!deadline)
        return {};
    QJsonObject object { { u"amount"_s, deadline->term.amount },
                         { u"unit"_s, codeOf(deadline->term.unit) },
                         { u"anchor"_s, codeOf(deadline->anchor) } };
    if (deadline->earlySignal)
        object.insert(u"early_signal"_s, codeOf(*deadline->earlySignal));
    return compact(object);
}

bool fromSql(const SqlValue &stored, std::optional<Deadline> &deadline)
{
    deadline.reset();
    if (isNull(stored))
        return true;
    const QJsonDocument document = documentFrom(stored);
    const QJsonObject object = document.object();
    Deadline found;
    found.term.amount = object[u"amount"].toInt();
    if (!document.isObject() || !readEnum(object[u"unit"], found.term.unit) || !readEnum(object[u"anchor"], found.anchor))
        return false;
    if (object.contains(u"early_signal") && !readEnum(object[u"early_signal"], found.earlySignal.emplace()))
        return false;
    deadline = found;
    return true;
}

SqlValue toSql(const std::optional<Term> &term)
{
    if (!term)
        return {};
    return compact(QJsonObject { { u"amount"_s, term->amount }, { u"unit"_s, codeOf(term->unit) } });
}

bool fromSql(const SqlValue &stored, std::optional<Term> &term)
{
    term.reset();
    if (isNull(stored))
        return true;
    const QJsonDocument document = documentFrom(stored);
    Term found;
    found.amount = document[u"amount"].toInt();
    if (!document.isObject() || !readEnum(document[u"unit"], found.unit))
        return false;
    term = found;
    return true;
}

SqlValue toSql(const std::optional<CaseLimit> &limit)
{
    if (!limit)
        return {};
    QJsonObject object { { u"comparator"_s, codeOf(limit->comparator) },
                         { u"value"_s, limit->value.toPlain() },
                         { u"unit"_s, codeOf(limit->unit) } };
    if (limit->high)
        object.insert(u"high"_s, limit->high->toPlain());
    return compact(object);
}

bool fromSql(const SqlValue &stored, std::optional<CaseLimit> &limit)
{
    limit.reset();
    if (isNull(stored))
        return true;
    const QJsonDocument document = documentFrom(stored);
    const QJsonObject object = document.object();
    CaseLimit found;
    if (!document.isObject() || !readEnum(object[u"comparator"], found.comparator)
        || !readDecimal(object[u"value"], found.value) || !readEnum(object[u"unit"], found.unit))
        return false;
    if (object.contains(u"high") && !readDecimal(object[u"high"], found.high.emplace()))
        return false;
    limit = found;
    return true;
}

SqlValue toSql(const std::optional<NormPath> &path)
{
    if (!path)
        return {};
    QJsonObject object { { u"shape"_s, codeOf(path->shape) }, { u"months"_s, path->months }, { u"anchor"_s, codeOf(path->anchor) } };
    if (path->tolerance)
        object.insert(u"tolerance"_s, path->tolerance->toPlain());
    return compact(object);
}

bool fromSql(const SqlValue &stored, std::optional<NormPath> &path)
{
    path.reset();
    if (isNull(stored))
        return true;
    const QJsonDocument document = documentFrom(stored);
    const QJsonObject object = document.object();
    NormPath found;
    found.months = object[u"months"].toInt();
    if (!document.isObject() || !readEnum(object[u"shape"], found.shape) || !readEnum(object[u"anchor"], found.anchor))
        return false;
    if (object.contains(u"tolerance") && !readDecimal(object[u"tolerance"], found.tolerance.emplace()))
        return false;
    path = found;
    return true;
}

SqlValue toSql(const std::optional<BonusRule> &rule)
{
    if (!rule)
        return {};
    QJsonObject object { { u"basis"_s, codeOf(rule->basis) },     { u"money"_s, codeOf(rule->money) },
                         { u"step"_s, rule->step.toPlain() },     { u"whole_steps"_s, rule->wholeSteps },
                         { u"agreed"_s, rule->agreed } };
    const std::pair<QString, std::optional<Decimal>> numbers[] = { { u"bonus"_s, rule->bonus }, { u"malus"_s, rule->malus },
                                                                   { u"base"_s, rule->base },   { u"cap"_s, rule->cap },
                                                                   { u"floor"_s, rule->floor } };
    for (const auto &[key, number] : numbers) {
        if (number)
            object.insert(key, number->toPlain());
    }
    QJsonArray bands;
    for (const BandMoney &band : rule->bands)
        bands += QJsonObject { { u"label"_s, band.label }, { u"money"_s, band.money.toPlain() } };
    if (!bands.isEmpty())
        object.insert(u"bands"_s, bands);
    return compact(object);
}

bool fromSql(const SqlValue &stored, std::optional<BonusRule> &rule)
{
    rule.reset();
    if (isNull(stored))
        return true;
    const QJsonDocument document = documentFrom(stored);
    const QJsonObject object = document.object();
    BonusRule found;
    found.wholeSteps = object[u"whole_steps"].toBool();
    found.agreed = object[u"agreed"].toString();
    bool ok = document.isObject() && readEnum(object[u"basis"], found.basis) && readEnum(object[u"money"], found.money)
        && readDecimal(object[u"step"], found.step);
    const std::pair<QString, std::optional<Decimal> *> numbers[] = { { u"bonus"_s, &found.bonus }, { u"malus"_s, &found.malus },
                                                                     { u"base"_s, &found.base },   { u"cap"_s, &found.cap },
                                                                     { u"floor"_s, &found.floor } };
    for (const auto &[key, number] : numbers)
        ok = ok && (!object.contains(key) || readDecimal(object[key], number->emplace()));
    for (const auto item : object[u"bands"].toArray()) {
        BandMoney &band = found.bands.emplace_back();
        band.label = item[u"label"].toString();
        ok = ok && readDecimal(item[u"money"], band.money);
    }
    if (ok)
        rule = found;
    return ok;
}

SqlValue toSql(const std::vector<Band> &bands)
{
    return compact(write(bands));
}

bool fromSql(const SqlValue &stored, std::vector<Band> &bands)
{
    const QJsonDocument document = documentFrom(stored);
    return document.isArray() && read(document.array(), bands);
}

SqlValue toSql(const Questionnaire &questionnaire)
{
    QJsonArray topics;
    for (const SurveyTopic &topic : questionnaire.topics)
        topics += write(topic);
    return compact(QJsonObject { { u"topics"_s, topics }, { u"bands"_s, write(questionnaire.bands) } });
}

bool fromSql(const SqlValue &stored, Questionnaire &questionnaire)
{
    const QJsonDocument document = documentFrom(stored);
    const QJsonArray topics = document[u"topics"].toArray();
    questionnaire.topics.clear();
    for (const auto item : topics) {
        questionnaire.topics.push_back({ item[u"factor"].toString(), item[u"factor_title"].toString(),
                                         item[u"letter"].toString(), item[u"short_text"].toString(),
                                         item[u"text"].toString(), item[u"described"].toBool() });
    }
    return document.isObject() && read(document[u"bands"].toArray(), questionnaire.bands);
}

SqlValue toSql(const SurveySettings &settings)
{
    QJsonObject object { { u"count"_s, EnumCodes::code(settings.count) },
                         { u"score"_s, EnumCodes::code(settings.score) },
                         { u"members"_s, EnumCodes::code(settings.members) },
                         { u"table"_s, EnumCodes::code(settings.table) },
                         { u"response_minimum"_s, settings.responseMinimum.toPlain() } };
    if (settings.rounding)
        object.insert(u"rounding"_s, *settings.rounding);
    return compact(object);
}

bool fromSql(const SqlValue &stored, SurveySettings &settings)
{
    const QJsonObject object = documentFrom(stored).object();
    settings.rounding.reset();
    if (object.contains(u"rounding"))
        settings.rounding = object[u"rounding"].toInt();
    return readEnum(object[u"count"], settings.count) && readEnum(object[u"score"], settings.score)
        && readEnum(object[u"members"], settings.members) && readEnum(object[u"table"], settings.table)
        && readDecimal(object[u"response_minimum"], settings.responseMinimum);
}

SqlValue toSql(const std::optional<SurveyDraw> &draw)
{
    if (!draw)
        return {};
    return compact(QJsonObject { { u"seed"_s, draw->seed }, { u"candidates"_s, write(draw->candidates) }, { u"drawn"_s, write(draw->drawn) } });
}

bool fromSql(const SqlValue &stored, std::optional<SurveyDraw> &draw)
{
    draw.reset();
    if (isNull(stored))
        return true;
    const QJsonObject object = documentFrom(stored).object();
    SurveyDraw found;
    found.seed = object[u"seed"].toInteger(-1);
    if (found.seed < 0 || !read(object[u"candidates"], found.candidates) || !read(object[u"drawn"], found.drawn))
        return false;
    draw = found;
    return true;
}
