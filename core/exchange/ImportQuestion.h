// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ImportFile.h"

/// Something in a file that is not understood, and that one choice settles.
struct ImportQuestion
{
    enum class Kind : quint8 {
        UnknownColumn, ///< what does this column hold?
        MissingColumn, ///< which column holds this?
        UnknownKpi,    ///< which kpi is this?
        UnknownParty,  ///< which deelnemer is this?
        ChooseFeed,    ///< what of the log does this part measure? Asked where the contract keeps that of no part
    };
    static constexpr QStringView leaveOut = u"-"; ///< the option of a column of no interest, or a part that gets nothing

    Kind kind = Kind::UnknownColumn;
    QString text;        ///< as it stands in the file; the name of a missing column; the code of a part
    int count = 1;       ///< rows that it is about
    QStringList options; ///< names of columns, headers of the file, codes of kpi's, names of deelnemers, or feeds
    QString answer = {}; ///< the option that was chosen before; empty: none yet

    friend bool operator==(const ImportQuestion &, const ImportQuestion &) = default;
};

/// The questions that @p reading leaves, each asked once; what no choice settles stays a problem.
[[nodiscard]] std::vector<ImportQuestion> importQuestions(const ImportReading &reading, const ImportOrder &order);
/// Takes the answer to @p question in @p order, with which the file is then to be read again.
void answerQuestion(const ImportQuestion &question, const QString &option, ImportOrder &order);
