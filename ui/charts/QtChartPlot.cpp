// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef MAATLAT_QT_CHARTS

#include "QtChartPlot.h"

#include "ChartPainter.h"
#include "QtChartOverlay.h"
#include "QtChartSeries.h"
#include "Theme.h"
#include "ThemeChartLook.h"

#include <QChart>
#include <QChartView>

namespace {

/// The view with our overlay: shapes at the points, values, the norm's label and the mark of the keyboard walk.
class PlotView : public QChartView
{
public:
    explicit PlotView(QWidget *parent) : QChartView(parent)
    {
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setFrameShape(QFrame::NoFrame);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        setAttribute(Qt::WA_TransparentForMouseEvents); // ChartView points and walks
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
    }
    ChartSpec spec;
    int focus = -1;

    [[nodiscard]] std::vector<QRectF> columns() const
    {
        const QRectF plot = chart()->mapToScene(chart()->plotArea()).boundingRect();
        const int count = ChartPainter::pointCount(spec);
        std::vector<QRectF> all;
        for (int i = 0; i < count; ++i)
            all.emplace_back(plot.left() + plot.width() * i / count, plot.top(), plot.width() / count, plot.height());
        return all;
    }

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override
    {
        QChartView::drawBackground(painter, rect);
        QtChartOverlay(*chart(), spec, themeChartLook()).paintGround(*painter, columns());
    }
    void drawForeground(QPainter *painter, const QRectF &rect) override
    {
        QChartView::drawForeground(painter, rect);
        QtChartOverlay(*chart(), spec, themeChartLook()).paint(*painter, columns(), focus);
    }
};

class QtChartPlot : public ChartPlot
{
public:
    explicit QtChartPlot(QWidget *parent) : m_view(new PlotView(parent))
    {
        QObject::connect(&Theme::instance(), &Theme::changed, m_view, [this] { rebuild(); });
    }
    [[nodiscard]] QWidget *widget() override { return m_view; }
    void setSpec(const ChartSpec &spec) override
    {
        m_view->spec = spec;
        rebuild();
    }
    void setFocusPoint(int index) override
    {
        m_view->focus = index;
        m_view->viewport()->update();
    }
    [[nodiscard]] std::vector<QRectF> columns() const override { return m_view->columns(); }

private:
    void rebuild()
    {
        QtChartSeries(*m_view->chart(), m_view->spec, themeChartLook()).build();
        m_view->viewport()->update();
    }
    PlotView *m_view;
};

} // namespace

std::unique_ptr<ChartPlot> makeQtChartPlot(QWidget *parent)
{
    return std::make_unique<QtChartPlot>(parent);
}

#endif
