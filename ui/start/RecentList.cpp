// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecentList.h"

#include "Controls.h"
#include "Desk.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "RecentDelegate.h"
#include "RecentModel.h"
#include "Workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecentList::RecentList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_model(new RecentModel(workspace, workspace.desk() ? &workspace.desk()->recentFiles() : nullptr, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_view = new QListView(card);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RecentDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_empty = Labels::text({}, card, TextSize::Body, false, Labels::Ink::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    card->body()->addWidget(m_view);
    card->body()->addWidget(m_empty);
    m_missing = new NoteBar(this);
    layout->addWidget(card);
    layout->addWidget(m_missing);
    connect(m_view, &QListView::activated, this, &RecentList::open);
    connect(m_view, &QListView::customContextMenuRequested, this, &RecentList::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecentList::showMissing);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecentList::fit);
    followTheme(this, [this] { fit(); });
    retranslate();
}

bool RecentList::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void RecentList::fit()
{
    constexpr int mostRows = 5;
    const int rows = m_model->rowCount();
    const int row = Theme::instance().px(52);
    m_view->setVisible(rows > 0);
    m_view->setFixedHeight(std::min(rows, mostRows) * row);
    m_empty->setVisible(rows == 0);
    m_empty->setFixedHeight(row + row / 2);
    m_missing->setVisible(false);
    if (rows > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
}

void RecentList::refresh()
{
    m_model->reload();
}

void RecentList::retranslate()
{
    m_view->setAccessibleName(tr("Recent geopend"));
    m_empty->setText(tr("Nog niets geopend. Begin met een sjabloon, of bekijk het voorbeeld."));
    m_model->reload();
}

void RecentList::focusFirst()
{
    m_view->setFocus();
}

void RecentList::open(const QModelIndex &index)
{
    if (index.data(RecentModel::MissingRole).toBool())
        showMissing(index);
    else if (m_workspace.desk())
        m_workspace.desk()->openFile(index.data(RecentModel::PathRole).toString());
}

void RecentList::showMissing(const QModelIndex &index)
{
    const bool missing = index.isValid() && index.data(RecentModel::MissingRole).toBool();
    m_missing->setVisible(missing);
    if (!missing)
        return;
    const QString path = index.data(RecentModel::PathRole).toString();
    m_missing->clearButtons();
    m_missing->set(NoteBar::Tone::Warning, tr("‘%1’ staat niet meer op zijn plek.").arg(index.data().toString()));
    connect(m_missing->addButton(tr("Zoeken…"), u"search"_s), &QPushButton::clicked, this, [this, path] { find(path); });
    connect(m_missing->addButton(tr("Uit lijst"), u"close"_s), &QPushButton::clicked, this, [this, path] { remove(path); });
}

void RecentList::find(const QString &path)
{
    const QString found = QFileDialog::getOpenFileName(this, tr("Waar staat ‘%1’ nu?").arg(QFileInfo(path).completeBaseName()),
                                                       QFileInfo(path).absolutePath(), tr("Maatlat-bestanden (*.maatlat)"));
    if (found.isEmpty() || !m_workspace.desk())
        return;
    m_workspace.desk()->recentFiles().move(path, found);
    m_workspace.desk()->openFile(found);
}

void RecentList::remove(const QString &path)
{
    if (m_workspace.desk())
        m_workspace.desk()->recentFiles().remove(path);
}

void RecentList::togglePin(const QModelIndex &index)
{
    if (index.isValid() && m_workspace.desk())
        m_workspace.desk()->recentFiles().setPinned(index.data(RecentModel::PathRole).toString(),
                                                    !index.data(RecentModel::PinnedRole).toBool());
}

void RecentList::openMenu(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place).isValid() ? m_view->indexAt(place) : m_view->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Openen")), &QAction::triggered, this, [this, index] { open(index); });
    const QString pin = index.data(RecentModel::PinnedRole).toBool() ? tr("Losmaken") : tr("Bovenaan vastmaken");
    connect(menu->addAction(pin), &QAction::triggered, this, [this, index] { togglePin(index); });
    connect(menu->addAction(tr("Uit lijst")), &QAction::triggered, this,
            [this, path = index.data(RecentModel::PathRole).toString()] { remove(path); });
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

bool RecentList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_view->currentIndex().isValid()) {
        remove(m_view->currentIndex().data(RecentModel::PathRole).toString());
        return true;
    }
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_view->indexAt(mouse->pos());
        if (mouse->button() == Qt::LeftButton && index.isValid()) {
            if (RecentDelegate::pinRect(m_view->visualRect(index)).contains(mouse->pos()))
                togglePin(index);
            else
                open(index);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
