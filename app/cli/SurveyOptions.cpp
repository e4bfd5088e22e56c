// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SurveyOptions.h"

#include "CommandLine.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// One setting: its key, and its values with the default first.
struct Setting
{
    QString key;
    QStringList values;
    void (*set)(SurveySettings &settings, qsizetype index);
};

const std::vector<Setting> &knownSettings()
{
    static const std::vector<Setting> list {
        { u"rounding"_s,
          { u"none"_s, u"0"_s, u"1"_s, u"2"_s },
          [](SurveySettings &settings, qsizetype index) {
              settings.rounding = index == 0 ? std::nullopt : std::optional(static_cast<int>(index) - 1);
          } },
        { u"count"_s,
          { u"onderwerp"_s, u"factor"_s, u"answer"_s },
          [](SurveySettings &settings, qsizetype index) {
              settings.count = static_cast<SurveySettings::Count>(index);
          } },
        { u"score"_s,
          { u"average"_s, u"lowest"_s },
          [](SurveySettings &settings, qsizetype index) {
              settings.score = static_cast<SurveySettings::Score>(index);
          } },
        { u"members"_s,
          { u"per_deelnemer_first"_s, u"pooled"_s },
          [](SurveySettings &settings, qsizetype index) {
              settings.members = static_cast<SurveySettings::Members>(index);
          } },
        { u"table"_s,
          { u"cumulatief"_s, u"letterlijk"_s },
          [](SurveySettings &settings, qsizetype index) {
              settings.table = static_cast<SurveySettings::Table>(index);
          } },
    };
    return list;
}

QString allKeys()
{
    QStringList keys;
    for (const Setting &setting : knownSettings())
        keys += setting.key;
    return (keys << u"response_minimum"_s).join(u", "_s);
}

/// A percentage from 0 to 100.
QString setMinimum(SurveySettings &settings, const QString &text)
{
    const auto value = Decimal::fromPlain(QString(text).replace(u',', u'.'));
    if (!value || *value < Decimal(0) || *value > Decimal(100))
        return Cli::tr("response_minimum is een percentage van 0 tot en met 100, niet ‘%1’").arg(text);
    settings.responseMinimum = *value;
    return {};
}

QString assign(SurveySettings &settings, const QString &key, const QString &value)
{
    if (key == u"response_minimum")
        return setMinimum(settings, value);
    const auto &known = knownSettings();
    const auto setting = std::find_if(known.begin(), known.end(), [&](const Setting &each) { return each.key == key; });
    if (setting == known.end())
        return Cli::tr("‘%1’ is geen instelling; er is: %2").arg(key, allKeys());
    const qsizetype index = setting->values.indexOf(value);
    if (index < 0)
        return Cli::tr("%1 kan zijn: %2; niet ‘%3’").arg(key, setting->values.join(u", "_s), value);
    setting->set(settings, index);
    return {};
}

} // namespace

SurveyOptions surveyOptionsFrom(const QStringList &assignments)
{
    SurveyOptions options;
    for (const QString &assignment : assignments) {
        const auto equals = assignment.indexOf(u'=');
        options.mistake = equals < 0
            ? Cli::tr("schrijf --set als key=value, niet ‘%1’").arg(assignment)
            : assign(options.settings, assignment.left(equals).trimmed(), assignment.mid(equals + 1).trimmed());
        if (!options.mistake.isEmpty())
            break;
    }
    return options;
}
