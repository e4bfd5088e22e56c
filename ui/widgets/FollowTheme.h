// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Theme.h"

#include <QWidget>

/// Runs @p task now and again at each change of theme, for as long as @p widget lives.
template<typename Task>
void followTheme(QWidget *widget, Task task)
{
    task();
    QObject::connect(&Theme::instance(), &Theme::changed, widget, task);
}

/// Gives @p widget the font of this step of the scale, now and after each change of theme.
inline void followFont(QWidget *widget, TextSize size, bool semiBold = false)
{
    followTheme(widget, [=] {
        widget->setFont(Theme::instance().font(size, semiBold));
        widget->updateGeometry();
    });
}

/// Margins and spacing of a layout in design pixels, now and after each change of theme.
void followMargins(QWidget *owner, const QMargins &designPixels, int spacing);
