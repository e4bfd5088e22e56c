// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Feature.h"
#include "Page.h"

class Appearance;
class Card;
class PageHeader;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class SegmentedControl;
class Workspace;

/// The place of the settings in the rail; the page itself is made by the shell.
[[nodiscard]] Feature settingsFeature();

/// Language, theme, size of the text, saving. Every choice works at once and is kept.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Workspace &workspace, Appearance &appearance, QWidget *parent);
    void enter(const Route &route) override;
    void retranslate() override;
    void focusStart() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;

private:
    void build();
    void addRow(QLabel *&label, QLabel *&hint, QWidget *control);
    void showValues();

    Workspace &m_workspace;
    Appearance &m_appearance;
    PageHeader *m_header = nullptr;
    QGridLayout *m_rows = nullptr;
    QLabel *m_languageLabel = nullptr;
    QLabel *m_languageHint = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_themeLabel = nullptr;
    QLabel *m_themeHint = nullptr;
    SegmentedControl *m_theme = nullptr;
    QLabel *m_fontLabel = nullptr;
    QLabel *m_fontHint = nullptr;
    QComboBox *m_font = nullptr;
    QLabel *m_saveLabel = nullptr;
    QLabel *m_saveHint = nullptr;
    QCheckBox *m_save = nullptr;
    QLabel *m_reopenLabel = nullptr;
    QLabel *m_reopenHint = nullptr;
    QCheckBox *m_reopen = nullptr;
    QLabel *m_folderLabel = nullptr;
    QLabel *m_folderHint = nullptr;
    QLabel *m_folder = nullptr;
};
