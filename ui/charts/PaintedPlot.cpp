// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartPainter.h"
#include "ChartPlot.h"
#include "ThemeChartLook.h"

#include <QPainter>

namespace {

class PlotWidget : public QWidget
{
public:
    explicit PlotWidget(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents); // ChartView points and walks
    }
    ChartSpec spec;
    int focus = -1;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        ChartPainter::paint(painter, rect(), spec, themeChartLook(), focus);
    }
};

class PaintedPlot : public ChartPlot
{
public:
    explicit PaintedPlot(QWidget *parent) : m_widget(new PlotWidget(parent)) { }
    [[nodiscard]] QWidget *widget() override { return m_widget; }
    void setSpec(const ChartSpec &spec) override
    {
        m_widget->spec = spec;
        m_widget->update();
    }
    void setFocusPoint(int index) override
    {
        m_widget->focus = index;
        m_widget->update();
    }
    [[nodiscard]] std::vector<QRectF> columns() const override
    {
        return ChartPainter::columns(m_widget->rect(), m_widget->spec, themeChartLook());
    }

private:
    PlotWidget *m_widget;
};

} // namespace

std::unique_ptr<ChartPlot> makePaintedPlot(QWidget *parent)
{
    return std::make_unique<PaintedPlot>(parent);
}
