// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Appearance.h"
#include "MainWindow.h"
#include "Options.h"
#include "Workspace.h"

#include <QSettings>

#include <memory>

/// The wiring of the desktop program: settings, workspace, appearance, window, put together from the options.
class DesktopApp
{
public:
    explicit DesktopApp(const Options &options);
    ~DesktopApp();

    /// Opens what was asked and shows the window. False when another window already has the file and came forward:
    /// then there is nothing left to do here.
    [[nodiscard]] bool start();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }

    [[nodiscard]] static Environment environmentFor(const Options &options);

private:
    const Options m_options;
    std::unique_ptr<QSettings> m_store;
    SessionSettings m_settings;
    Workspace m_workspace;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};
