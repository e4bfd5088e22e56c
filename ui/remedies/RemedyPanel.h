// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PanelContent.h"

#include <QScrollArea>

class Card;
class QVBoxLayout;

/// The panel beside a table of this room: what its presenter says of the chosen row, with its buttons.
class RemedyPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit RemedyPanel(QWidget *parent);
    void show(const PanelContent &content);
    void focusMain(); ///< the keyboard on what can be done first

Q_SIGNALS:
    void chosen(const QString &id); ///< a button or a link was pressed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const PanelItem &item);
    void addTitle(const PanelItem &item);
    void addFact(const PanelItem &item);
    void addLine(const PanelItem &item);
    void addAction(const PanelItem &item);
    void addBlocked(const PanelItem &item);
    void addWarning(const PanelItem &item);
    QWidget *linkFor(const PanelItem &item, QWidget *parent);
    [[nodiscard]] QString focusedId() const;

    Card *m_card = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
    PanelContent m_shown;
};
