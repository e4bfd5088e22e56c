// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <array>

/// Every command of the shell. The order is that of the menus.
enum class Command : quint8 {
    NewFile, NewContract, Open, Save, SaveAs, Backup, CloseFile, Quit,
    Undo, Redo, Steps, Find,
    PreviousPeriod, NextPeriod, ViewMonth, ViewQuarter, ViewYear, Back, Forward,
    TextLarger, TextSmaller, TextNormal, ThemeSystem, ThemeLight, ThemeDark, Dutch, English,
    PasteKpis, EnterInForm, WorkList, Improvements, EditContract, RemoveContract, Export, Print, Settings, Sample, HelpHere, KeyList, Messages, About,
    Count,
};

/// The actions with their words, keys and icons; what they do is connected by whoever owns the thing they do it to.
class Actions : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t count = static_cast<std::size_t>(Command::Count);

    explicit Actions(QObject *parent = nullptr);
    [[nodiscard]] QAction *operator[](Command command) const { return m_actions[static_cast<std::size_t>(command)]; }
    [[nodiscard]] const std::array<QAction *, count> &all() const { return m_actions; }
    void retranslate();

private:
    std::array<QAction *, count> m_actions {};
};

/// "Opslaan als" from "Opslaan &als…": for lists where the mnemonic and the dots have no meaning.
[[nodiscard]] QString plainText(const QAction &action);
