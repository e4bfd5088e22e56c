// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseTally.h"

#include "EntryWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Column = RecordColumn;
using Need = RecordRow::Need;
using Detail = RecordRow::Detail;

struct TypeName
{
    QStringView name;
    QStringView type;
};

constexpr TypeName typeNames[] = {
    { u"incident", u"incident" },      { u"storing", u"incident" },
    { u"klacht", u"complaint" },       { u"complaint", u"complaint" },
    { u"patch", u"patch" },            { u"contact", u"contact" },
    { u"ticket", u"contact" },         { u"vraag", u"contact" },
    { u"security", u"security" },      { u"beveiligingsincident", u"security" },
    { u"security-incident", u"security" }, { u"security incident", u"security" },
};

/// "Klacht" → "complaint"; another word stays as it is, so that it is of no known type.
QString typeFrom(const QString &text)
{
    const QString word = plainEntry(text);
    const auto found = std::ranges::find(typeNames, word, &TypeName::name);
    return found == std::end(typeNames) ? word : found->type.toString();
}

/// "P1", "Prio 1", "1 - kritiek" → "1"; another word stays as it is.
QString priorityFrom(const QString &text)
{
    static const QRegularExpression numbered(u"^(?:p|prio|prioriteit|priority)?\\s*(\\d+)\\b"_s);
    const QString word = plainEntry(text);
    const auto match = numbered.match(word);
    return match.hasMatch() ? match.captured(1) : word;
}

struct Tags
{
    bool isFirstContact = false;
    bool isBeyondFirstLine = false;
};

Tags tagsFrom(const QString &text)
{
    static const QRegularExpression separator(u"[,;|/]"_s);
    Tags tags;
    for (const QString &each : plainEntry(text).split(separator, Qt::SkipEmptyParts)) {
        const QString tag = each.trimmed();
        tags.isFirstContact |= tag == u"fcr" || tag == u"eerste contact" || tag == u"first contact" || tag == u"direct opgelost";
        tags.isBeyondFirstLine |= tag.startsWith(u"niet oplosbaar") || tag == u"not first line";
    }
    return tags;
}

} // namespace

struct CaseTally::Case
{
    QString number;
    RecordMoment opened;
    std::array<std::optional<RecordMoment>, 3> ends; ///< by CaseMoment
    QString type;
    QString priority;
    std::optional<bool> firstContact;
    Tags tags;

    [[nodiscard]] const std::optional<RecordMoment> &end(CaseMoment moment) const { return ends[static_cast<std::size_t>(moment)]; }
};

CaseTally::CaseTally(const RecordPlan &plan) : m_plan(plan), m_calendar(plan.contract.calendar), m_cells(plan) { }

std::optional<CaseTally::Case> CaseTally::caseOf(RecordRow &row) const
{
    const auto opened = row.moment(Column::Opened, Need::Required, Detail::Day);
    if (!opened)
        return std::nullopt;
    Case one;
    one.number = row.text(Column::Id);
    one.opened = *opened;
    constexpr std::pair<Column, CaseMoment> ends[] = { { Column::Responded, CaseMoment::Responded },
                                                       { Column::Solved, CaseMoment::Solved },
                                                       { Column::Closed, CaseMoment::Closed } };
    for (const auto &[column, moment] : ends) {
        auto &end = one.ends[static_cast<std::size_t>(moment)];
        end = row.moment(column, Need::Optional, Detail::Day, opened->moment);
        row.checkOrder(Column::Opened, opened, column, end);
    }
    one.type = typeFrom(row.text(Column::Type));
    one.priority = priorityFrom(row.text(Column::Priority));
    one.firstContact = row.yesNo(Column::FirstContact, Need::Optional);
    one.tags = tagsFrom(row.text(Column::Tags));
    return row.isSound() ? std::optional(one) : std::nullopt;
}

bool CaseTally::isOf(const RecordTarget &target, const Case &one) const
{
    const bool isOfType = target.feed.type.isEmpty() || !m_hasTypes || one.type == target.feed.type;
    return isOfType && (target.feed.priority.isEmpty() || one.priority == target.feed.priority);
}

/// A term in minutes or hours cannot be held against a day.
void CaseTally::checkTimes(RecordRow &row, const Case &one) const
{
    for (const RecordTarget &target : m_plan.targets) {
        if (!row.isSound() || !isOf(target, one))
            continue;
        for (const RecordLimit &limit : target.limits) {
            const auto &end = one.end(limit.until);
            if (!limit.term.isOfTime() || !row.isSound())
                continue;
            constexpr Column ends[] = { Column::Responded, Column::Solved, Column::Closed };
            if (!one.opened.moment)
                row.refuse(Column::Opened, ProblemCode::TimeNeeded);
            else if (end && !end->moment)
                row.refuse(ends[static_cast<std::size_t>(limit.until)], ProblemCode::TimeNeeded);
        }
    }
}

void CaseTally::noteDay(const QDate &day)
{
    if (!m_first.isValid() || day < m_first)
        m_first = day;
    if (!m_last.isValid() || day > m_last)
        m_last = day;
}

void CaseTally::add(RecordRow &row)
{
    m_hasTypes = row.has(Column::Type);
    const auto one = caseOf(row);
    if (!one)
        return;
    checkTimes(row, *one);
    if (!one->number.isEmpty() && row.isSound()) {
        if (const int earlier = m_lines.value(one->number))
            row.refuse(Column::Id, ProblemCode::DuplicateRow, { QString::number(earlier) });
        else
            m_lines.insert(one->number, row.line());
    }
    if (!row.isSound())
        return;
    noteDay(one->opened.day);
    bool isOfAny = false;
    bool isInTerm = false;
    for (std::size_t i = 0; i < m_plan.targets.size(); ++i) {
        if (!isOf(m_plan.targets[i], *one))
            continue;
        isOfAny = true;
        count(i, *one, isInTerm);
    }
    m_outsideTerm += isOfAny && !isInTerm ? 1 : 0;
}

void CaseTally::count(std::size_t index, const Case &one, bool &isInTerm)
{
    const RecordMeasure measure = m_plan.targets[index].feed.measure;
    if (measure == RecordMeasure::CasesWithin || measure == RecordMeasure::CasesAllWithin)
        return countWithin(index, one, isInTerm);
    auto *cell = m_cells.at(index, one.opened.day);
    isInTerm = isInTerm || cell;
    if (!cell)
        return;
    if (measure == RecordMeasure::CasesFirstContact) {
        if (!cell->rules.countsAllContacts && one.tags.isBeyondFirstLine) {
            ++cell->sums.outOfScope;
            return;
        }
        cell->sums.top += one.firstContact.value_or(false) || one.tags.isFirstContact ? 1 : 0;
    }
    ++cell->sums.bottom;
}

void CaseTally::countWithin(std::size_t index, const Case &one, bool &isInTerm)
{
    const RecordTarget &target = m_plan.targets[index];
    auto *cell = m_cells.at(index, one.opened.day);
    const RecordRules rules = cell ? cell->rules : m_plan.rules(periodHolding(one.opened.day, target.part.measured, m_plan.contract));
    const Judged judged = judgeAll(target, rules, one);
    if (judged.standing != Standing::Open && target.feed.bySettled)
        cell = m_cells.at(index, judged.settled);
    isInTerm = isInTerm || cell;
    if (!cell)
        return;
    if (judged.standing == Standing::Open) {
        ++cell->sums.open;
        return;
    }
    cell->sums.top += judged.standing == Standing::InTime ? 1 : 0;
    ++cell->sums.bottom;
    if (judged.standing == Standing::Late)
        noteLate(cell->sums, one.number);
}

/// Named, so that somebody can look into them (E0-25); only the first, so that memory does not grow with the log.
void CaseTally::noteLate(Sums &sums, const QString &number)
{
    ++sums.late;
    if (!number.isEmpty() && sums.lateNumbers.size() < mostNamed)
        sums.lateNumbers += number;
}

CaseTally::Judged CaseTally::judgeTime(const RecordLimit &limit, const RecordRules &rules, const Case &one) const
{
    const auto &end = one.end(limit.until);
    const qint64 today = LocalTime::startOf(m_plan.today);
    const TimeSpan span { *one.opened.moment, end ? *end->moment : today };
    const bool runsAlways = rules.clockRunsAlways && !limit.term.isOfOfficeHours();
    const qint64 length = runsAlways ? span.length() : rules.serviceWindow.lengthWithin(span, m_calendar);
    if (!limit.term.holds(length))
        return { Standing::Late, one.opened.day };
    return { end ? Standing::InTime : Standing::Open, end ? end->day : QDate() };
}

CaseTally::Judged CaseTally::judge(const RecordLimit &limit, const RecordRules &rules, const Case &one) const
{
    if (limit.term.isOfTime())
        return judgeTime(limit, rules, one);
    const QDate last = limit.term.lastDay(one.opened.day, m_calendar);
    const auto &end = one.end(limit.until);
    if (end && end->day <= last)
        return { Standing::InTime, end->day };
    const bool isOver = end || m_plan.today > last;
    return { isOver ? Standing::Late : Standing::Open, last };
}

/// Late as soon as one term is; in time when all are.
CaseTally::Judged CaseTally::judgeAll(const RecordTarget &target, const RecordRules &rules, const Case &one) const
{
    Judged all { Standing::InTime, one.opened.day };
    for (const RecordLimit &limit : target.limits) {
        const Judged judged = judge(limit, rules, one);
        if (judged.standing == Standing::Late)
            return judged;
        if (judged.standing == Standing::Open)
            all.standing = Standing::Open;
        else if (judged.settled > all.settled)
            all.settled = judged.settled;
    }
    return all;
}

std::optional<RecordFigure> CaseTally::figure(const RecordTarget &target, const Period &period, const RecordRules &rules,
                                              const Sums &sums) const
{
    if (sums.bottom == 0)
        return std::nullopt;
    FigureBuilder builder(m_plan, target, period);
    if (target.feed.measure == RecordMeasure::CasesCount)
        builder.setValue(Decimal(sums.bottom));
    else
        builder.setShare(Decimal(sums.top), Decimal(sums.bottom));
    builder.tellCount(RecordFactCode::Counted, sums.bottom);
    QStringList keys = readingKeysOf(target.feed.measure);
    const auto isOfTime = [](const RecordLimit &limit) { return limit.term.isOfTime(); };
    const auto isOfOffice = [](const RecordLimit &limit) { return limit.term.isOfOfficeHours(); };
    const bool usesWindow = !rules.clockRunsAlways || std::ranges::any_of(target.limits, isOfOffice);
    if (keys.contains(u"cases.clock"_s) && std::ranges::none_of(target.limits, isOfTime))
        keys.clear();
    else if (!usesWindow)
        keys.removeOne(u"service.window"_s);
    builder.tellReadings(rules, keys);
    if (!sums.lateNumbers.isEmpty())
        builder.tell(RecordFactCode::LateCases, QStringList { QString::number(sums.late) } + sums.lateNumbers);
    builder.tellCount(RecordFactCode::StillOpen, sums.open);
    builder.tellCount(RecordFactCode::OutOfScope, sums.outOfScope);
    return builder.take();
}

/// A log that covers a period whole and has no such case in it says that there was none.
void CaseTally::addZeroes(std::size_t index, std::vector<RecordFigure> &figures) const
{
    const RecordTarget &target = m_plan.targets[index];
    if (target.feed.measure != RecordMeasure::CasesCount || !m_first.isValid())
        return;
    for (const Period &period : periodsFrom(m_first, m_last, target.part.measured, m_plan.contract)) {
        const DateRange days = daysOf(period, m_plan.contract);
        const bool isCovered = days.first >= m_first && days.last <= m_last && isInTerm(period, m_plan.contract);
        if (!isCovered || m_cells.of(index).contains(period))
            continue;
        FigureBuilder builder(m_plan, target, period);
        builder.setValue(Decimal(0));
        builder.tell(RecordFactCode::Counted, { u"0"_s });
        figures.push_back(builder.take());
    }
}

std::vector<RecordFigure> CaseTally::figures() const
{
    std::vector<RecordFigure> figures;
    for (std::size_t i = 0; i < m_plan.targets.size(); ++i) {
        for (const auto &[period, cell] : m_cells.of(i)) {
            if (auto one = figure(m_plan.targets[i], period, cell.rules, cell.sums))
                figures.push_back(std::move(*one));
        }
        addZeroes(i, figures);
    }
    return figures;
}
