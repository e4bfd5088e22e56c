// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

/// A list inside a card: as high as its rows together, so that the page scrolls and not the list. Enter and a click open a
/// row; Ctrl+C copies it.
class FitList : public QListView
{
    Q_OBJECT

public:
    explicit FitList(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
};
