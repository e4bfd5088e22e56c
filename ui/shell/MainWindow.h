// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FileQuestions.h"
#include "ShellParts.h"

#include <QMainWindow>

#include <memory>

class Appearance;
class DocumentActions;
class FeatureActions;
class MenuBar;
class Places;
class ShellCommands;
class WindowFrame;
class Workspace;

/// The one window. It puts the parts of the shell together and decides nothing about contracts.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p questions: null for the real dialogs. Workspace and appearance outlive the window.
    MainWindow(Workspace &workspace, ShellParts parts, Appearance &appearance,
               std::unique_ptr<FileQuestions> questions = nullptr);
    ~MainWindow() override;

    [[nodiscard]] DocumentActions &documents() const { return *m_documents; }
    [[nodiscard]] WindowFrame &frame() const { return *m_frame; }
    [[nodiscard]] ShellCommands &commands() const { return *m_commands; }
    void comeForward(); ///< a second start asked for this file

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showTitle();
    void takeTable(const QString &path);

    Workspace &m_workspace;
    const ShellParts m_parts;
    Appearance &m_appearance;
    std::unique_ptr<FileQuestions> m_questions;
    std::unique_ptr<DocumentActions> m_documents;
    FeatureActions *m_features = nullptr;
    WindowFrame *m_frame = nullptr;
    ShellCommands *m_commands = nullptr;
    MenuBar *m_menus = nullptr;
    Places *m_places = nullptr;
};
