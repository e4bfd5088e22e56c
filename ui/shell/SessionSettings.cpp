// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionSettings.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Paths and codes may hold any sign; a settings key may not.
QString keyOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QString::fromLatin1(hash);
}

QString placeKey(const QString &file, const QString &contract)
{
    return u"places/%1/%2"_s.arg(keyOf(file), keyOf(contract));
}

constexpr std::pair<ThemeChoice, QLatin1StringView> themeNames[] = {
    { ThemeChoice::System, QLatin1StringView("system") },
    { ThemeChoice::Light, QLatin1StringView("light") },
    { ThemeChoice::Dark, QLatin1StringView("dark") },
};

} // namespace

Language SessionSettings::language() const
{
    const QString code = m_settings.value("language"_L1).toString();
    if (code == "en"_L1)
        return Language::English;
    if (code == "nl"_L1)
        return Language::Dutch;
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Dutch;
}

void SessionSettings::setLanguage(Language language)
{
    m_settings.setValue("language"_L1, language == Language::English ? u"en"_s : u"nl"_s);
}

ThemeChoice SessionSettings::theme() const
{
    const QString name = m_settings.value("theme"_L1).toString();
    const auto found = std::ranges::find_if(themeNames, [&](const auto &each) { return name == each.second; });
    return found == std::end(themeNames) ? ThemeChoice::System : found->first;
}

void SessionSettings::setTheme(ThemeChoice theme)
{
    const auto found = std::ranges::find_if(themeNames, [&](const auto &each) { return theme == each.first; });
    m_settings.setValue("theme"_L1, QString(found->second));
}

int SessionSettings::fontPercent() const
{
    bool isNumber = false;
    const int percent = m_settings.value("fontPercent"_L1).toInt(&isNumber);
    return isNumber ? std::clamp(percent, minFontPercent, maxFontPercent) : 100;
}

void SessionSettings::setFontPercent(int percent)
{
    m_settings.setValue("fontPercent"_L1, std::clamp(percent, minFontPercent, maxFontPercent));
}

bool SessionSettings::publishesByItself() const
{
    return m_settings.value("publishesByItself"_L1, true).toBool();
}

void SessionSettings::setPublishesByItself(bool on)
{
    m_settings.setValue("publishesByItself"_L1, on);
}

QByteArray SessionSettings::geometry() const
{
    return m_settings.value("geometry"_L1).toByteArray();
}

void SessionSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue("geometry"_L1, geometry);
}

QString SessionSettings::sessionFile() const
{
    return m_settings.value("sessionFile"_L1).toString();
}

void SessionSettings::setSessionFile(const QString &path)
{
    m_settings.setValue("sessionFile"_L1, path);
}

bool SessionSettings::reopens() const
{
    return m_settings.value("reopens"_L1, true).toBool();
}

void SessionSettings::setReopens(bool on)
{
    m_settings.setValue("reopens"_L1, on);
}

QString SessionSettings::lastFolder() const
{
    return m_settings.value("lastFolder"_L1).toString();
}

void SessionSettings::setLastFolder(const QString &folder)
{
    m_settings.setValue("lastFolder"_L1, folder);
}

std::optional<SessionSettings::Place> SessionSettings::place(const QString &file, const QString &contract) const
{
    const QStringList parts = m_settings.value(placeKey(file, contract)).toStringList();
    if (parts.size() != 2)
        return std::nullopt;
    return Place { parts.at(0), parts.at(1) };
}

void SessionSettings::setPlace(const QString &file, const QString &contract, const Place &place)
{
    m_settings.setValue(placeKey(file, contract), QStringList { place.feature, place.view });
}

QString SessionSettings::lastContract(const QString &file) const
{
    return m_settings.value(u"lastContract/"_s + keyOf(file)).toString();
}

void SessionSettings::setLastContract(const QString &file, const QString &contract)
{
    m_settings.setValue(u"lastContract/"_s + keyOf(file), contract);
}
