// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Problem.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

/// What the words of a foreign table mean here: its column headers, its names of kpi's, deelnemers and periods, and the words in
/// the cells of a log. Source: cli.md "import measurements --map", "import records --map".
class MeasurementMap
{
public:
    enum class Kind : quint8 { Column, Kpi, Party, Period, Value };

    /// What @p text means; the text itself when nothing was said about it. Spaces and case do not matter.
    [[nodiscard]] QString meaningOf(Kind kind, const QString &text) const;
    /// The header is said to be of no interest: an empty meaning, or a dash.
    [[nodiscard]] bool isLeftOut(const QString &header) const;
    void add(Kind kind, const QString &from, const QString &to);

private:
    [[nodiscard]] std::optional<QString> find(Kind kind, const QString &text) const;

    std::array<QHash<QString, QString>, 5> m_meanings;
};

struct MeasurementMapReading
{
    MeasurementMap map;
    std::vector<Problem> problems; ///< when there is one, the map is not to be used
};

/// Reads a table with the columns kind, from and to; kind is column, kpi, party, period or value.
[[nodiscard]] MeasurementMapReading readMeasurementMap(const QByteArray &bytes);
