// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"

/// A question with two ways to go on and one to stay: the main one is the default, Esc and "Annuleren" stay.
class ChoiceDialog : public HouseDialog
{
    Q_OBJECT

public:
    enum class Choice : quint8 { Main, Other, Cancel };
    struct Texts
    {
        QString title;
        QString question;
        QString detail;
        QString main;
        QString mainIcon;
        QString other;
    };

    ChoiceDialog(const Texts &texts, QWidget *parent);
    [[nodiscard]] Choice choice() const { return m_choice; }

private:
    void choose(Choice choice);
    Choice m_choice = Choice::Cancel;
};
