// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormQuestions.h"

/// "Geldt 98% voor elke grens apart?": the question as a person is asked it.
[[nodiscard]] QString normQuestionText(const NormQuestion &question);
/// "Werkdagen", "Voor elk apart": a ready answer.
[[nodiscard]] QString normAnswerText(NormAnswer answer);
