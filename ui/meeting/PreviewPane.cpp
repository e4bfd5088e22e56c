// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PreviewPane.h"

#include "Labels.h"
#include "PageStrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PreviewPane::PreviewPane(QWidget *parent) : Card(parent)
{
    buildHeader();
    m_strip = new PageStrip(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_strip);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->installEventFilter(this);
    body()->setContentsMargins(1, 0, 1, 6);
    body()->addWidget(m_scroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PreviewPane::showPage);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PreviewPane::showPage);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_size, &SegmentedControl::chosen, this, &PreviewPane::fit);
    retranslate();
}

void PreviewPane::buildHeader()
{
    QWidget *start = headerStart();
    m_back = Buttons::ghostIcon(u"chevron-left"_s, tr("Vorige pagina"), start);
    m_page = Labels::text({}, start);
    m_forward = Buttons::ghostIcon(u"chevron-right"_s, tr("Volgende pagina"), start);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_back, m_page, m_forward })
        start->layout()->addWidget(widget);
    m_size = new SegmentedControl(headerEnd());
    m_size->setSmall(true);
    headerEnd()->layout()->addWidget(m_size);
}

QWidget *PreviewPane::focusTarget() const
{
    return m_scroll;
}

void PreviewPane::setPages(std::vector<ReportPage> pages, const QString &description)
{
    m_strip->setPages(std::move(pages), description);
    showPage();
}

void PreviewPane::retranslate()
{
    const int chosen = m_size->current();
    m_size->setOptions({ { tr("Breedte"), {} }, { tr("Pagina"), {} } });
    m_size->setCurrent(qMax(0, chosen));
    m_size->setAccessibleName(tr("Grootte van het voorbeeld"));
    setAccessibleName(tr("Voorbeeld van het overlegstuk"));
    m_strip->setAccessibleName(tr("Voorbeeld van het overlegstuk"));
    m_scroll->setAccessibleName(tr("Voorbeeld van het overlegstuk"));
    for (const auto &[button, name] : { std::pair { m_back, tr("Vorige pagina") }, std::pair { m_forward, tr("Volgende pagina") } }) {
        button->setAccessibleName(name);
        Labels::setToolTip(button, name);
    }
    showPage();
}

/// Keeps the page that is looked at in sight.
void PreviewPane::fit()
{
    const int page = m_strip->pageAt(m_scroll->verticalScrollBar()->value());
    m_strip->setPageHeight(m_size->current() == 1 ? m_scroll->viewport()->height() : 0);
    m_strip->resize(m_scroll->viewport()->width(), m_strip->heightForWidth(m_scroll->viewport()->width()));
    m_scroll->verticalScrollBar()->setValue(m_strip->topOf(page));
    showPage();
}

void PreviewPane::step(int direction)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(m_strip->topOf(qBound(0, m_strip->pageAt(bar->value()) + direction, m_strip->pageCount() - 1)));
    showPage();
}

void PreviewPane::showPage()
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int pages = m_strip->pageCount();
    const int page = m_strip->pageAt(bar->value());
    m_page->setText(pages == 0 ? QString() : tr("%1 van %2").arg(page + 1).arg(pages));
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < pages && bar->value() < bar->maximum());
}

bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize && m_size->current() == 1)
        m_strip->setPageHeight(m_scroll->viewport()->height());
    return Card::eventFilter(watched, event);
}
