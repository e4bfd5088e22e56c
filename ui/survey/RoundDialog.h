// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"

#include <QDate>

#include <functional>

class QDateEdit;
class QLineEdit;

/// Asks for the name and the date of a new survey round. The proposed name follows the date until a person types another.
class RoundDialog : public HouseDialog
{
    Q_OBJECT

public:
    struct Ask
    {
        QString heading;
        QString explanation; ///< may be empty
        QString dateLabel;
        QString button;
        QDate day;
        std::function<QString(const QDate &)> titleFor;
    };
    RoundDialog(const Ask &ask, QWidget *parent);
    [[nodiscard]] static Ask regular(const QDate &today, std::function<QString(const QDate &)> titleFor);
    [[nodiscard]] static Ask interim(const QDate &termEnds, const QString &title, const QStringList &topics);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QDate held() const;

private:
    QLineEdit *m_title = nullptr;
    QDateEdit *m_held = nullptr;
};
