// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormQuestions.h"

/// "Geldt 98% voor elke grens apart?": the question as a person is asked it.
[[nodiscard]] QString normQuestionText(const NormQuestion &question);
/// The same with the names that this text gives to its parts: "Geldt 98% ook voor ‘respons’?".
[[nodiscard]] QString normQuestionText(const NormQuestion &question, const NormReading &reading);
/// What an answer comes to, in one line: "Op dag 5 zelf is het nog op tijd". @p after: the reading that it gives.
[[nodiscard]] QString normAnswerDetail(const NormQuestion &question, NormAnswer answer, const NormReading &after);
/// "Werkdagen", "Voor elk apart": a ready answer.
[[nodiscard]] QString normAnswerText(NormAnswer answer);
