// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormSpans.h"

#include <QWidget>

class QTextLayout;

/// A norm text as it stands in the source, with what the reading rests on underlined, and what is asked about in
/// another colour. Source: ux §6-11.
class SourceText : public QWidget
{
    Q_OBJECT

public:
    explicit SourceText(QWidget *parent = nullptr);
    void show(const QString &text, const std::vector<NormSpan> &spans);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal arrange(QTextLayout &layout, int width) const;
    QString m_text;
    std::vector<NormSpan> m_spans;
};
