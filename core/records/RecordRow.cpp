// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordRow.h"

#include "EntryWords.h"
#include "NumberText.h"

using namespace Qt::StringLiterals;

void RowProblems::add(Problem problem)
{
    if (++all <= most)
        kept.push_back(std::move(problem));
}

QString RecordRow::text(RecordColumn column) const
{
    const int index = m_columns.indexOf(column);
    return index >= 0 && index < m_row.fields.size() ? m_words.value(m_row.fields.at(index).trimmed()) : QString();
}

void RecordRow::refuse(RecordColumn column, ProblemCode code, const QStringList &arguments)
{
    const int index = m_columns.indexOf(column);
    const QString written = index >= 0 && index < m_row.fields.size() ? m_row.fields.at(index).trimmed() : QString();
    m_problems.add({ m_row.line, m_columns.nameOf(column), written, code, arguments });
    m_isSound = false;
}

QString RecordRow::cell(RecordColumn column, Need need)
{
    const QString written = text(column);
    if (written.isEmpty() && need == Need::Required)
        refuse(column, ProblemCode::EmptyCell);
    return written;
}

std::optional<RecordMoment> RecordRow::moment(RecordColumn column, Need need, Detail detail, std::optional<qint64> notBefore)
{
    const QString written = cell(column, need);
    if (written.isEmpty())
        return std::nullopt;
    const MomentReading reading = readMoment(written, notBefore);
    if (!reading.value) {
        refuse(column, reading.isSkipped ? ProblemCode::SkippedHour : ProblemCode::NotAMoment);
        return std::nullopt;
    }
    if (reading.value->day > m_today)
        refuse(column, ProblemCode::FutureMoment);
    else if (detail == Detail::Time && !reading.value->moment)
        refuse(column, ProblemCode::TimeNeeded);
    else
        return reading.value;
    return std::nullopt;
}

std::optional<bool> RecordRow::yesNo(RecordColumn column, Need need)
{
    const QString written = cell(column, need);
    if (written.isEmpty())
        return std::nullopt;
    const auto answer = yesNoFrom(plainEntry(written));
    if (!answer)
        refuse(column, ProblemCode::NotYesNo);
    return answer;
}

std::optional<Decimal> RecordRow::amount(RecordColumn column, Need need)
{
    const QString written = cell(column, need);
    if (written.isEmpty())
        return std::nullopt;
    const NumberReading reading = readNumber(plainEntry(written));
    if (reading.tooManyDigits)
        refuse(column, ProblemCode::TooManyDigits);
    else if (!reading.isNumber())
        refuse(column, ProblemCode::NotANumber);
    else if (reading.decimal && reading.thousands && *reading.decimal != *reading.thousands && !reading.isComma)
        refuse(column, ProblemCode::AmbiguousThousands, { reading.decimal->toPlain(), reading.thousands->toPlain() });
    else if (reading.decimal.value_or(reading.thousands.value_or(Decimal())).isNegative())
        refuse(column, ProblemCode::OutsideUnit, { u"0"_s, {}, {} });
    else
        return reading.decimal ? reading.decimal : reading.thousands;
    return std::nullopt;
}

void RecordRow::checkOrder(RecordColumn earlier, const std::optional<RecordMoment> &first, RecordColumn later,
                           const std::optional<RecordMoment> &second)
{
    if (first && second && second->isBefore(*first))
        refuse(later, ProblemCode::BeforeStart, { m_columns.nameOf(earlier) });
}
