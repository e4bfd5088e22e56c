// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ActionButton;
class LanguageButton;
class QLabel;
class QMenu;
class Workspace;

/// The left side of the start page: the name, the large actions, the promise that everything stays here, the language.
class StartPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int designWidth = 432; ///< the page gives it less where it would take too much of a small window

    StartPanel(Workspace &workspace, QWidget *parent);
    void retranslate();

Q_SIGNALS:
    void newFileAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeName();
    [[nodiscard]] QWidget *makePromise();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] static QString sampleLine();
    void fillLanguages();
    void arrange();

    Workspace &m_workspace;
    QLabel *m_motto = nullptr;
    ActionButton *m_new = nullptr;
    ActionButton *m_open = nullptr;
    ActionButton *m_kpis = nullptr;
    ActionButton *m_sample = nullptr;
    QLabel *m_shield = nullptr;
    QLabel *m_promise = nullptr;
    QLabel *m_version = nullptr;
    LanguageButton *m_language = nullptr;
    QMenu *m_languages = nullptr;
};
