// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyResponseRate.h"

#include <algorithm>

namespace {

void judge(ResponseResult &result, const Decimal &minimum)
{
    if (result.asked <= 0)
        return;
    result.percent = Ratio::of(Decimal(qint64(result.answered) * 100), Decimal(result.asked));
    result.valid = *result.percent >= Ratio(minimum);
}

} // namespace

ResponseResult totalResponse(std::span<const SurveyResponse> responses, const Decimal &minimum)
{
    ResponseResult total;
    for (const SurveyResponse &response : responses) {
        total.asked += response.asked;
        total.answered += response.answered;
    }
    judge(total, minimum);
    return total;
}

std::vector<ResponseResult> responseByParty(std::span<const SurveyResponse> responses, const Decimal &minimum)
{
    std::vector<SurveyResponse> ordered(responses.begin(), responses.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const SurveyResponse &a, const SurveyResponse &b) { return a.order < b.order; });
    std::vector<ResponseResult> results;
    for (const SurveyResponse &response : ordered) {
        ResponseResult result { response.party, response.asked, response.answered, {}, false };
        judge(result, minimum);
        results.push_back(std::move(result));
    }
    return results;
}
