// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineView.h"

#include "ChartTableView.h"
#include "FollowTheme.h"
#include "Icons.h"
#include "TimelineCanvas.h"
#include "TimelineExport.h"
#include "TimelineTable.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QStackedLayout>

namespace {

constexpr qreal zoomStep = 1.25;

} // namespace

class TimelineView::Private
{
public:
    TimelineCanvas *canvas = nullptr;
    ChartTableView *table = nullptr;
    QStackedLayout *pages = nullptr;
};

TimelineView::TimelineView(QWidget *parent) : QWidget(parent), d(new Private)
{
    d->canvas = new TimelineCanvas(this);
    d->table = new ChartTableView(this);
    d->canvas->installEventFilter(this);
    d->table->installEventFilter(this);
    d->pages = new QStackedLayout(this);
    d->pages->addWidget(d->canvas);
    d->pages->addWidget(d->table);
    setFocusProxy(d->canvas);
    connect(d->canvas, &TimelineCanvas::activated, this, &TimelineView::activated);
    connect(d->canvas, &TimelineCanvas::currentChanged, this, &TimelineView::currentChanged);
    connect(d->canvas, &TimelineCanvas::endDragged, this, &TimelineView::endDragged);
    connect(d->table, &ChartTableView::rowReached, d->canvas, &TimelineCanvas::setCurrent);
    connect(d->table, &ChartTableView::rowActivated, this, &TimelineView::activated);
}

TimelineView::~TimelineView()
{
    delete d;
}

void TimelineView::setSpec(const TimelineSpec &spec)
{
    d->canvas->setSpec(spec);
    const TimelineTable twin = timelineTable(spec);
    std::vector<ChartTableView::Key> keys;
    for (const TimelineRow &row : twin.rows)
        keys.push_back({ row.id, { {}, {}, row.from, row.to.isValid() ? row.to : QDate(9999, 12, 31) } });
    d->table->setTable(twin.toChartTable(), spec.title, keys);
    d->table->chooseRow(d->canvas->current());
}

const TimelineSpec &TimelineView::spec() const
{
    return d->canvas->spec();
}

QString TimelineView::currentItem() const
{
    return d->canvas->current();
}

void TimelineView::setCurrentItem(const QString &id)
{
    d->canvas->setCurrent(id);
    d->table->chooseRow(d->canvas->current());
}

bool TimelineView::showsTable() const
{
    return d->pages->currentWidget() == d->table;
}

void TimelineView::setShowsTable(bool table)
{
    if (table == showsTable())
        return;
    const bool focus = d->canvas->hasFocus() || d->table->hasFocus();
    d->table->chooseRow(d->canvas->current());
    d->pages->setCurrentIndex(table ? 1 : 0);
    setFocusProxy(d->pages->currentWidget());
    if (focus)
        d->pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TimelineView::showToday()
{
    d->canvas->showToday();
}

void TimelineView::zoomIn()
{
    d->canvas->setZoom(d->canvas->zoom() * zoomStep, d->canvas->width() / 2.0);
}

void TimelineView::zoomOut()
{
    d->canvas->setZoom(d->canvas->zoom() / zoomStep, d->canvas->width() / 2.0);
}

bool TimelineView::takesKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    const bool isTwin = key->key() == Qt::Key_T && key->modifiers() == Qt::ControlModifier;
    const bool isCopy = !showsTable() && key->matches(QKeySequence::Copy);
    if (isTwin && isPress)
        setShowsTable(!showsTable());
    if (isCopy && isPress)
        PictureExport::copyTable(timelineTable(spec()).toChartTable());
    if (isTwin || isCopy)
        event->accept();
    return isTwin || isCopy;
}

bool TimelineView::eventFilter(QObject *, QEvent *event)
{
    return takesKey(event); // from the picture and from its twin alike
}

void TimelineView::fillMenu(QMenu &menu)
{
    const auto add = [&](const QString &icon, const QString &text, auto task) { return menu.addAction(Icons::icon(icon), text, this, task); };
    const auto picture = [this] { return TimelineExport::picture(*d->canvas); };
    QAction *twin = add(QStringLiteral("grid"), tr("Toon als tabel"), [this] { setShowsTable(!showsTable()); });
    twin->setShortcut(Qt::CTRL | Qt::Key_T);
    twin->setCheckable(true);
    twin->setChecked(showsTable());
    add(QStringLiteral("target"), tr("Naar vandaag"), [this] { showToday(); })->setShortcut(Qt::Key_T);
    menu.addSeparator();
    add(QStringLiteral("copy"), tr("Kopieer als afbeelding"), [picture] { PictureExport::copy(picture()); });
    add(QStringLiteral("copy"), tr("Kopieer als tabel"), [this] { PictureExport::copyTable(timelineTable(spec()).toChartTable()); });
    add(QStringLiteral("save"), tr("Bewaar als PNG…"), [this] { exportPicture(); });
    add(QStringLiteral("save"), tr("Bewaar als SVG…"), [this, picture] { PictureExport::save(picture(), PictureFormat::Svg, this); });
    add(QStringLiteral("print"), tr("Druk af…"), [this] { print(); });
}

void TimelineView::exportPicture()
{
    PictureExport::save(TimelineExport::picture(*d->canvas), PictureFormat::Png, this);
}

void TimelineView::print()
{
    PictureExport::print(TimelineExport::picture(*d->canvas), this);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}
