// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimelineSpec.h"

/// The timeline of the design (screen 08), for the tests of its painter and of its view.
namespace TimelineSample {

inline TimelineMarker marker(const char *id, const QDate &day, TimelineMark mark, const QString &text, const QString &tag = {},
                             Verdict verdict = Verdict::Missing)
{
    TimelineMarker one;
    one.id = QString::fromLatin1(id);
    one.day = day;
    one.mark = mark;
    one.verdict = verdict;
    one.tag = tag;
    one.text.text = text;
    return one;
}

inline TimelineBar bar(const char *id, const QDate &first, const QDate &last, TimelineState state, const QString &text)
{
    TimelineBar one;
    one.id = QString::fromLatin1(id);
    one.first = first;
    one.last = last;
    one.state = state;
    one.text = text;
    return one;
}

inline TimelineLane results()
{
    TimelineLane lane { QStringLiteral("KPI-uitkomst"), QStringLiteral("per periode en KTO"), false, {}, {} };
    lane.markers = { marker("juli", { 2026, 8, 3 }, TimelineMark::Verdict, QStringLiteral("juli"), {}, Verdict::Attention),
                     marker("aug", { 2026, 9, 3 }, TimelineMark::Verdict, QStringLiteral("augustus"), {}, Verdict::Breach),
                     marker("q3", { 2026, 10, 5 }, TimelineMark::Verdict, QStringLiteral("Q3: 90,0%"), {}, Verdict::Breach),
                     marker("kto", { 2026, 10, 12 }, TimelineMark::Verdict, QStringLiteral("KTO: S4+"), {}, Verdict::Breach) };
    lane.markers[2].text.tone = TimelineTone::Strong;
    lane.markers[3].text.tone = TimelineTone::Strong;
    return lane;
}

inline std::vector<TimelineLane> levels()
{
    TimelineBar one = bar("n1", { 2026, 8, 10 }, { 2026, 9, 3 }, TimelineState::Finished, QStringLiteral("doorlopen"));
    one.glyph = Verdict::Met;
    one.beside = { { QStringLiteral("onvoldoende resultaat,"), TimelineTone::Secondary }, { QStringLiteral("verslag van 4 sep"), TimelineTone::Secondary } };
    one.next = QStringLiteral("n2");
    TimelineBar two = bar("n2", { 2026, 9, 8 }, { 2026, 10, 20 }, TimelineState::Running, QStringLiteral("loopt sinds 8 september"));
    two.isStrong = true;
    two.beside = { { QStringLiteral("termijn di 20 oktober"), TimelineTone::Strong }, { QStringLiteral("over 5 werkdagen"), TimelineTone::Alarm } };
    two.fillsUntilToday = true;
    two.isDraggable = true;
    two.next = QStringLiteral("n3");
    two.isNextOpen = true;
    two.description = QStringLiteral("Escalatieniveau 2 loopt sinds 8 september");
    const TimelineBar three = bar("n3", { 2026, 10, 21 }, { 2026, 12, 19 }, TimelineState::NotYet, QStringLiteral("kan pas na afsluiten van niveau 2"));
    return { { QStringLiteral("Escalatieniveau 1"), QStringLiteral("accountteam"), false, { one }, {} },
             { QStringLiteral("Escalatieniveau 2"), QStringLiteral("manager dienstverlening"), true, { two }, {} },
             { QStringLiteral("Escalatieniveau 3"), QStringLiteral("eindverantwoordelijken"), false, { three }, {} } };
}

inline TimelineSpec spec()
{
    TimelineSpec spec;
    spec.title = QStringLiteral("Sancties en escalatie");
    spec.summary = QStringLiteral("Escalatieniveau 2 loopt, termijn di 20 oktober 2026.");
    spec.today = { 2026, 10, 13 };
    spec.first = { 2026, 7, 27 };
    spec.last = { 2026, 12, 27 };
    spec.note = QStringLiteral("Werkdagen: maandag t/m vrijdag, zonder feestdagen");
    spec.lanes = { results() };
    for (TimelineLane &lane : levels())
        spec.lanes.push_back(std::move(lane));
    TimelineBar plan = bar("v2", { 2026, 9, 15 }, { 2026, 12, 15 }, TimelineState::Running, QStringLiteral("2. verbeteren, hoogstens 3 maanden"));
    plan.endText = QStringLiteral("t/m 15 dec, dan stap 3");
    spec.lanes.push_back({ QStringLiteral("Verbeterplan"), QStringLiteral("stappen 1 tot en met 3"), false,
                           { bar("v1", { 2026, 8, 10 }, { 2026, 9, 13 }, TimelineState::Finished, QStringLiteral("1. geagendeerd")), plan }, {} });
    spec.lanes.push_back({ QStringLiteral("Sancties"), QStringLiteral("S1 tot en met S5"), false, {},
                           { marker("s1", { 2026, 9, 17 }, TimelineMark::Tag, QStringLiteral("17 sep"), QStringLiteral("S1")),
                             marker("s4", { 2026, 10, 16 }, TimelineMark::Proposal, QStringLiteral("voorstel uit KTO, besluit nodig"), QStringLiteral("S4+")) } });
    spec.lanes.push_back({ QStringLiteral("Step-in"), QStringLiteral("managementoverleg"), false, {},
                           { marker("step", { 2026, 8, 12 }, TimelineMark::Locked,
                                    QStringLiteral("nog niet mogelijk: alleen na herhaalde escalaties zonder oplossing")) } });
    spec.lanes.push_back({ QStringLiteral("Overleg"), QStringLiteral("gepland en gehouden"), false, {},
                           { marker("m1", { 2026, 9, 24 }, TimelineMark::Meeting, QStringLiteral("gebruikersgroep, 24 sep")),
                             marker("m2", { 2026, 11, 26 }, TimelineMark::Meeting, QStringLiteral("klantenraad, 26 nov")),
                             marker("m3", { 2026, 12, 10 }, TimelineMark::Meeting, QStringLiteral("10 dec")) } });
    return spec;
}

} // namespace TimelineSample
