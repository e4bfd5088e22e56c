// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineWords.h"

#include "Period.h"
#include "Words.h"

#include <QCoreApplication>

namespace {

/// The context of these texts in the catalogues.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

const char *sourceOf(TimelinePhrase phrase)
{
    switch (phrase) {
    case TimelinePhrase::WeekNumber: return QT_TRANSLATE_NOOP("TimelineWords", "weeknummer");
    case TimelinePhrase::Today: return QT_TRANSLATE_NOOP("TimelineWords", "vandaag");
    case TimelinePhrase::Week: return QT_TRANSLATE_NOOP("TimelineWords", "week %1");
    case TimelinePhrase::Until: return QT_TRANSLATE_NOOP("TimelineWords", "t/m %1");
    case TimelinePhrase::Finished: return QT_TRANSLATE_NOOP("TimelineWords", "Afgerond");
    case TimelinePhrase::Running: return QT_TRANSLATE_NOOP("TimelineWords", "Loopt");
    case TimelinePhrase::NotYet: return QT_TRANSLATE_NOOP("TimelineWords", "Nog niet mogelijk");
    case TimelinePhrase::Late: return QT_TRANSLATE_NOOP("TimelineWords", "Te laat");
    case TimelinePhrase::Imposed: return QT_TRANSLATE_NOOP("TimelineWords", "Opgelegd");
    case TimelinePhrase::Proposal: return QT_TRANSLATE_NOOP("TimelineWords", "Voorstel");
    case TimelinePhrase::Meeting: return QT_TRANSLATE_NOOP("TimelineWords", "Overleg");
    case TimelinePhrase::Document: return QT_TRANSLATE_NOOP("TimelineWords", "Document");
    case TimelinePhrase::Deadline: return QT_TRANSLATE_NOOP("TimelineWords", "Termijn");
    case TimelinePhrase::LateDeadline: return QT_TRANSLATE_NOOP("TimelineWords", "Termijn verstreken");
    case TimelinePhrase::ColumnLane: return QT_TRANSLATE_NOOP("TimelineWords", "Baan");
    case TimelinePhrase::ColumnWhat: return QT_TRANSLATE_NOOP("TimelineWords", "Wat");
    case TimelinePhrase::ColumnFrom: return QT_TRANSLATE_NOOP("TimelineWords", "Van");
    case TimelinePhrase::ColumnTo: return QT_TRANSLATE_NOOP("TimelineWords", "Tot en met");
    case TimelinePhrase::ColumnStatus: return QT_TRANSLATE_NOOP("TimelineWords", "Status");
    case TimelinePhrase::ColumnText: return QT_TRANSLATE_NOOP("TimelineWords", "Toelichting");
    case TimelinePhrase::OpenEnd: return QT_TRANSLATE_NOOP("TimelineWords", "nog open");
    }
    return "";
}

} // namespace

QString timelinePhrase(TimelinePhrase phrase)
{
    return TimelineWords::tr(sourceOf(phrase));
}

QString monthLong(int month)
{
    constexpr int anyYear = 2026;
    return periodName(Period::month(anyYear, month)).section(u' ', 0, 0);
}
