// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Appearance.h"

#include <QApplication>

Appearance::Appearance(SessionSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
}

void Appearance::apply()
{
    m_language.use(m_settings.language());
    applyTheme();
}

void Appearance::applyTheme()
{
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        Theme::instance().apply(*application, m_settings.theme(), m_settings.fontPercent());
}

void Appearance::setLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_language.use(language);
    Q_EMIT changed();
}

void Appearance::setTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    applyTheme();
    Q_EMIT changed();
}

void Appearance::setFontPercent(int percent)
{
    m_settings.setFontPercent(percent);
    applyTheme();
    Q_EMIT changed();
}
