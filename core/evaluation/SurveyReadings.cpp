// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyReadings.h"

#include "InterpretationKeys.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView prefix("kto.");
constexpr QLatin1StringView minimumKey("kto.response_minimum");

QString fullKey(const QString &key)
{
    return key.startsWith(prefix) ? key : prefix + key;
}

/// A percentage of people: 0 to 100.
bool readMinimum(SurveySettings &settings, const QString &value)
{
    const auto minimum = Decimal::fromPlain(value);
    if (!minimum || minimum->isNegative() || *minimum > Decimal(100))
        return false;
    settings.responseMinimum = *minimum;
    return true;
}

/// The enumerators stand in the order of the reading's values, the default first.
void choose(SurveySettings &settings, const QString &key, qsizetype index)
{
    if (key == u"kto.rounding")
        settings.rounding = index == 0 ? std::nullopt : std::optional(static_cast<int>(index) - 1);
    else if (key == u"kto.count")
        settings.count = static_cast<SurveySettings::Count>(index);
    else if (key == u"kto.score")
        settings.score = static_cast<SurveySettings::Score>(index);
    else if (key == u"kto.members")
        settings.members = static_cast<SurveySettings::Members>(index);
    else
        settings.table = static_cast<SurveySettings::Table>(index);
}

qsizetype chosen(const SurveySettings &settings, const QString &key)
{
    if (key == u"kto.rounding")
        return settings.rounding ? *settings.rounding + 1 : 0;
    if (key == u"kto.count")
        return static_cast<qsizetype>(settings.count);
    if (key == u"kto.score")
        return static_cast<qsizetype>(settings.score);
    if (key == u"kto.members")
        return static_cast<qsizetype>(settings.members);
    return static_cast<qsizetype>(settings.table);
}

} // namespace

bool readSurveySetting(SurveySettings &settings, const QString &key, const QString &value)
{
    const auto reading = interpretation(fullKey(key));
    if (!reading)
        return false;
    if (reading->key == minimumKey)
        return readMinimum(settings, value);
    const qsizetype index = reading->values.indexOf(value);
    if (index < 0 || !reading->key.startsWith(prefix))
        return false;
    choose(settings, reading->key, index);
    return true;
}

SurveySettings surveySettingsOf(const ContractDefinition &contract)
{
    SurveySettings settings;
    for (const ContractSetting &setting : contract.settings) {
        if (setting.key.startsWith(prefix))
            static_cast<void>(readSurveySetting(settings, setting.key, setting.value));
    }
    return settings;
}

QString surveySettingText(const SurveySettings &settings, const QString &key)
{
    const auto reading = interpretation(fullKey(key));
    if (!reading || !reading->key.startsWith(prefix))
        return {};
    return reading->key == minimumKey ? settings.responseMinimum.toPlain() : reading->values.value(chosen(settings, reading->key));
}
