// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyReadings.h"

#include <array>

namespace {

struct Reading
{
    SurveySettings::Count count;
    SurveySettings::Score score;
};

constexpr std::array readings {
    Reading { SurveySettings::Count::Topic, SurveySettings::Score::Average },
    Reading { SurveySettings::Count::Topic, SurveySettings::Score::Lowest },
    Reading { SurveySettings::Count::Factor, SurveySettings::Score::Average },
    Reading { SurveySettings::Count::Factor, SurveySettings::Score::Lowest },
    Reading { SurveySettings::Count::Answer, SurveySettings::Score::Average },
};

} // namespace

QStringList SurveyReadings::names()
{
    return { tr("gemiddelde per onderwerp"), tr("laagste cijfer per onderwerp"), tr("gemiddelde per belevingsfactor"),
             tr("laagste cijfer per belevingsfactor"), tr("elk gegeven cijfer") };
}

int SurveyReadings::indexOf(const SurveySettings &settings)
{
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const bool sameScore
            = readings.at(i).score == settings.score || settings.count == SurveySettings::Count::Answer;
        if (readings.at(i).count == settings.count && sameScore)
            return static_cast<int>(i);
    }
    return 0;
}

SurveySettings SurveyReadings::apply(int index, SurveySettings settings)
{
    const Reading &reading = readings.at(static_cast<std::size_t>(index));
    settings.count = reading.count;
    settings.score = reading.score;
    return settings;
}
