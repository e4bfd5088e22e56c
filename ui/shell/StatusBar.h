// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class Workspace;

/// The bar at the foot of the window: whether everything is saved, which file, the keys of the page, the date.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    StatusBar(Workspace &workspace, QWidget *parent);
    void setFileName(const QString &name); ///< without its place
    void setKeyHints(const std::vector<KeyHint> &hints);
    void retranslate();
    void resizeToTheme();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< no hint keeps the window wide

Q_SIGNALS:
    void saveCopyAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitHints();
    void showState(const QString &icon, const QString &text, bool failed);

    Workspace &m_workspace;
    QString m_name;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_saveCopy = nullptr;
    QLabel *m_file = nullptr;
    QHBoxLayout *m_hints = nullptr;
    std::vector<QWidget *> m_hintWidgets; ///< in pairs: the keys, and what they do
    QLabel *m_date = nullptr;
};
