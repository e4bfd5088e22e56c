// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiImportReview.h"

#include "KpiImportDefaults.h"

#include <QHash>

#include <algorithm>

namespace {

const NormQuestion *questionAbout(const std::vector<NormQuestion> &questions, const NormDoubtNote &doubt)
{
    const auto found = std::ranges::find(questions, doubt, &NormQuestion::doubt);
    return found == questions.end() ? nullptr : &*found;
}

bool offers(const NormQuestion &question, NormAnswer answer)
{
    return std::ranges::find(question.answers, answer) != question.answers.end();
}

} // namespace

KpiImportReview::KpiImportReview(const AnnexReading &annex)
    : m_kpis(kpisFrom(annex, {}).kpis)
{
    for (const ImportedKpi &kpi : m_kpis) {
        m_rows.emplace_back();
        m_rows.back().first = kpi.reading;
    }
    sortFindings(annex.findings);
}

CertaintyCounts KpiImportReview::counts() const
{
    CertaintyCounts counts;
    for (const ImportedKpi &kpi : m_kpis) {
        ++counts.all;
        counts.sure += kpi.certainty == NormCertainty::Sure;
        counts.check += kpi.certainty == NormCertainty::Check;
        counts.fill += kpi.certainty == NormCertainty::Fill;
    }
    return counts;
}

void KpiImportReview::setTaken(std::size_t row, bool taken)
{
    m_rows.at(row).isTaken = taken;
}

int KpiImportReview::taken() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::isTaken));
}

void KpiImportReview::rename(std::size_t row, const QString &code, const QString &title)
{
    ImportedKpi &kpi = m_kpis.at(row);
    kpi.sheet.kpi.code = code.simplified().replace(u' ', u'-');
    if (const QString words = title.simplified(); !words.isEmpty())
        kpi.row.title = words;
    m_rows[row].isRenamed = true;
    refresh(row);
}

void KpiImportReview::carryOver(const KpiImportReview &before)
{
    QHash<int, std::size_t> byLine;
    for (std::size_t row = 0; row < before.m_kpis.size(); ++row)
        byLine.insert(before.m_kpis[row].line, row);
    for (std::size_t row = 0; row < m_kpis.size(); ++row) {
        const auto old = byLine.constFind(m_kpis[row].line);
        if (old == byLine.constEnd() || normTextOf(before.m_kpis[*old].row) != normTextOf(m_kpis[row].row))
            continue;
        const ImportedKpi &was = before.m_kpis[*old];
        const std::vector<AnnexNote> findings = m_rows[row].findings;
        m_rows[row] = before.m_rows[*old];
        m_rows[row].findings = findings;
        if (m_rows[row].isRenamed) {
            m_kpis[row].row.title = was.row.title;
            m_kpis[row].sheet.kpi.code = was.sheet.kpi.code;
        }
        refresh(row);
    }
}

void KpiImportReview::rewrite(std::size_t row, const QString &text)
{
    const QString written = text.trimmed();
    m_rows.at(row).text = written == normTextOf(m_kpis[row].row) ? QString() : written;
    readAnew(row);
}

void KpiImportReview::readAnew(std::size_t row)
{
    Row &state = m_rows[row];
    const AnnexRow &source = m_kpis[row].row;
    state.first = readAnnexNorm(source, state.text.isEmpty() ? normTextOf(source) : state.text);
    state.given.clear();
    state.left.clear();
    refresh(row);
}

void KpiImportReview::refresh(std::size_t row)
{
    setReading(m_kpis[row], readingOf(row));
}

/// What was answered, folded into the first reading; an answer that an earlier one made void is passed over. Nods go
/// first: they are about the text as it was read, before an answer turned it into something else.
NormReading KpiImportReview::readingOf(std::size_t row, const NormDoubtNote *without) const
{
    NormReading reading = m_rows.at(row).first;
    for (const bool isNod : { true, false }) {
        for (const Given &given : m_rows[row].given) {
            if ((given.answer == NormAnswer::AsRead) != isNod || (without && given.question.doubt == *without))
                continue;
            const std::vector<NormQuestion> open = questionsOf(reading);
            if (const NormQuestion *own = questionAbout(open, given.question.doubt); own && offers(*own, given.answer))
                reading = answered(reading, *own, given.answer);
        }
    }
    return reading;
}

std::optional<ReviewQuestion> KpiImportReview::stateOf(std::size_t row, const NormDoubtNote &doubt,
                                                       const std::vector<NormQuestion> &open) const
{
    const Row &state = m_rows[row];
    const auto given
        = std::ranges::find_if(state.given, [&](const Given &each) { return each.question.doubt == doubt; });
    const NormQuestion *now = questionAbout(open, doubt);
    const bool isLeft = std::ranges::find(state.left, doubt) != state.left.end();
    const bool isDefault = isShownDefault(doubt.code);
    if (now)
        return ReviewQuestion { row, *now, {}, std::nullopt, isLeft, isDefault };
    if (given != state.given.end())
        return ReviewQuestion { row, given->question, {}, given->answer, isLeft, isDefault };
    return std::nullopt; // another answer settled it
}

/// No answer makes a norm of it: it has to be written. Asked by what is missing, else by what is unclear.
ReviewQuestion KpiImportReview::toFill(std::size_t row, const std::vector<NormQuestion> &questions) const
{
    NormDoubtNote doubt { NormDoubt::ValueBlank, {} };
    const auto missing = std::ranges::find_if(questions, [](const NormQuestion &each) { return each.answers.empty(); });
    if (missing != questions.end())
        doubt = missing->doubt;
    else if (!questions.empty())
        doubt = questions.front().doubt;
    const bool isLeft = std::ranges::find(m_rows[row].left, doubt) != m_rows[row].left.end();
    return { row, { doubt, {} }, {}, std::nullopt, isLeft, false };
}

/// What has to be filled in goes before all else, since another text brings its own questions; what only asks for a nod
/// is asked together with the last real question.
std::vector<ReviewQuestion> KpiImportReview::questionsOfRow(std::size_t row) const
{
    std::vector<ReviewQuestion> asked;
    std::vector<ReviewQuestion> nods;
    std::vector<ReviewQuestion> defaults;
    const std::vector<NormQuestion> open = questionsOf(readingOf(row));
    const std::vector<NormQuestion> firsts = questionsOf(m_rows[row].first);
    if (m_kpis[row].certainty == NormCertainty::Fill)
        return { toFill(row, firsts) };
    for (const NormQuestion &first : firsts) {
        const auto question = stateOf(row, first.doubt, open);
        if (!question)
            continue;
        (question->isDefault ? defaults : question->question.answers.size() > 1 ? asked : nods).push_back(*question);
    }
    if (asked.empty() && !nods.empty()) {
        asked.push_back(nods.front());
        nods.erase(nods.begin());
    }
    for (const ReviewQuestion &nod : nods)
        asked.back().along.push_back(nod.question);
    asked.insert(asked.end(), defaults.begin(), defaults.end());
    return asked;
}

std::vector<ReviewQuestion> KpiImportReview::questions() const
{
    std::vector<ReviewQuestion> all;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].isTaken)
            continue;
        for (ReviewQuestion &question : questionsOfRow(row))
            all.push_back(std::move(question));
    }
    return all;
}

NormReading KpiImportReview::preview(const ReviewQuestion &question, NormAnswer answer) const
{
    const NormReading asking = readingOf(question.row, &question.question.doubt);
    const std::vector<NormQuestion> open = questionsOf(asking);
    const NormQuestion *own = questionAbout(open, question.question.doubt);
    return own ? answered(asking, *own, answer) : asking;
}

NormReading KpiImportReview::preview(std::size_t row, const QString &text) const
{
    return readAnnexNorm(m_kpis.at(row).row, text.trimmed());
}

/// The doubt of another row that is like this one: a text may have several of one kind, and then their order tells.
std::optional<NormDoubtNote> KpiImportReview::likeIn(std::size_t row, std::size_t asking,
                                                     const NormDoubtNote &doubt) const
{
    if (row == asking)
        return doubt;
    std::ptrdiff_t place = 0;
    for (const NormQuestion &own : questionsOf(m_rows[asking].first)) {
        if (own.doubt == doubt)
            break;
        place += own.doubt.code == doubt.code;
    }
    for (const NormQuestion &other : questionsOf(m_rows[row].first)) {
        if (other.doubt.code == doubt.code && place-- == 0)
            return other.doubt;
    }
    return std::nullopt;
}

std::vector<std::size_t> KpiImportReview::reachOf(const ReviewQuestion &question) const
{
    std::vector<std::size_t> rows;
    const NormDoubtNote &doubt = question.question.doubt;
    const NormReading asking = readingOf(question.row, &doubt);
    const std::vector<NormQuestion> open = questionsOf(asking);
    const NormQuestion *own = questionAbout(open, doubt);
    for (std::size_t row = 0; own && row < m_rows.size(); ++row) {
        const auto like = likeIn(row, question.row, doubt);
        if (!like)
            continue;
        const bool isSettledThere = std::ranges::any_of(
            m_rows[row].given, [&](const Given &each) { return each.question.doubt == *like && each.isOwn; });
        if (row == question.row || (!isSettledThere && asksTheSame(asking, *own, readingOf(row, &*like))))
            rows.push_back(row);
    }
    return rows;
}

int KpiImportReview::answer(const ReviewQuestion &question, NormAnswer answer)
{
    if (!offers(question.question, answer))
        return 0;
    const std::vector<std::size_t> rows = reachOf(question);
    for (const std::size_t row : rows)
        give(row, question, question.question, answer);
    for (const NormQuestion &nod : question.along) {
        for (const std::size_t row : reachOf({ question.row, nod, {}, std::nullopt, false, false }))
            give(row, question, nod, nod.answers.front());
    }
    return static_cast<int>(rows.size());
}

void KpiImportReview::give(std::size_t row, const ReviewQuestion &asked, const NormQuestion &question,
                           NormAnswer answer)
{
    const auto doubt = likeIn(row, asked.row, question.doubt);
    if (!doubt)
        return;
    Row &state = m_rows[row];
    std::erase_if(state.given, [&](const Given &each) { return each.question.doubt == *doubt; });
    std::erase(state.left, *doubt);
    state.given.push_back({ { *doubt, question.answers }, answer, row == asked.row });
    refresh(row);
}

void KpiImportReview::leave(const ReviewQuestion &question)
{
    Row &state = m_rows.at(question.row);
    std::erase_if(state.given, [&](const Given &each) {
        const bool isAlong
            = std::ranges::find(question.along, each.question.doubt, &NormQuestion::doubt) != question.along.end();
        return isAlong || each.question.doubt == question.question.doubt;
    });
    if (std::ranges::find(state.left, question.question.doubt) == state.left.end())
        state.left.push_back(question.question.doubt);
    refresh(question.row);
}

/// By the line of the row, else by its name; a note on the line of another row is of that one.
void KpiImportReview::sortFindings(const std::vector<AnnexNote> &findings)
{
    QHash<int, std::size_t> byLine;
    QHash<QString, std::size_t> byName;
    for (std::size_t row = m_kpis.size(); row-- > 0;) { // of two with one name the first is meant
        const AnnexRow &source = m_kpis[row].row;
        byLine.insert(source.line, row);
        byName.insert(source.title, row);
        if (!source.code.isEmpty())
            byName.insert(source.code, row);
    }
    for (const AnnexNote &note : findings) {
        if (const auto line = byLine.constFind(note.line); line != byLine.constEnd())
            m_rows[*line].findings.push_back(note);
        else if (const auto name = byName.constFind(note.kpi); name != byName.constEnd() && !note.kpi.isEmpty())
            m_rows[*name].findings.push_back(note);
    }
}

std::vector<std::pair<std::size_t, CodeClashAt>> KpiImportReview::clashes(const ContractDefinition &contract) const
{
    FreeCodes codes;
    QHash<QString, QString> there; // titles
    QHash<QString, std::size_t> before;
    for (const Kpi &kpi : contract.kpis) {
        codes.take(kpi.code);
        there.insert(kpi.code.toCaseFolded(), kpi.title);
    }
    for (std::size_t row = 0; row < m_kpis.size(); ++row) {
        if (m_rows[row].isTaken)
            codes.take(m_kpis[row].sheet.kpi.code);
    }
    std::vector<std::pair<std::size_t, CodeClashAt>> found;
    for (std::size_t row = 0; row < m_kpis.size(); ++row) {
        if (!m_rows[row].isTaken)
            continue;
        const Kpi &kpi = m_kpis[row].sheet.kpi;
        const QString code = kpi.code.toCaseFolded();
        CodeClashAt at;
        if (code.isEmpty())
            at.clash = CodeClash::Empty;
        else if (const auto inContract = there.constFind(code); inContract != there.constEnd())
            at = { CodeClash::InContract, 0, *inContract, {} };
        else if (const auto inImport = before.constFind(code); inImport != before.constEnd())
            at = { CodeClash::InImport, *inImport, m_kpis[*inImport].sheet.kpi.title, {} };
        before.insert(code, row);
        if (at.clash == CodeClash::None)
            continue;
        at.suggestion = codes.next(code.isEmpty() ? shortCodeOf(kpi.title) : kpi.code);
        found.emplace_back(row, at);
    }
    return found;
}

std::vector<KpiSheet> KpiImportReview::sheets() const
{
    std::vector<KpiSheet> sheets;
    for (std::size_t row = 0; row < m_kpis.size(); ++row) {
        if (!m_rows[row].isTaken)
            continue;
        KpiSheet sheet = m_kpis[row].sheet;
        sheet.kpi.confirmed = m_kpis[row].certainty == NormCertainty::Sure;
        for (PartSheet &part : sheet.parts)
            part.norm.confirmed = sheet.kpi.confirmed;
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}
