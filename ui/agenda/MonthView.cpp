// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonthView.h"

#include "FollowTheme.h"
#include "MonthDelegate.h"
#include "MonthHeader.h"
#include "MonthModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace {

constexpr int dayHeight = 34;
constexpr int headHeight = 26;
constexpr int weekWidth = 34;

} // namespace

MonthView::MonthView(MonthModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new MonthDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setStyleSheet(QStringLiteral("QTableCornerButton::section { background: transparent; border: none; }"));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setHorizontalHeader(new MonthHeader(Qt::Horizontal, this));
    setVerticalHeader(new MonthHeader(Qt::Vertical, this));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const QDate day = m_model->dateAt(index);
        goTo(day);
        Q_EMIT dayChosen(day);
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { Q_EMIT marked(day()); });
    followTheme(this, [this] { fit(); });
}

QDate MonthView::day() const
{
    return m_model->dateAt(currentIndex());
}

void MonthView::goTo(const QDate &day)
{
    if (!day.isValid())
        return;
    const bool isOther = day.month() != m_model->month().month() || day.year() != m_model->month().year();
    const QModelIndex before = currentIndex();
    if (isOther)
        m_model->setMonth(day);
    setCurrentIndex(m_model->indexOf(day));
    if (currentIndex() == before)
        Q_EMIT marked(day); // the same cell may be another day now
}

void MonthView::stepMonth(int months)
{
    goTo((day().isValid() ? day() : m_model->month()).addMonths(months));
}

QDate MonthView::dayAfter(const QKeyEvent &event) const
{
    const QDate now = day().isValid() ? day() : m_model->month();
    const int toSide = isRightToLeft() ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Left: return now.addDays(-toSide);
    case Qt::Key_Right: return now.addDays(toSide);
    case Qt::Key_Up: return now.addDays(-MonthModel::weekDays);
    case Qt::Key_Down: return now.addDays(MonthModel::weekDays);
    case Qt::Key_PageUp: return now.addMonths(-1);
    case Qt::Key_PageDown: return now.addMonths(1);
    case Qt::Key_Home: return now.addDays(Qt::Monday - now.dayOfWeek());
    case Qt::Key_End: return now.addDays(Qt::Sunday - now.dayOfWeek());
    case Qt::Key_T: return m_today;
    default: return {};
    }
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_model->describe(day()));
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT dayChosen(day());
    } else if (const QDate next = isPlain ? dayAfter(*event) : QDate(); next.isValid()) {
        goTo(next);
    } else {
        event->ignore();
        return;
    }
    event->accept();
}

/// Ctrl+C means this day before it means anything of the menu.
bool MonthView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

/// The page scrolls, not the month inside itself.
void MonthView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void MonthView::fit()
{
    const Theme &theme = Theme::instance();
    verticalHeader()->setFixedWidth(theme.px(weekWidth));
    verticalHeader()->setDefaultSectionSize(theme.px(dayHeight));
    horizontalHeader()->setFixedHeight(theme.px(headHeight));
    const int room = width() - theme.px(weekWidth);
    for (int column = 0; column < MonthModel::weekDays; ++column)
        setColumnWidth(column, room * (column + 1) / MonthModel::weekDays - room * column / MonthModel::weekDays);
    setFixedHeight(theme.px(headHeight) + MonthModel::weeks * theme.px(dayHeight));
}
