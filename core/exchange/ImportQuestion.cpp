// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportQuestion.h"

#include "MeasurementColumns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = ImportQuestion::Kind;

/// Collects questions; one that is asked again counts.
class Questions
{
public:
    Questions(const ImportReading &reading, const ImportOrder &order) : m_reading(reading), m_order(order) { }

    void take(const Problem &problem)
    {
        switch (problem.code) {
        case ProblemCode::UnknownColumn: return ask(Kind::UnknownColumn, problem.text, freeColumns());
        case ProblemCode::MissingColumn: return ask(Kind::MissingColumn, problem.arguments.value(0), freeHeaders());
        case ProblemCode::UnknownKpi: return ask(Kind::UnknownKpi, problem.text, kpis());
        case ProblemCode::UnknownParty: return ask(Kind::UnknownParty, problem.text, parties());
        default: return;
        }
    }

    /// Which parts a log feeds, where the contract does not say so yet.
    void askFeeds()
    {
        if (!m_reading.kind || keepsFeeds(*m_order.contract, *m_reading.kind))
            return;
        for (const Indicator &part : m_order.contract->indicators) {
            const QStringList fitting = fittingFeeds(part, *m_reading.kind);
            if (fitting.isEmpty())
                continue;
            const QString code = m_order.contract->codeOf(part);
            m_found.push_back({ Kind::ChooseFeed, code, 1, QStringList { ImportQuestion::leaveOut.toString() } + fitting, answerFor(code) });
        }
    }

    std::vector<ImportQuestion> found() { return std::move(m_found); }

private:
    void ask(Kind kind, const QString &text, const QStringList &options)
    {
        if (text.isEmpty() || options.isEmpty())
            return;
        const auto earlier = std::ranges::find_if(m_found, [&](const ImportQuestion &q) { return q.kind == kind && q.text == text; });
        if (earlier == m_found.end())
            m_found.push_back({ kind, text, 1, options });
        else
            ++earlier->count;
    }

    [[nodiscard]] QString answerFor(const QString &code) const
    {
        for (const QString &feed : m_order.feeds) {
            if (feed.section(u'=', 0, 0) == code)
                return feed.section(u'=', 1);
        }
        return {};
    }

    /// What a column may hold that no other column holds yet.
    [[nodiscard]] QStringList freeColumns() const
    {
        const MeasurementColumns columns = readMeasurementColumns(m_reading.header, m_order.map);
        QStringList names { ImportQuestion::leaveOut.toString() };
        constexpr std::array all { std::pair(MeasurementColumn::Kpi, u"kpi"),
                                   std::pair(MeasurementColumn::Period, u"period"),
                                   std::pair(MeasurementColumn::Party, u"party"),
                                   std::pair(MeasurementColumn::Value, u"value"),
                                   std::pair(MeasurementColumn::Numerator, u"numerator"),
                                   std::pair(MeasurementColumn::Denominator, u"denominator"),
                                   std::pair(MeasurementColumn::Note, u"note"),
                                   std::pair(MeasurementColumn::Claimed, u"claimed") };
        for (const auto &[kind, name] : all) {
            if (columns.indexOf(kind) < 0)
                names += QString::fromUtf16(name);
        }
        return names;
    }

    /// Headers that mean nothing yet. In a log every one may be left unread, so that all of them can be chosen.
    [[nodiscard]] QStringList freeHeaders() const
    {
        QStringList names;
        if (m_reading.kind) {
            std::ranges::copy_if(m_reading.header.fields, std::back_inserter(names), [](const QString &name) { return !name.isEmpty(); });
            return names;
        }
        for (const auto &column : readMeasurementColumns(m_reading.header, m_order.map).columns) {
            if (column.kind == MeasurementColumn::Empty && !column.name.isEmpty())
                names += column.name;
        }
        return names;
    }

    [[nodiscard]] QStringList kpis() const
    {
        QStringList codes;
        for (const Kpi &kpi : m_order.contract->kpis)
            codes += kpi.code;
        return codes;
    }

    [[nodiscard]] QStringList parties() const
    {
        QStringList names;
        for (const Party *party : m_order.contract->participants())
            names += party->name;
        return names;
    }

    const ImportReading &m_reading;
    const ImportOrder &m_order;
    std::vector<ImportQuestion> m_found;
};

} // namespace

std::vector<ImportQuestion> importQuestions(const ImportReading &reading, const ImportOrder &order)
{
    Questions questions(reading, order);
    questions.askFeeds();
    for (const Problem &problem : reading.problems())
        questions.take(problem);
    return questions.found();
}

void answerQuestion(const ImportQuestion &question, const QString &option, ImportOrder &order)
{
    switch (question.kind) {
    case Kind::UnknownColumn: return order.map.add(MeasurementMap::Kind::Column, question.text, option);
    case Kind::MissingColumn: return order.map.add(MeasurementMap::Kind::Column, option, question.text);
    case Kind::UnknownKpi: return order.map.add(MeasurementMap::Kind::Kpi, question.text, option);
    case Kind::UnknownParty: return order.map.add(MeasurementMap::Kind::Party, question.text, option);
    case Kind::ChooseFeed:
        order.feeds.removeIf([&question](const QString &feed) { return feed.section(u'=', 0, 0) == question.text; });
        if (option != ImportQuestion::leaveOut)
            order.feeds += question.text + u'=' + option;
        return;
    }
}
