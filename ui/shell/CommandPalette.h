// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaletteModel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

/// "Zoek of ga naar": type a few letters, Enter goes there. Arrow keys move while the typing goes on; Esc closes.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget *parent);
    void setPattern(const QString &pattern);
    void addEntries(const std::vector<PaletteEntry> &entries); ///< found while it is open
    [[nodiscard]] const PaletteModel &model() const { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void narrow(const QString &pattern);
    void showFound(int row);
    void runCurrent();

    PaletteModel *m_model;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
};
