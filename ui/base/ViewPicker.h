// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Period.h"

#include <QWidget>

class SegmentedControl;
class Stepper;
class Workspace;

/// Maand | Kwartaal | Jaar and ‹ derde kwartaal 2026 ›: chooses the workspace's view. Changing the kind keeps the end
/// date, so that a quarter's last month follows the quarter (ux §5). Views behind today cannot be chosen.
class ViewPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ViewPicker(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// The same day in another kind of view: its last day, or @p today when that is earlier.
    [[nodiscard]] static Period converted(const Period &view, PeriodKind kind, const QDate &today);

public Q_SLOTS:
    void step(int direction);

private:
    void show();
    void fillMenu();
    [[nodiscard]] Period newest(PeriodKind kind) const;

    Workspace &m_workspace;
    SegmentedControl *m_kinds;
    Stepper *m_stepper;
};
