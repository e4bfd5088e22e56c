// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartView.h"

#include "ChartExport.h"
#include "ChartPainter.h"
#include "ChartPlot.h"
#include "ChartTableView.h"
#include "FocusRing.h"
#include "FollowTheme.h"
#include "Icons.h"
#include "Labels.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QToolTip>

class ChartView::Private
{
public:
    ChartSpec spec;
    std::unique_ptr<ChartPlot> plot;
    ChartTableView *table = nullptr;
    QStackedLayout *pages = nullptr;
    int point = -1;
    int chosen = -1;
    int hovered = -1;
};

ChartView::ChartView(QWidget *parent) : QWidget(parent), d(new Private)
{
    AccessibleItems::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    d->plot = makeChartPlot(this);
    d->table = new ChartTableView(this);
    d->table->installEventFilter(this);
    d->pages = new QStackedLayout(this);
    d->pages->addWidget(d->plot->widget());
    d->pages->addWidget(d->table);
    followTheme(this, [this] {
        setMinimumHeight(Theme::instance().px(140));
        update();
    });
}

ChartView::~ChartView()
{
    delete d;
}

void ChartView::setSpec(const ChartSpec &spec)
{
    d->spec = spec;
    d->point = -1;
    d->chosen = -1;
    d->hovered = -1;
    d->plot->setSpec(spec);
    d->plot->setFocusPoint(-1);
    d->table->setTable(chartTable(spec), spec.title);
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.summary);
}

bool ChartView::showsTable() const
{
    return d->pages->currentWidget() == d->table;
}

void ChartView::setShowsTable(bool table)
{
    if (table == showsTable())
        return;
    const bool focus = hasFocus() || d->table->hasFocus();
    d->pages->setCurrentIndex(table ? 1 : 0);
    setFocusPolicy(table ? Qt::NoFocus : Qt::StrongFocus);
    if (focus)
        (table ? static_cast<QWidget *>(d->table) : this)->setFocus(Qt::OtherFocusReason);
}

int ChartView::currentPoint() const
{
    return d->point;
}

void ChartView::setChosenPoint(int index)
{
    d->chosen = index < ChartPainter::pointCount(d->spec) ? index : -1;
    d->point = hasFocus() ? d->chosen : -1;
    mark();
}

int ChartView::chosenPoint() const
{
    return d->chosen;
}

void ChartView::walkTo(int index)
{
    const int count = ChartPainter::pointCount(d->spec);
    if (count == 0 || showsTable())
        return;
    d->point = qBound(0, index, count - 1);
    d->hovered = -1;
    mark();
    // Changing the description is what makes a screen reader speak it.
    setAccessibleDescription(ChartPainter::description(d->spec, d->point));
    AccessibleItems::tellCurrent(this);
    Q_EMIT pointReached(d->point);
}

void ChartView::mark()
{
    d->plot->setFocusPoint(d->hovered >= 0 ? d->hovered : d->point >= 0 ? d->point : d->chosen);
}

void ChartView::stepTo(int index)
{
    walkTo(index);
    const QRect column = d->point < 0 ? QRect() : itemRect(d->point);
    if (!column.isEmpty())
        QToolTip::showText(mapToGlobal(QPoint(column.center().x(), column.top() + column.height() / 4)), Labels::literal(itemSentence(d->point)),
                           this);
}

int ChartView::itemCount() const
{
    return ChartPainter::pointCount(d->spec);
}

QString ChartView::itemSentence(int index) const
{
    return ChartPainter::description(d->spec, index);
}

QRect ChartView::itemRect(int index) const
{
    const std::vector<QRectF> columns = showsTable() ? std::vector<QRectF> {} : d->plot->columns();
    return index >= 0 && index < static_cast<int>(columns.size()) ? columns[static_cast<size_t>(index)].toAlignedRect() : QRect();
}

int ChartView::itemAt(const QPoint &position) const
{
    return showsTable() ? -1 : d->plot->pointAt(position);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = itemCount() - 1;
    const int here = d->point < 0 ? d->chosen : d->point;
    switch (event->key()) {
    case Qt::Key_Left:
        stepTo(here < 0 ? last : here - 1);
        return;
    case Qt::Key_Right:
        stepTo(here < 0 ? 0 : here + 1);
        return;
    case Qt::Key_Home:
        stepTo(0);
        return;
    case Qt::Key_End:
        stepTo(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->point >= 0)
            Q_EMIT pointChosen(d->point);
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy))
        PictureExport::copyTable(chartTable(d->spec));
    else
        QWidget::keyPressEvent(event);
}

bool ChartView::takesKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool twin = key->key() == Qt::Key_T && key->modifiers() == Qt::ControlModifier;
    if (twin && event->type() == QEvent::KeyPress)
        setShowsTable(!showsTable());
    const bool copy = event->type() == QEvent::ShortcutOverride && key->matches(QKeySequence::Copy);
    if (twin || copy)
        event->accept();
    return twin || copy;
}

bool ChartView::eventFilter(QObject *, QEvent *event)
{
    return takesKey(event); // from the table twin: the same key leads back
}

bool ChartView::event(QEvent *event)
{
    if (takesKey(event))
        return true;
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = itemAt(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), Labels::literal(itemSentence(index)), this);
        return true;
    }
    return QWidget::event(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int index = event->button() == Qt::LeftButton ? itemAt(event->position().toPoint()) : -1;
    if (index >= 0) {
        walkTo(index);
        Q_EMIT pointChosen(index);
    }
    QWidget::mousePressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int index = itemAt(event->position().toPoint());
    if (index != d->hovered) {
        d->hovered = index;
        mark();
        if (index >= 0)
            QToolTip::showText(event->globalPosition().toPoint(), Labels::literal(itemSentence(index)), this);
        else
            QToolTip::hideText();
    }
    QWidget::mouseMoveEvent(event);
}

void ChartView::leaveEvent(QEvent *event)
{
    d->hovered = -1;
    mark();
    QWidget::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    d->point = -1;
    mark();
    QToolTip::hideText();
    setAccessibleDescription(d->spec.summary);
    update();
    QWidget::focusOutEvent(event);
}

void ChartView::fillMenu(QMenu &menu)
{
    QAction *twin = menu.addAction(Icons::icon(QStringLiteral("grid")), tr("Toon als tabel"), this, [this] { setShowsTable(!showsTable()); });
    twin->setShortcut(Qt::CTRL | Qt::Key_T);
    twin->setCheckable(true);
    twin->setChecked(showsTable());
    menu.addSeparator();
    menu.addAction(Icons::icon(QStringLiteral("copy")), tr("Kopieer als afbeelding"), this,
                   [this] { PictureExport::copy(ChartExport::picture(d->spec, size())); });
    menu.addAction(Icons::icon(QStringLiteral("copy")), tr("Kopieer als tabel"), this, [this] { PictureExport::copyTable(chartTable(d->spec)); });
    menu.addAction(Icons::icon(QStringLiteral("save")), tr("Bewaar als PNG…"), this, &ChartView::exportPicture);
    menu.addAction(Icons::icon(QStringLiteral("save")), tr("Bewaar als SVG…"), this,
                   [this] { PictureExport::save(ChartExport::picture(d->spec, size()), PictureFormat::Svg, this); });
    menu.addAction(Icons::icon(QStringLiteral("print")), tr("Druk af…"), this,
                   [this] { PictureExport::print(ChartExport::picture(d->spec, size()), this); });
}

void ChartView::exportPicture()
{
    PictureExport::save(ChartExport::picture(d->spec, size()), PictureFormat::Png, this);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!FocusRing::isShown(*this))
        return;
    QPainter painter(this);
    FocusRing::paint(painter, rect(), Theme::instance().px(6));
}
