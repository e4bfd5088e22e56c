// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Appearance.h"
#include "DocumentActions.h"
#include "FakePages.h"
#include "FileQuestions.h"
#include "MainWindow.h"
#include "Navigator.h"
#include "PortfolioOpening.h"
#include "ShellCommands.h"
#include "WindowFrame.h"
#include "WorkspaceFixture.h"

#include <QSettings>
#include <QTest>

/// Answers the questions of the shell with what the test wrote down, and counts them.
class ScriptedQuestions : public FileQuestions
{
public:
    enum class OnWait : quint8 { Stay, Stop };
    struct Script
    {
        QString open;
        QString save;
        OnClose onClose = OnClose::Cancel;
        OnConflict onConflict = OnConflict::Cancel;
        int closeAsked = 0;
        int conflictAsked = 0;
        OnWait onWait = OnWait::Stay;
        int waited = 0;
    };
    explicit ScriptedQuestions(Script &script) : m_script(script) { }
    QString chooseOpen(const QString &) override { return m_script.open; }
    QString chooseSave(const QString &, const QString &) override { return m_script.save; }
    OnClose askClose(const QString &, const QString &, const QString &) override
    {
        ++m_script.closeAsked;
        return m_script.onClose;
    }
    OnConflict askConflict(const QString &) override
    {
        ++m_script.conflictAsked;
        return m_script.onConflict;
    }
    void waitFor(PortfolioOpening &opening, const QString &) override
    {
        ++m_script.waited;
        if (m_script.onWait == OnWait::Stop)
            opening.cancel();
        QTRY_VERIFY(opening.hasEnded());
    }

private:
    Script &m_script;
};

/// The real window with fake features, its own settings and its own folder.
struct ShellFixture : WorkspaceFixture
{
    QSettings store { folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat };
    SessionSettings settings { store };
    Appearance appearance { settings };
    ScriptedQuestions::Script script;
    MainWindow window { workspace, parts(), prepared(), std::make_unique<ScriptedQuestions>(script) };

    [[nodiscard]] static ShellParts parts()
    {
        ShellParts parts;
        parts.features = fakeFeatures();
        parts.newContract = [](Workspace &, QWidget *, ShellParts::Into) {};
        parts.help = [](const QString &feature) { return QStringLiteral("Hulp over ") + feature; };
        parts.sample = [](const Environment &environment) {
            Result<std::unique_ptr<Portfolio>> made = Portfolio::createUnsaved(environment);
            if (made)
                WorkspaceFixture::add(**made, QStringLiteral("voorbeeld"));
            return made;
        };
        parts.sampleDay = QDate(2026, 10, 13);
        return parts;
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QAction *action(Command command) { return window.commands().actions()[command]; }
    /// A saved file with these contracts, closed.
    [[nodiscard]] QString savedFile(const QString &name, const QStringList &codes)
    {
        Result<std::unique_ptr<Portfolio>> made = Portfolio::create(path(name), workspace.environment());
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        for (const QString &code : codes)
            add(**made, code);
        if (const Status saved = (*made)->save(); !saved)
            qFatal("%s", qPrintable(saved.error().detail));
        return path(name);
    }

private:
    Appearance &prepared()
    {
        settings.setLanguage(Language::Dutch);
        settings.setTheme(ThemeChoice::Light);
        appearance.apply();
        return appearance;
    }
};
