// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Controls.h"
#include "PageLayout.h"

class PageStrip;
class QScrollArea;

/// The preview of a document in a card: which page, forward and back, as wide as it reads best or a whole page.
class PreviewPane : public Card
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent);
    void setPages(std::vector<ReportPage> pages, const QString &description);
    void retranslate();
    [[nodiscard]] QWidget *focusTarget() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void step(int direction);
    void fit();
    void showPage();

    QScrollArea *m_scroll = nullptr;
    PageStrip *m_strip = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QLabel *m_page = nullptr;
    SegmentedControl *m_size = nullptr;
};
