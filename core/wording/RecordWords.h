// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordFigure.h"

#include <QString>

[[nodiscard]] QString recordKindName(RecordKind kind);          ///< "belgegevens"
[[nodiscard]] QString recordMeasureName(RecordMeasure measure); ///< "aangenomen gesprekken"
[[nodiscard]] QString recordFactText(const RecordFact &fact);   ///< a sentence
/// What a figure rests on, as the note of its measurement: the file, how many rows, how they were read, what was left out.
[[nodiscard]] QString recordNote(const RecordFigure &figure, const QString &fileName);
/// The file and its SHA-256, by which it can be known again.
[[nodiscard]] QString recordEvidence(const QString &fileName, const QByteArray &sha256);
