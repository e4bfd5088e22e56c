// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"
#include "CommandPalette.h"
#include "Page.h"
#include "Period.h"

#include <QObject>

class Appearance;
class DocumentActions;
class FeatureActions;
class Navigator;
class NoticeLog;
class Workspace;
struct ShellParts;

/// Connects every action to what it does, and keeps it enabled only while it can do it.
class ShellCommands : public QObject
{
    Q_OBJECT

public:
    struct Around
    {
        Workspace &workspace;
        const ShellParts &parts;
        Appearance &appearance;
        DocumentActions &documents;
        Navigator &navigator;
        FeatureActions &features;
        QWidget &window;
    };

    explicit ShellCommands(const Around &around);
    [[nodiscard]] const Actions &actions() const { return m_actions; }
    void retranslate();
    /// Words and states that follow from the file, the undo list and the view.
    void refresh();
    /// What the palette can find now.
    [[nodiscard]] std::vector<PaletteEntry> paletteEntries() const;
    [[nodiscard]] std::vector<KeyHint> keyList() const;

    void openPalette();
    void showHelp();
    void showKeys();
    void showAbout();
    void showSteps();
    void showMessages();

private:
    void on(Command command, std::function<void()> run);
    void connectFile();
    void connectEdit();
    void connectView();
    void connectRest();
    void refreshSteps();
    [[nodiscard]] QUndoGroup *ownSteps() const;
    void followOwnSteps();
    void step(int direction);
    void enterInForm();
    void showKind(PeriodKind kind);
    void exportPage();
    void undo();
    void printPage();
    void removeCurrentContract();
    void changeFont(int by);

    Around m_around;
    Actions m_actions;
    NoticeLog *m_notices = nullptr;
};
