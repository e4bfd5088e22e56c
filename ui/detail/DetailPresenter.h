// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"
#include "PartyOutcomeModel.h"
#include "PeriodModel.h"
#include "RecordModel.h"
#include "Route.h"
#include "Standings.h"
#include "Workspace.h"

/// One fact of the strip above the chart.
struct DetailFact
{
    QString title;  ///< "Realisatie september 2026"
    QString value;  ///< "73,8%"
    QString note;   ///< "−0,7 t.o.v. aug"; may be empty
    std::optional<Verdict> verdict = {}; ///< wears its colour
    bool isExpected = false;        ///< a forecast: the glyph of what it would be worth, and no colour
};

/// A kpi in depth: which part, deelnemer and stretch of time is looked at, and what is shown of it. Knows no widget.
class DetailPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Range : quint8 { Recent, Year, All };

    explicit DetailPresenter(Workspace &workspace, QObject *parent = nullptr);

    /// What is looked at from now on. The part, the deelnemer and the period begin anew when it is another kpi.
    void open(KpiId kpi);
    /// Reads anew if something changed since. False: there is no such kpi in this contract (any more).
    bool load();
    [[nodiscard]] KpiId kpi() const { return m_kpi; }
    [[nodiscard]] const KpiStanding &standing() const { return *m_standing; } ///< @pre load()
    [[nodiscard]] const ContractDefinition &contract() const { return *m_contract; } ///< @pre load()
    /// The kpi before (-1) or after (1) this one in the document; 0 at the end.
    [[nodiscard]] KpiId neighbour(int direction) const;

    [[nodiscard]] int part() const { return m_part; }
    [[nodiscard]] const PartStanding &shownPart() const; ///< @pre load(), and the kpi has a part
    [[nodiscard]] bool hasParts() const { return m_standing && !m_standing->parts.empty(); }
    void setPart(int part);
    [[nodiscard]] PartyId party() const { return m_party; }
    [[nodiscard]] QString partyName() const; ///< empty for the contract as a whole
    [[nodiscard]] QString partyShortName() const;
    void setParty(PartyId party);
    [[nodiscard]] Range range() const;
    void setRange(Range range);
    [[nodiscard]] QStringList rangeNames() const; ///< in the order of Range
    [[nodiscard]] bool showsForecast() const { return m_withForecast; }
    void setShowsForecast(bool shows);
    [[nodiscard]] bool hasForecast() const;
    [[nodiscard]] bool showsEvents() const { return m_withEvents; }
    void setShowsEvents(bool shows);
    [[nodiscard]] bool hasEvents() const; ///< in the chosen stretch
    /// The period that chart, table and deelnemers have in common; none when nothing was measured.
    [[nodiscard]] std::optional<Period> selected() const { return m_selected; }
    void select(const Period &period);
    /// Why the selected period came to its verdict, and its note in full; plain text.
    [[nodiscard]] QString explanation() const;

    [[nodiscard]] PeriodModel *periods() { return &m_periods; }
    [[nodiscard]] PartyOutcomeModel *parties() { return &m_parties; }
    [[nodiscard]] RecordModel *norms() { return &m_norms; }
    [[nodiscard]] RecordModel *log() { return &m_log; }
    [[nodiscard]] bool logIsBrief() const { return m_logIsBrief; }
    [[nodiscard]] bool logHasMore() const { return m_logHasMore; }
    void setLogBrief(bool brief);

    [[nodiscard]] std::vector<DetailFact> facts() const;
    /// What the contract says of a miss, and how the kpi stands to it now: title, text, and the run of breaches.
    [[nodiscard]] DetailFact consequence() const;
    /// Frequency, source, who measures …: caption and text.
    [[nodiscard]] std::vector<std::pair<QString, QString>> agreements() const;
    [[nodiscard]] QStringList tags() const;
    /// The trend of the chosen stretch; none where a line says nothing (yes or no, a day, one period).
    [[nodiscard]] std::optional<ChartSpec> chart() const;
    [[nodiscard]] bool isMeasured() const { return !m_rows.empty(); } ///< anything at all, in any stretch
    [[nodiscard]] bool hasStretches() const { return m_rows.size() > 1; } ///< there is something to choose from
    [[nodiscard]] std::optional<Period> periodOfPoint(int point) const;
    [[nodiscard]] int pointOf(const Period &period) const; ///< -1 when it is outside the stretch
    /// Where a value of @p period is entered: the grid at that cell, or the survey.
    [[nodiscard]] Route entryRoute(const std::optional<Period> &period) const;
    [[nodiscard]] bool isReadOnly() const;

Q_SIGNALS:
    void changed();          ///< something else is to be shown
    void selectionChanged(); ///< only the selected period

private:
    void forget();
    void readRows();
    void readParties();
    void readNorms();
    void readLog();
    [[nodiscard]] std::vector<PeriodRow> rowsInRange() const;
    [[nodiscard]] Cell measuredIn(const Cell &judged, const Indicator &indicator) const;
    [[nodiscard]] DetailFact actual() const;
    [[nodiscard]] DetailFact difference() const;
    [[nodiscard]] std::optional<std::pair<Ratio, Ratio>> forecastRange() const;

    Workspace &m_workspace;
    KpiId m_kpi;
    std::shared_ptr<const ContractDefinition> m_contract;
    std::optional<KpiStanding> m_standing;
    int m_part = -1; ///< -1: the leading one
    PartyId m_party;
    bool m_partyChosen = false;
    std::optional<Range> m_range; ///< none: what suits how often the part is judged
    bool m_withForecast = true;
    bool m_withEvents = true;
    bool m_logIsBrief = true;
    bool m_logHasMore = false;
    std::optional<Period> m_selected;
    std::vector<PeriodRow> m_rows; ///< of all time, oldest first
    PeriodModel m_periods;
    PartyOutcomeModel m_parties;
    RecordModel m_norms;
    RecordModel m_log;
};
