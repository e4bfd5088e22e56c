// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Verdict.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

/// What a ruler shows. Numbers are for drawing only.
struct RulerSpec
{
    struct Stretch
    {
        qreal from = 0;
        qreal to = 0;
        Verdict verdict = Verdict::Met;
    };
    qreal from = 0; ///< left end of the scale
    qreal to = 100; ///< right end
    std::vector<Stretch> stretches;
    std::optional<qreal> norm;
    QString normText;           ///< under the mark: "75", "norm 120 s", "minimaal 70%"
    std::optional<qreal> value; ///< the pointer; outside the scale it stands at the end
    Verdict verdict = Verdict::Missing;
    QString description;        ///< for the screen reader: name, word, value, norm
};

/// The ruler: bands, norm mark and value pointer. The one picture of "norm against realisatie" (ux §1).
class MaatlatWidget : public QWidget
{
    Q_OBJECT

public:
    explicit MaatlatWidget(QWidget *parent = nullptr);
    void setSpec(const RulerSpec &spec);
    [[nodiscard]] const RulerSpec &spec() const { return m_spec; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    static void paint(QPainter &painter, const QRectF &rect, const RulerSpec &spec);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RulerSpec m_spec;
};
