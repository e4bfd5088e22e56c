// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyFile.h"

#include "EntryText.h"
#include "NamedTable.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// The bands of a mark. Source: 004 §2.3, E4-64.
std::vector<Band> markBands()
{
    const Bound four { 4, true };
    const Bound seven { 7, true };
    return { { {}, Bound { 4, false }, u"Slecht"_s, {}, Verdict::Breach },
             { four, Bound { 7, false }, u"Matig"_s, {}, Verdict::Attention },
             { seven, Bound { 10, true }, u"Goed"_s, {}, Verdict::Met } };
}

/// The id of a party by its name; a new name gets the next one. 0 for an empty name.
PartyId partyNamed(const QString &name, QStringList &parties)
{
    if (name.isEmpty())
        return {};
    const auto found = std::ranges::find(parties, folded(name), folded);
    if (found != parties.end())
        return { found - parties.begin() + 1 };
    parties += name;
    return { parties.size() };
}

/// Reads the rows of a file of marks.
class ScoreReader
{
public:
    ScoreReader(NamedTable &table, SurveyReading &reading) : m_table(table), m_reading(reading) { }

    void readRow()
    {
        const std::optional<QString> topic = readTopic();
        const PartyId party = partyNamed(m_table.field(u"deelnemer"), m_reading.parties);
        if (!party.isValid())
            m_table.report(u"deelnemer", ProblemCode::UnknownParty, { QString() });
        const auto mark = readMark();
        if (!topic || !party.isValid() || !mark)
            return;
        SurveyMark row;
        row.topic = *topic;
        row.party = party;
        row.respondent = respondent(party, m_table.field(u"medewerker"));
        row.mark = *mark;
        const auto key = std::tuple(row.topic, row.party.value, row.respondent);
        if (const auto earlier = m_lines.find(key); earlier != m_lines.end())
            return m_table.report(u"cijfer", ProblemCode::DuplicateRow, { QString::number(earlier->second) });
        m_lines.emplace(key, m_table.line());
        m_reading.marks.push_back(row);
    }

private:
    /// The key of the onderwerp, which joins the questionnaire when it is new. "3. Communicatie" is factor 3.
    std::optional<QString> readTopic()
    {
        static const QRegularExpression numbered(u"^(\\d+)[.\\s]+(\\S.*)$"_s);
        SurveyTopic topic;
        topic.factor = m_table.field(u"factor");
        topic.letter = m_table.field(u"onderwerp");
        if (const auto match = numbered.match(topic.factor); match.hasMatch()) {
            topic.factorTitle = match.captured(2);
            topic.factor = match.captured(1);
        }
        if (topic.letter.size() == 1)
            topic.letter = topic.letter.toLower();
        if (topic.factor.isEmpty()) {
            m_table.report(u"factor", ProblemCode::UnknownTopic, { topic.key() });
            return std::nullopt;
        }
        if (!m_topics.contains(topic.key()))
            m_reading.questionnaire.topics.push_back(topic);
        m_topics.insert(topic.key());
        return topic.key();
    }

    /// None when there is no answer, or when it was refused.
    std::optional<Decimal> readMark()
    {
        Indicator scale;
        scale.unit = Unit::Grade;
        const EntryReading mark = readEntry(m_table.field(u"cijfer"), scale);
        if (mark.problem) {
            const bool outside = mark.problem->code == ProblemCode::OutsideUnit;
            m_table.report(u"cijfer", outside ? ProblemCode::MarkOutsideScale : mark.problem->code, mark.problem->arguments);
        }
        return mark.problem ? std::nullopt : mark.value;
    }

    /// People are numbered per deelnemer in the order in which they appear; their names are not kept.
    int respondent(PartyId party, const QString &name)
    {
        if (name.isEmpty())
            return 0;
        QStringList &known = m_respondents[party];
        const qsizetype at = known.indexOf(folded(name));
        if (at >= 0)
            return int(at) + 1;
        known += folded(name);
        return int(known.size());
    }

    NamedTable &m_table;
    SurveyReading &m_reading;
    QSet<QString> m_topics;
    QHash<PartyId, QStringList> m_respondents;
    std::map<std::tuple<QString, qint64, int>, int> m_lines;
};

std::optional<int> readPeople(NamedTable &table, QStringView column)
{
    Indicator people;
    people.unit = Unit::Count;
    const EntryReading count = readEntry(table.field(column), people);
    if (!count.problem && count.value && *count.value <= Decimal(1'000'000))
        return int(count.value->trimmed().units());
    table.report(column, ProblemCode::BadCount, {});
    return std::nullopt;
}

} // namespace

SurveyReading readSurveyScores(const QByteArray &bytes)
{
    SurveyReading reading;
    reading.questionnaire.bands = markBands();
    NamedTable table(bytes,
                     { { u"factor"_s, { u"belevingsfactor"_s } },
                       { u"onderwerp"_s, { u"topic"_s } },
                       { u"deelnemer"_s, { u"party"_s, u"participant"_s } },
                       { u"medewerker"_s, { u"respondent"_s, u"employee"_s }, false },
                       { u"cijfer"_s, { u"mark"_s, u"score"_s } } },
                     reading.problems);
    ScoreReader reader(table, reading);
    while (table.next())
        reader.readRow();
    return reading;
}

void readSurveyResponse(const QByteArray &bytes, SurveyReading &reading)
{
    NamedTable table(bytes,
                     { { u"deelnemer"_s, { u"party"_s, u"participant"_s } },
                       { u"gevraagd"_s, { u"asked"_s } },
                       { u"ingevuld"_s, { u"answered"_s } } },
                     reading.problems);
    QHash<PartyId, int> lines;
    while (table.next()) {
        SurveyResponse response;
        response.party = partyNamed(table.field(u"deelnemer"), reading.parties);
        const auto asked = readPeople(table, u"gevraagd");
        const auto answered = readPeople(table, u"ingevuld");
        if (!response.party.isValid())
            table.report(u"deelnemer", ProblemCode::UnknownParty, { QString() });
        if (!asked || !answered || !response.party.isValid())
            continue;
        if (lines.contains(response.party)) {
            table.report(u"deelnemer", ProblemCode::DuplicateRow, { QString::number(lines.value(response.party)) });
            continue;
        }
        lines.insert(response.party, table.line());
        if (*answered > *asked) {
            table.report(u"ingevuld", ProblemCode::AnsweredAboveAsked, {});
            continue;
        }
        response.asked = *asked;
        response.answered = *answered;
        response.order = int(reading.responses.size());
        reading.responses.push_back(response);
    }
}
