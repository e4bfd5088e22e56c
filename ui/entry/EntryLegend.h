// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class EntryModel;

/// What the signs in the grid mean; only those that are there. Wraps where the width is small.
class EntryLegend : public QWidget
{
    Q_OBJECT

public:
    explicit EntryLegend(QWidget *parent = nullptr);
    void show(const EntryModel &model);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sign : quint8 { None, Breach, Attention, Missing, Hatched, Pasted, Note };
    struct Item
    {
        Sign sign = Sign::None;
        QString text;
    };
    [[nodiscard]] int arrange(int width, QPainter *painter) const;
    static void paintSign(QPainter &painter, Sign sign, const QRectF &box);

    std::vector<Item> m_items;
};
