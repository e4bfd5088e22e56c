// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Theme.h"
#include "Words.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QSettings;

/// What the program remembers between sessions. The store is handed in, so that a test never meets a person's own.
class SessionSettings
{
public:
    static constexpr int minFontPercent = 90;
    static constexpr int maxFontPercent = 150;

    explicit SessionSettings(QSettings &settings) : m_settings(settings) { }

    [[nodiscard]] QSettings &store() const { return m_settings; }

    [[nodiscard]] Language language() const; ///< first time: the system's, Dutch unless that is English
    void setLanguage(Language language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] int fontPercent() const; ///< minFontPercent…maxFontPercent
    void setFontPercent(int percent);
    [[nodiscard]] bool publishesByItself() const; ///< 30 s after the last edit, on a local disk (ux §5)
    void setPublishesByItself(bool on);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// The file that is open, so that the next start goes on there; empty after it was closed.
    [[nodiscard]] QString sessionFile() const;
    void setSessionFile(const QString &path);
    [[nodiscard]] bool reopens() const; ///< goes on at the start where the last session was
    void setReopens(bool on);
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &folder);

    /// Where the user was last in a contract of a file: the feature and the view.
    struct Place
    {
        QString feature;
        QString view; ///< Period::toText()
        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] std::optional<Place> place(const QString &file, const QString &contract) const;
    void setPlace(const QString &file, const QString &contract, const Place &place);
    [[nodiscard]] QString lastContract(const QString &file) const;
    void setLastContract(const QString &file, const QString &contract);

private:
    QSettings &m_settings;
};
