// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartSpec.h"

#include <QWidget>

/// Shows a ChartSpec: Qt Charts where it is built in, the painter of core/charting otherwise. Arrow keys walk the points,
/// Ctrl+T turns it into its table twin, the context menu copies it as picture or table and exports PNG.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;
    void setSpec(const ChartSpec &spec);
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool table);

Q_SIGNALS:
    void pointChosen(int index);

private:
    class Private;
    Private *d;
};
