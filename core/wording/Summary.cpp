// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Translate.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How names and counts stand out: not at all, or in bold with everything from data escaped.
class Marker
{
public:
    explicit Marker(bool html)
        : m_html(html)
    {
    }

    [[nodiscard]] QString strong(const QString &text) const
    {
        return m_html ? u"<b>"_s + text.toHtmlEscaped() + u"</b>"_s : text;
    }
    /// A kpi in breach: the screen gives it its colour.
    [[nodiscard]] QString breached(const QString &text) const
    {
        return m_html ? u"<b class=\"breach\">"_s + text.toHtmlEscaped() + u"</b>"_s : text;
    }
    [[nodiscard]] QString plain(const QString &text) const { return m_html ? text.toHtmlEscaped() : text; }

private:
    bool m_html;
};

/// The kpis of the summary, sorted by what there is to say about them.
struct Groups
{
    int met = 0; ///< those that reach their norm or target, also when only just
    int judged = 0;
    QStringList breached;
    QStringList close; ///< inside the watch margin
    QStringList belowTarget;
    QStringList other; ///< attention for another reason, such as matig
};

bool isClose(const KpiStanding &kpi)
{
    const auto within = [](const std::vector<Reason> &because) {
        return std::any_of(because.begin(), because.end(),
                           [](const Reason &reason) { return reason.code == ReasonCode::WithinWatchMargin; });
    };
    return within(kpi.outcome.because) || (!kpi.parts.empty() && within(kpi.lead().outcome.because));
}

bool isTarget(const KpiStanding &kpi)
{
    return !kpi.parts.empty() && kpi.lead().norm && kpi.lead().norm->kind != NormKind::Norm;
}

QString nameOf(const KpiStanding &kpi)
{
    return insideSentence(kpi.kpi.shortTitle.isEmpty() ? kpi.kpi.title : kpi.kpi.shortTitle);
}

void sortIn(const KpiStanding &kpi, Groups &groups)
{
    switch (kpi.outcome.verdict) {
    case Verdict::Met:
        ++groups.met;
        break;
    case Verdict::Breach:
        groups.breached += nameOf(kpi);
        break;
    case Verdict::Attention:
        if (isClose(kpi)) {
            ++groups.met;
            groups.close += nameOf(kpi);
        } else if (isTarget(kpi)) {
            groups.belowTarget += nameOf(kpi);
        } else {
            groups.other += nameOf(kpi);
        }
        break;
    default:
        return;
    }
    ++groups.judged;
}

/// "In september voldoen 11 van de 13 gemeten KPI’s."
QString headSentence(const QString &when, int met, int judged, const Marker &marker)
{
    if (judged == 0)
        //: %1 "In september"
        return Words::tr("%1 is nog geen KPI gemeten.").arg(when);
    if (judged == 1)
        return met == 1 ? Words::tr("%1 voldoet de enige gemeten KPI.").arg(when)
                        : Words::tr("%1 voldoet de enige gemeten KPI niet.").arg(when);
    const QString all = shown(Decimal(judged));
    if (met == judged)
        //: %1 "In september", %2 "alle 13"
        return Words::tr("%1 voldoen %2 gemeten KPI’s.")
            .arg(when, marker.strong(judged == 2 ? Words::tr("beide") : Words::tr("alle %1").arg(all)));
    if (met == 0)
        //: %1 "In september", %2 "geen van de 13"
        return Words::tr("%1 voldoet %2 gemeten KPI’s.")
            .arg(when, marker.strong(judged == 2 ? Words::tr("geen van beide") : Words::tr("geen van de %1").arg(all)));
    const QString share = marker.strong(Words::tr("%1 van de %2").arg(shown(Decimal(met)), all));
    return met == 1 ? Words::tr("%1 voldoet %2 gemeten KPI’s.").arg(when, share)
                    : Words::tr("%1 voldoen %2 gemeten KPI’s.").arg(when, share);
}

/// Names in a sentence, marked; more than four are cut to three with a count.
QString namesIn(const QStringList &names, const Marker &marker, bool startsSentence, bool breached = false)
{
    constexpr qsizetype most = 4;
    constexpr qsizetype kept = 3;
    QStringList shownNames = names.size() > most ? names.first(kept) : names;
    if (startsSentence)
        shownNames.first() = capitalised(shownNames.first());
    for (QString &name : shownNames)
        name = breached ? marker.breached(name) : marker.strong(name);
    if (names.size() > most)
        //: the last of a list of names: "A, B, C en nog 4 andere"
        shownNames += Words::tr("nog %1 andere").arg(shown(Decimal(names.size() - kept)));
    return listed(shownNames);
}

QString breachSentence(const QStringList &names, int judged, const Marker &marker)
{
    if (names.isEmpty())
        return {};
    if (judged == 1)
        //: %1 is a kpi
        return Words::tr("Het gaat om %1.").arg(namesIn(names, marker, false, true));
    if (names.size() == 1)
        //: %1 is a kpi
        return Words::tr("Eén is onvoldoende: %1.").arg(namesIn(names, marker, false, true));
    //: %1 a count in words ("Twee"), %2 kpis
    return Words::tr("%1 zijn onvoldoende: %2.")
        .arg(capitalised(countWord(static_cast<int>(names.size()))), namesIn(names, marker, false, true));
}

QString closeSentence(const QStringList &names, const Marker &marker)
{
    if (names.isEmpty())
        return {};
    const QString who = namesIn(names, marker, true);
    return names.size() == 1 ? Words::tr("%1 haalt de norm nog net.").arg(who)
                             : Words::tr("%1 halen de norm nog net.").arg(who);
}

QString targetSentence(const QStringList &names, const Marker &marker)
{
    if (names.isEmpty())
        return {};
    const QString who = namesIn(names, marker, true);
    return names.size() == 1 ? Words::tr("%1 haalt de doelstelling niet.").arg(who)
                             : Words::tr("%1 halen de doelstelling niet.").arg(who);
}

QString otherSentence(const QStringList &names, const Marker &marker)
{
    if (names.isEmpty())
        return {};
    const QString who = namesIn(names, marker, true);
    return names.size() == 1 ? Words::tr("%1 vraagt aandacht.").arg(who) : Words::tr("%1 vragen aandacht.").arg(who);
}

QString summary(const ContractStanding &standing, const Marker &marker)
{
    if (standing.kpis.empty())
        return Words::tr("Dit contract heeft nog geen KPI’s.");
    Groups groups;
    for (const KpiStanding &kpi : standing.kpis)
        sortIn(kpi, groups);
    const bool hasYear = standing.view.kind != PeriodKind::Once && standing.view.kind != PeriodKind::ContractYear;
    const bool otherYear = hasYear && standing.today.isValid() && standing.view.year() != standing.today.year();
    const QString when = marker.plain(inPeriod(standing.view, otherYear));
    QStringList sentences { headSentence(when, groups.met, groups.judged, marker),
                            breachSentence(groups.breached, groups.judged, marker), closeSentence(groups.close, marker),
                            targetSentence(groups.belowTarget, marker), otherSentence(groups.other, marker) };
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString summaryText(const ContractStanding &standing)
{
    return summary(standing, Marker(false));
}

QString summaryHtml(const ContractStanding &standing)
{
    return summary(standing, Marker(true));
}
