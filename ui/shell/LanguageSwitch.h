// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Words.h"

#include <QTranslator>

/// Puts the texts of the program, of Qt and of core/wording in one language, at any moment. One per program; its
/// translators leave with it.
class LanguageSwitch
{
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    LanguageSwitch(const LanguageSwitch &) = delete;
    LanguageSwitch &operator=(const LanguageSwitch &) = delete;

    /// Every widget hears of it by a LanguageChange event.
    void use(Language language);

private:
    QTranslator m_qt;
    QTranslator m_program;
};
