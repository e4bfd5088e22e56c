// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexPresenter.h"
#include "NormQuestionWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isSame(const ReviewQuestion &one, const ReviewQuestion &other)
{
    return one.row == other.row && one.question.doubt == other.question.doubt;
}

} // namespace

/// The questions anew, after anything that was said; what is asked stays asked as far as it is still there.
void AnnexPresenter::showReview()
{
    m_questions.clear();
    m_defaults.clear();
    for (ReviewQuestion &question : m_review.questions())
        (question.isDefault ? m_defaults : m_questions).push_back(std::move(question));
    const std::optional<ReviewQuestion> before = std::exchange(m_asked, std::nullopt);
    for (const auto *all : { &m_questions, &m_defaults }) {
        for (const ReviewQuestion &question : *all) {
            if (before && isSame(question, *before))
                m_asked = question;
        }
    }
    if (m_row >= m_review.size())
        m_row = 0;
    if (const ReviewQuestion *own = firstOf(m_row); own && !m_asked)
        m_asked = *own;
    Q_EMIT reviewChanged();
    Q_EMIT questionChanged();
}

void AnnexPresenter::beginReview()
{
    m_row = 0;
    m_asked.reset();
    m_answered.clear();
    showReview();
    const auto first = std::ranges::find_if(m_questions, &ReviewQuestion::isOpen);
    if (first != m_questions.end())
        ask(*first);
}

void AnnexPresenter::setTaken(std::size_t row, bool taken)
{
    m_review.setTaken(row, taken);
    showReview();
}

void AnnexPresenter::rename(std::size_t row, const QString &code, const QString &title)
{
    m_review.rename(row, code, title);
    showReview();
}

void AnnexPresenter::rewrite(std::size_t row, const QString &text)
{
    m_review.rewrite(row, text);
    showReview();
    look(row);
    const bool isSettled = m_review.kpi(row).certainty == NormCertainty::Sure;
    m_answered
        = isSettled ? tr("%1 is opnieuw gelezen en is nu zeker.").arg(m_review.kpi(row).sheet.kpi.code) : QString();
    if (isSettled)
        toNextOpen();
    else
        Q_EMIT questionChanged();
}

int AnnexPresenter::open() const
{
    return static_cast<int>(std::ranges::count_if(m_questions, &ReviewQuestion::isOpen));
}

std::optional<ReviewQuestion> AnnexPresenter::question() const
{
    return m_asked;
}

int AnnexPresenter::number() const
{
    const auto at = std::ranges::find_if(
        m_questions, [this](const ReviewQuestion &each) { return m_asked && isSame(each, *m_asked); });
    return at == m_questions.end() ? 0 : static_cast<int>(at - m_questions.begin()) + 1;
}

const ReviewQuestion *AnnexPresenter::firstOf(std::size_t row) const
{
    const ReviewQuestion *first = nullptr;
    for (const auto *all : { &m_questions, &m_defaults }) {
        for (const ReviewQuestion &question : *all) {
            if (question.row == row && (!first || (question.isOpen() && !first->isOpen())))
                first = &question;
        }
    }
    return first;
}

void AnnexPresenter::look(std::size_t row)
{
    if (row >= m_review.size())
        return;
    m_row = row;
    const ReviewQuestion *first = firstOf(row);
    m_asked = first ? std::optional(*first) : std::nullopt;
    Q_EMIT questionChanged();
}

void AnnexPresenter::ask(const ReviewQuestion &question)
{
    m_row = question.row;
    m_asked = question;
    Q_EMIT questionChanged();
}

bool AnnexPresenter::canAsk(int direction) const
{
    const int place = number();
    if (place == 0)
        return !m_questions.empty();
    return place + direction >= 1 && place + direction <= static_cast<int>(m_questions.size());
}

/// From a row that asks nothing, the nearest question in that direction; where there is none, the outermost.
void AnnexPresenter::ask(int direction)
{
    if (!canAsk(direction))
        return;
    int place = number() - 1 + direction;
    if (number() == 0) {
        const auto after
            = std::ranges::find_if(m_questions, [this](const ReviewQuestion &each) { return each.row > m_row; });
        place = static_cast<int>(after - m_questions.begin()) - (direction < 0 ? 1 : 0);
        place = std::clamp(place, 0, static_cast<int>(m_questions.size()) - 1);
    }
    m_answered.clear();
    ask(m_questions[static_cast<std::size_t>(place)]);
}

void AnnexPresenter::answer(NormAnswer answer)
{
    if (!m_asked)
        return;
    const QString code = m_review.kpi(m_asked->row).sheet.kpi.code;
    const int count = m_review.answer(*m_asked, answer);
    if (count == 0)
        return;
    m_answered = count == 1
        ? tr("%1: ‘%2’ gekozen.").arg(code, normAnswerText(answer))
        : tr("‘%1’ gekozen voor %n KPI(’s) met dezelfde vraag.", nullptr, count).arg(normAnswerText(answer));
    showReview();
    toNextOpen();
}

void AnnexPresenter::leaveOpen()
{
    if (!m_asked)
        return;
    m_answered = tr("%1 komt erin als concept.").arg(m_review.kpi(m_asked->row).sheet.kpi.code);
    m_review.leave(*m_asked);
    showReview();
    toNextOpen();
}

/// The next one that waits, round the end to the first; where none does, what was just answered stays in view.
void AnnexPresenter::toNextOpen()
{
    const auto behind
        = std::ranges::find_if(m_questions, [this](const ReviewQuestion &each) { return each.row > m_row; });
    const std::size_t from = static_cast<std::size_t>(number() > 0 ? number() : behind - m_questions.begin());
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const ReviewQuestion &each = m_questions[(from + i) % m_questions.size()];
        if (each.isOpen())
            return ask(each);
    }
    Q_EMIT questionChanged();
}
