// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyPanel.h"

#include "CommentPanel.h"
#include "FollowTheme.h"
#include "OutcomePanel.h"
#include "ResponsePanel.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int columnWidth = 312; // design pixels
constexpr int barWidth = 14;     // room at the right that the bar takes when there is one

} // namespace

SurveyPanel::SurveyPanel(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_outcome = new OutcomePanel(content);
    m_comments = new CommentPanel(content);
    m_response = new ResponsePanel(content);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_outcome, 1);
    layout->addWidget(m_comments);
    layout->addWidget(m_response);
    followMargins(content, {}, 14);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &SurveyPanel::fitWidth);
    connect(m_response, &ResponsePanel::editWanted, this, &SurveyPanel::responseWanted);
    connect(m_outcome, &OutcomePanel::decisionWanted, this, &SurveyPanel::decisionWanted);
    followTheme(this, [this] { fitWidth(); });
}

void SurveyPanel::fitWidth()
{
    const Theme &theme = Theme::instance();
    const bool scrolls = verticalScrollBar()->maximum() > 0;
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    widget()->layout()->setContentsMargins(0, 0, std::max(theme.px(barWidth) - bar, 0), 0);
    setMinimumWidth(m_wide ? 0 : theme.px(columnWidth + barWidth));
    setMaximumWidth(m_wide ? QWIDGETSIZE_MAX : minimumWidth());
}

void SurveyPanel::setWide(bool wide)
{
    m_wide = wide;
    fitWidth();
}

void SurveyPanel::show(const SurveyPresenter &presenter)
{
    m_outcome->show(presenter);
    m_comments->show(presenter);
    m_response->show(presenter);
}

void SurveyPanel::retranslate()
{
    m_comments->retranslate();
    m_response->retranslate();
}
