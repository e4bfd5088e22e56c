// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordTally.h"

#include <QHash>

/// Incidents, complaints, patches and tickets: one row a case. Source: E0-24, E0-25, E0-31, E0-35, A0-04, A0-05, A0-12, A0-15.
class CaseTally final : public RecordTally
{
public:
    explicit CaseTally(const RecordPlan &plan);

    void add(RecordRow &row) override;
    [[nodiscard]] std::vector<RecordFigure> figures() const override;

private:
    struct Case;
    struct Sums
    {
        qint64 top = 0;
        qint64 bottom = 0;
        qint64 open = 0;
        qint64 outOfScope = 0;
        qint64 late = 0;
        QStringList lateNumbers; ///< of the first mostNamed late cases
    };
    static constexpr qsizetype mostNamed = 30;
    /// How a case stands against one term, and the day on which that was settled.
    enum class Standing : quint8 { Open, InTime, Late };
    struct Judged
    {
        Standing standing = Standing::Open;
        QDate settled;
    };

    [[nodiscard]] std::optional<Case> caseOf(RecordRow &row) const;
    [[nodiscard]] bool isOf(const RecordTarget &target, const Case &one) const;
    void checkTimes(RecordRow &row, const Case &one) const;
    void count(std::size_t index, const Case &one, bool &isInTerm);
    void countWithin(std::size_t index, const Case &one, bool &isInTerm);
    [[nodiscard]] Judged judge(const RecordLimit &limit, const RecordRules &rules, const Case &one) const;
    [[nodiscard]] Judged judgeTime(const RecordLimit &limit, const RecordRules &rules, const Case &one) const;
    [[nodiscard]] Judged judgeAll(const RecordTarget &target, const RecordRules &rules, const Case &one) const;
    void noteDay(const QDate &day);
    static void noteLate(Sums &sums, const QString &number);
    [[nodiscard]] std::optional<RecordFigure> figure(const RecordTarget &target, const Period &period, const RecordRules &rules,
                                                     const Sums &sums) const;
    void addZeroes(std::size_t index, std::vector<RecordFigure> &figures) const;

    const RecordPlan &m_plan;
    WorkingCalendar m_calendar;
    TallyCells<Sums> m_cells;
    QHash<QString, int> m_lines; ///< by number of the case
    bool m_hasTypes = false;
    QDate m_first; ///< days on which a case of any type was opened
    QDate m_last;
};
