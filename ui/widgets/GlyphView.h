// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Labels.h"
#include "Verdict.h"

#include <QWidget>

/// A status glyph on its own, for a row or a card head. The word beside it says the same; its accessible name is the word.
class GlyphView : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphView(QWidget *parent = nullptr, int designSize = 14);
    void set(Verdict verdict, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict = Verdict::Missing;
    int m_size;
};

/// An icon on its own, as decoration: a screen reader passes it by, since the text beside it says the same.
class IconView : public QWidget
{
    Q_OBJECT

public:
    explicit IconView(const QString &icon, QWidget *parent = nullptr, int designSize = 16, Labels::Ink ink = Labels::Ink::Secondary);
    void setIcon(const QString &icon);
    void setVerdict(Verdict verdict); ///< shows the glyph instead of an icon
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    std::optional<Verdict> m_verdict;
    int m_size;
    Labels::Ink m_ink;
};
