// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingsPane.h"

#include "Controls.h"
#include "MeetingAgenda.h"
#include "MeetingDialog.h"
#include "MeetingVerbs.h"
#include "MeetingsModel.h"
#include "NormMeeting.h"
#include "TableStyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MeetingsPane::MeetingsPane(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    build();
    retranslate();
}

void MeetingsPane::build()
{
    m_model = new MeetingsModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(MeetingsModel::SortRole);
    m_table = new QTableView(this);
    m_table->setModel(m_sorted);
    TableStyle::dress(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MeetingsModel::Day, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(MeetingsModel::Title, QHeaderView::Stretch);
    m_add = Buttons::plain({}, u"plus"_s, this);
    m_edit = Buttons::plain({}, u"pencil"_s, this);
    m_remove = Buttons::plain({}, u"trash"_s, this);
    m_document = Buttons::plain({}, u"report"_s, this);
    auto *emptyCard = new Card(this);
    m_empty = new EmptyState(emptyCard);
    emptyCard->body()->addWidget(m_empty);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyCard);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { m_add, m_edit, m_remove, m_document })
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);
    connect(m_add, &QPushButton::clicked, this, &MeetingsPane::add);
    connect(m_edit, &QPushButton::clicked, this, &MeetingsPane::edit);
    connect(m_remove, &QPushButton::clicked, this, &MeetingsPane::remove);
    connect(m_document, &QPushButton::clicked, this, [this] {
        if (const Meeting *known = current())
            Q_EMIT documentWanted(known->id);
    });
    connect(m_table, &QTableView::activated, this, &MeetingsPane::edit); // Enter and a double click
    for (const auto &[key, slot] : { std::pair { Qt::Key_Insert, &MeetingsPane::add }, std::pair { Qt::Key_Delete, &MeetingsPane::remove } }) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    }
}

void MeetingsPane::retranslate()
{
    m_add->setText(tr("Overleg toevoegen…"));
    m_edit->setText(tr("Wijzigen…"));
    m_remove->setText(tr("Verwijderen"));
    m_document->setText(tr("Agenda en verslag als stuk"));
    m_table->setAccessibleName(tr("Overleggen"));
    m_empty->set(u"agenda"_s, tr("Nog geen overleggen"),
                 tr("Leg vast welke overleggen er zijn en wanneer hun verslag is verzonden. Wat ontbreekt, komt in de agenda."));
    m_model->retranslate();
    refresh();
}

void MeetingsPane::refresh()
{
    const Meeting *before = current();
    const MeetingId chosen = before ? before->id : MeetingId();
    const bool isThere = m_workspace.definition() != nullptr;
    m_model->setMeetings(isThere ? m_workspace.portfolio()->rowsOf<Meeting>(m_workspace.contract()) : std::vector<Meeting>(), m_workspace.today());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (const QModelIndex index = m_model->indexOf(chosen); index.isValid())
        m_table->setCurrentIndex(m_sorted->mapFromSource(index));
    const bool mayChange = isThere && !m_workspace.portfolio()->isReadOnly();
    m_add->setEnabled(mayChange);
    for (QPushButton *button : { m_edit, m_remove })
        button->setEnabled(mayChange && m_model->rowCount() > 0);
    m_document->setEnabled(m_model->rowCount() > 0);
}

QWidget *MeetingsPane::focusTarget() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add;
}

std::vector<KeyHint> MeetingsPane::keyHints() const
{
    std::vector<KeyHint> hints;
    if (m_add->isEnabled())
        hints.push_back({ u"Ins"_s, tr("toevoegen") });
    if (m_edit->isEnabled()) {
        hints.push_back({ u"Enter"_s, tr("wijzigen") });
        hints.push_back({ u"Del"_s, tr("verwijderen") });
    }
    return hints;
}

const Meeting *MeetingsPane::current() const
{
    return m_model->meeting(m_sorted->mapToSource(m_table->currentIndex()));
}

void MeetingsPane::add()
{
    if (m_add->isEnabled())
        keep(nullptr);
}

void MeetingsPane::edit()
{
    if (const Meeting *known = m_edit->isEnabled() ? current() : nullptr)
        keep(known);
}

void MeetingsPane::keep(const Meeting *known)
{
    Meeting meeting;
    if (known)
        meeting = *known;
    meeting.contract = m_workspace.contract();
    if (!known)
        meeting.date = m_workspace.today();
    const auto definition = m_workspace.definition();
    MeetingDialog dialog(meeting, known ? meetingAgenda(*definition, known->id) : QString(), *definition, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto saved = saveMeeting(*m_workspace.portfolio(), dialog.meeting(), dialog.agenda());
    if (!m_workspace.check(saved ? done() : Status(saved.error())))
        return;
    if (const QModelIndex index = m_model->indexOf(*saved); index.isValid())
        m_table->setCurrentIndex(m_sorted->mapFromSource(index));
}

void MeetingsPane::remove()
{
    const Meeting *known = m_remove->isEnabled() ? current() : nullptr;
    if (!known)
        return;
    const QString title = known->title;
    if (!normsAgreedIn(*m_workspace.definition(), known->id).empty()) {
        m_workspace.notify({ Notice::Tone::Warning, tr("In ‘%1’ is een norm afgesproken, die ernaar verwijst. Daarom blijft dit overleg staan.").arg(title), false });
        return;
    }
    if (m_workspace.check(removeMeeting(*m_workspace.portfolio(), known->contract, known->id)))
        m_workspace.notify({ .tone = Notice::Tone::Information, .text = tr("%1 verwijderd.").arg(title), .undoable = true });
}
