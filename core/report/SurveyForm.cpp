// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyForm.h"

#include "ReportWords.h"
#include "SurveyWords.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t partiesAcross = 5; // of one table on upright paper

Verdict verdictOf(const std::optional<MarkBand> &band)
{
    if (!band)
        return Verdict::Missing;
    return *band == MarkBand::Good ? Verdict::Met : *band == MarkBand::Fair ? Verdict::Attention : Verdict::Breach;
}

QString bandWord(const std::optional<MarkBand> &band)
{
    return band ? bandName(*band) : verdictWord(Verdict::Missing);
}

/// One round with everything in it, and the tables that are made of it.
class FormSheet
{
public:
    FormSheet(const Portfolio &portfolio, SurveyRound round)
        : m_round(std::move(round)), m_definition(portfolio.definition(m_round.contract)), m_responses(portfolio.surveyResponses(m_round.id)),
          m_marks(portfolio.surveyMarks(m_round.id)), m_comments(portfolio.surveyComments(m_round.id))
    {
        m_bounds.bands = m_round.questionnaire.bands;
    }

    [[nodiscard]] const SurveyRound &round() const { return m_round; }
    [[nodiscard]] bool hasContract() const { return m_definition != nullptr; }
    [[nodiscard]] Report head(const QDate &today) const
    {
        Report report;
        report.title = surveyPhrase(SurveyPhrase::FormTitle) + u' ' + m_definition->contract.title;
        report.subtitle = m_round.title + u", "_s + shownDate(m_round.held);
        report.footer = m_definition->contract.title + u" · "_s + m_round.title;
        report.date = today;
        return report;
    }
    [[nodiscard]] QString name(PartyId id) const
    {
        const Party *party = m_definition->party(id);
        return !party ? QString() : party->shortName.isEmpty() ? party->name : party->shortName;
    }
    [[nodiscard]] QString text(const SurveyTopic &topic) const
    {
        if (!topic.described)
            return surveyPhrase(SurveyPhrase::NotDescribed);
        return topic.text.isEmpty() ? topic.shortText : topic.text;
    }
    [[nodiscard]] QString mean(const std::optional<Ratio> &value) const
    {
        return value ? shownNumber(*value, Unit::Grade, &m_bounds) : u"–"_s;
    }
    [[nodiscard]] ReportTable emptyTable() const;
    [[nodiscard]] std::vector<ReportTable> markTables() const;
    [[nodiscard]] ReportTable calculation(const SurveyResult &result) const;
    [[nodiscard]] ReportTable factors(const SurveyResult &result) const;
    [[nodiscard]] ReportTable comments() const;
    [[nodiscard]] ReportTable responses(const SurveyResult &result) const;
    [[nodiscard]] QStringList drawn() const
    {
        QStringList names;
        for (const PartyId party : m_round.draw->drawn)
            names += name(party);
        return names;
    }

private:
    [[nodiscard]] std::optional<Ratio> markOf(const QString &topic, PartyId party) const;
    [[nodiscard]] std::vector<Ratio> added(const QString &topic) const;
    [[nodiscard]] QString sumText(const QString &topic) const;

    SurveyRound m_round;
    std::shared_ptr<const ContractDefinition> m_definition;
    std::vector<SurveyResponse> m_responses;
    std::vector<SurveyMark> m_marks;
    std::vector<SurveyComment> m_comments;
    NormVersion m_bounds;
};

/// The mark of a deelnemer: its own, or the mean of its people's.
std::optional<Ratio> FormSheet::markOf(const QString &topic, PartyId party) const
{
    Ratio sum = 0;
    int count = 0;
    for (const SurveyMark &mark : m_marks) {
        if (mark.topic != topic || mark.party != party)
            continue;
        sum = sum + Ratio(mark.mark);
        ++count;
    }
    return count > 0 ? std::optional(sum / Ratio(count)) : std::nullopt;
}

/// What the mean of an onderwerp is the mean of: the deelnemers' marks, or all marks where the round reads them together.
std::vector<Ratio> FormSheet::added(const QString &topic) const
{
    std::vector<Ratio> values;
    std::vector<PartyId> seen;
    const bool pooled = m_round.settings.members == SurveySettings::Members::Pooled;
    for (const SurveyMark &mark : m_marks) {
        if (mark.topic != topic)
            continue;
        if (pooled) {
            values.emplace_back(mark.mark);
        } else if (std::ranges::find(seen, mark.party) == seen.end()) {
            seen.push_back(mark.party);
            values.push_back(*markOf(topic, mark.party));
        }
    }
    return values;
}

QString FormSheet::sumText(const QString &topic) const
{
    const std::vector<Ratio> values = added(topic);
    if (values.empty())
        return u"–"_s;
    if (m_round.settings.score == SurveySettings::Score::Lowest)
        return mean(*std::min_element(values.begin(), values.end()));
    Ratio sum = 0;
    for (const Ratio &value : values)
        sum = sum + value;
    return u"%1 : %2"_s.arg(mean(sum)).arg(values.size());
}

ReportTable FormSheet::emptyTable() const
{
    ReportTable table { QString(), { QString(), surveyPhrase(SurveyPhrase::ColumnFactor), reportPhrase(ReportPhrase::ColumnTopic),
                                     surveyPhrase(SurveyPhrase::ColumnMark), surveyPhrase(SurveyPhrase::ColumnComment) },
                        { 6, 18, 40, 8, 28 }, {} };
    for (const SurveyTopic &topic : m_round.questionnaire.topics)
        table.rows.push_back({ { .text = topic.key() }, { .text = topic.factorTitle }, { .text = text(topic) }, {}, {} });
    return table;
}

/// As in the examples of the document: factor, onderwerp, a column per deelnemer; as many tables as the paper asks for.
std::vector<ReportTable> FormSheet::markTables() const
{
    std::vector<ReportTable> tables;
    for (std::size_t first = 0; first < m_responses.size(); first += partiesAcross) {
        const std::size_t last = std::min(first + partiesAcross, m_responses.size());
        ReportTable table { QString(), { QString(), surveyPhrase(SurveyPhrase::ColumnFactor), reportPhrase(ReportPhrase::ColumnTopic) },
                            { 6, 18, 26 }, {} };
        for (std::size_t i = first; i < last; ++i) {
            table.header += name(m_responses[i].party);
            table.widths.push_back(10);
        }
        for (const SurveyTopic &topic : m_round.questionnaire.topics) {
            std::vector<ReportCell> row { { .text = topic.key() }, { .text = topic.factorTitle },
                                          { .text = topic.described ? topic.shortText : text(topic) } };
            for (std::size_t i = first; i < last; ++i)
                row.push_back({ .text = mean(markOf(topic.key(), m_responses[i].party)), .rightAligned = true });
            table.rows.push_back(std::move(row));
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

ReportTable FormSheet::calculation(const SurveyResult &result) const
{
    ReportTable table { QString(), { reportPhrase(ReportPhrase::ColumnTopic), surveyPhrase(SurveyPhrase::ColumnSum),
                                     reportPhrase(ReportPhrase::ColumnMean), reportPhrase(ReportPhrase::ColumnVerdict) },
                        { 20, 36, 20, 24 }, {} };
    for (const TopicResult &topic : result.topics) {
        table.rows.push_back({ { .text = topic.key() }, { .text = sumText(topic.key()) }, { .text = mean(topic.mean), .rightAligned = true },
                               { .text = bandWord(topic.band), .verdict = verdictOf(topic.band) } });
    }
    return table;
}

ReportTable FormSheet::factors(const SurveyResult &result) const
{
    ReportTable table { surveyPhrase(SurveyPhrase::Factors), { QString(), surveyPhrase(SurveyPhrase::ColumnFactor),
                                                               reportPhrase(ReportPhrase::ColumnMean), reportPhrase(ReportPhrase::ColumnVerdict) },
                        { 8, 48, 20, 24 }, {} };
    for (const TopicResult &factor : result.factors) {
        const auto named = std::ranges::find(m_round.questionnaire.topics, factor.factor, &SurveyTopic::factor);
        table.rows.push_back({ { .text = factor.factor }, { .text = named->factorTitle }, { .text = mean(factor.mean), .rightAligned = true },
                               { .text = bandWord(factor.band), .verdict = verdictOf(factor.band) } });
    }
    return table;
}

ReportTable FormSheet::comments() const
{
    ReportTable table { QString(), { reportPhrase(ReportPhrase::ColumnTopic), reportPhrase(ReportPhrase::ColumnParty),
                                     surveyPhrase(SurveyPhrase::ColumnComment) },
                        { 12, 24, 64 }, {} };
    for (const SurveyTopic &topic : m_round.questionnaire.topics) {
        for (const SurveyComment &comment : m_comments) {
            if (comment.topic == topic.key())
                table.rows.push_back({ { .text = comment.topic }, { .text = name(comment.party) }, { .text = comment.text } });
        }
    }
    return table;
}

ReportTable FormSheet::responses(const SurveyResult &result) const
{
    ReportTable table { QString(), { reportPhrase(ReportPhrase::ColumnParty), reportPhrase(ReportPhrase::ColumnAsked),
                                     reportPhrase(ReportPhrase::ColumnAnswered), reportPhrase(ReportPhrase::ColumnResponse) },
                        { 46, 16, 16, 22 }, {} };
    const auto add = [&table](const QString &who, const ResponseResult &response, bool strong) {
        table.rows.push_back({ { .text = who, .strong = strong }, { .text = QString::number(response.asked), .rightAligned = true },
                               { .text = QString::number(response.answered), .rightAligned = true },
                               { .text = response.percent ? shownValue(*response.percent, Unit::Percent) : u"–"_s,
                                 .verdict = response.valid ? Verdict::Met : Verdict::Attention, .strong = strong } });
    };
    for (const ResponseResult &response : result.responseByParty)
        add(name(response.party), response, false);
    add(reportPhrase(ReportPhrase::Total), result.response, true);
    return table;
}

ReportSection calculationSection(const FormSheet &sheet, const SurveyResult &result)
{
    const bool lowest = sheet.round().settings.score == SurveySettings::Score::Lowest;
    ReportSection section { surveyPhrase(SurveyPhrase::Calculation), {} };
    if (!sheet.round().givesVerdict())
        section.blocks.push_back(ReportText { surveyPhrase(SurveyPhrase::Interim), ReportText::Style::Note });
    else
        section.blocks.push_back(ReportVerdict { result.proposed == SurveyOutcome::None ? Verdict::Met : Verdict::Breach,
                                                 surveyOutcomeName(result.proposed), reportPhrase(ReportPhrase::SurveyProposal) });
    section.blocks.push_back(ReportText { surveyPhrase(lowest ? SurveyPhrase::CalculationLowest : SurveyPhrase::CalculationIntro) });
    section.blocks.push_back(sheet.calculation(result));
    section.blocks.push_back(sheet.factors(result));
    section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::SurveyWhy), ReportText::Style::Lead });
    for (const QString &reason : reasonTexts(result.because))
        section.blocks.push_back(ReportText { reason, ReportText::Style::Bullet });
    return section;
}

ReportSection bandSection(const FormSheet &sheet)
{
    ReportSection section { surveyPhrase(SurveyPhrase::Form), {} };
    for (const Band &band : sheet.round().questionnaire.bands)
        section.blocks.push_back(ReportText { bandLine(band), ReportText::Style::Bullet });
    return section;
}

} // namespace

std::optional<Report> emptySurveyForm(const Portfolio &portfolio, SurveyRoundId id, const QDate &today)
{
    auto round = portfolio.surveyRound(id);
    if (!round)
        return std::nullopt;
    const FormSheet sheet(portfolio, std::move(*round));
    if (!sheet.hasContract())
        return std::nullopt;
    Report report = sheet.head(today);
    report.facts = { surveyPhrase(SurveyPhrase::FilledBy) };
    ReportSection section = bandSection(sheet);
    section.blocks.insert(section.blocks.begin(), ReportText { surveyPhrase(SurveyPhrase::FormIntro) });
    section.blocks.push_back(sheet.emptyTable());
    report.sections.push_back(std::move(section));
    return report;
}

std::optional<Report> filledSurveyForm(const Portfolio &portfolio, SurveyRoundId id, const QDate &today)
{
    auto round = portfolio.surveyRound(id);
    const auto result = portfolio.surveyResult(id);
    if (!round || !result)
        return std::nullopt;
    const FormSheet sheet(portfolio, std::move(*round));
    if (!sheet.hasContract())
        return std::nullopt;
    Report report = sheet.head(today);
    report.facts = { surveyPhrase(sheet.round().state == SurveyState::Final ? SurveyPhrase::Final : SurveyPhrase::Draft) };
    ReportSection marks { surveyPhrase(SurveyPhrase::Form), {} };
    for (ReportTable &table : sheet.markTables())
        marks.blocks.push_back(std::move(table));
    report.sections.push_back(std::move(marks));
    report.sections.push_back(calculationSection(sheet, *result));
    if (ReportTable comments = sheet.comments(); !comments.rows.empty())
        report.sections.push_back({ surveyPhrase(SurveyPhrase::Comments), { std::move(comments) } });
    report.sections.push_back({ reportPhrase(ReportPhrase::ColumnResponse), { sheet.responses(*result) } });
    if (sheet.round().draw) {
        report.sections.push_back({ surveyPhrase(SurveyPhrase::Draw),
                                    { ReportText { drawNoticeText(sheet.round().title, sheet.drawn(), *sheet.round().draw) } } });
    }
    return report;
}
