// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LanguageSwitch.h"
#include "SessionSettings.h"

#include <QObject>

/// Language, theme and text size as they are now; every change is seen at once and remembered.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(SessionSettings &settings, QObject *parent = nullptr);

    void apply(); ///< once, at the start
    [[nodiscard]] SessionSettings &settings() const { return m_settings; }
    void setLanguage(Language language);
    void setTheme(ThemeChoice theme);
    void setFontPercent(int percent); ///< kept within SessionSettings' limits

Q_SIGNALS:
    void changed();

private:
    void applyTheme();

    SessionSettings &m_settings;
    LanguageSwitch m_language;
};
