// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexPresenter.h"

#include <QAbstractButton>

#include <array>

class QLabel;

/// One step in the list at the side: a disc with its number or a tick, its name, and how it stands. Pressing it goes
/// there.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State : quint8 { Done, Current, Later };

    StepButton(int number, QWidget *parent);
    void set(State state, const QString &name, const QString &detail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRoom(int width) const;
    void paintDisc(QPainter &painter) const;

    int m_number;
    State m_state = State::Later;
    QString m_detail;
};

/// The list of the steps at the side of the wizard, and the word that nothing leaves this computer.
class StepList : public QWidget
{
    Q_OBJECT

public:
    StepList(AnnexPresenter &presenter, QWidget *parent);
    [[nodiscard]] static QString nameOf(AnnexPresenter::Step step);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AnnexPresenter &m_presenter;
    std::array<StepButton *, AnnexPresenter::steps> m_steps {};
};
