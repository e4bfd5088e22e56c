// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureDialog.h"

#include "CaseFacts.h"
#include "CaseVerbs.h"
#include "Controls.h"
#include "FollowTheme.h"
#include "FormView.h"
#include "Labels.h"
#include "ProcedureLibrary.h"
#include "ProcedureWords.h"
#include "TableStyle.h"
#include "Workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ProcedureDialog::ProcedureDialog(Workspace &workspace, QWidget *parent) : HouseDialog(parent), m_workspace(workspace)
{
    setWindowTitle(tr("Procedures"));
    setHeading(tr("Procedures"));
    for (const Procedure &procedure : latestProcedures(*workspace.portfolio(), procedureLibrary())) {
        m_forms.push_back(std::make_unique<ProcedureForm>(workspace, procedure));
        connect(m_forms.back().get(), &RemedyForm::changed, this, &ProcedureDialog::refresh);
    }
    build();
    const Theme &theme = Theme::instance();
    resize(theme.px(820), theme.px(600));
    choose(0);
}

void ProcedureDialog::build()
{
    QLabel *note = Labels::text(tr("Een zaak die loopt houdt de versie waarmee zij begon. Wat je hier wijzigt, geldt voor nieuwe zaken in dit bestand."), this,
                                TextSize::Body, false, Labels::Ink::Secondary);
    note->setWordWrap(true);
    body()->addWidget(note);
    m_done = new NoteBar(this);
    m_done->hide();
    body()->addWidget(m_done);
    m_choice = new QComboBox(this);
    m_choice->setAccessibleName(tr("Procedure"));
    for (const auto &one : m_forms)
        m_choice->addItem(tr("%1 (versie %2)").arg(one->heading()).arg(one->original().version));
    body()->addWidget(m_choice, 0, Qt::AlignLeft);
    m_about = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Secondary);
    m_about->setWordWrap(true);
    body()->addWidget(m_about);
    auto *columns = new QHBoxLayout;
    m_tree = new QTreeWidget(this);
    TableStyle::dress(m_tree);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Onderdelen van de procedure"));
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    columns->addWidget(m_tree, 2);
    columns->addWidget(m_area, 3);
    columns->setSpacing(Theme::instance().px(14));
    body()->addLayout(columns, 1);
    m_problem = Labels::problem(this);
    body()->addWidget(m_problem);
    QPushButton *closeButton = Buttons::plain(tr("Sluiten"), {}, this); // what was kept stays kept
    QPushButton *keepButton = Buttons::primary(tr("Bewaren als nieuwe versie"), u"save"_s, this);
    foot()->addWidget(closeButton);
    foot()->addWidget(keepButton);
    keepButton->setDefault(true);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    if (m_workspace.portfolio()->isReadOnly()) {
        keepButton->setEnabled(false);
        m_done->set(NoteBar::Tone::Warning, readOnlyReason(), u"lock"_s);
        m_done->show();
    }
    connect(keepButton, &QPushButton::clicked, this, &ProcedureDialog::keep);
    connect(m_choice, &QComboBox::activated, this, &ProcedureDialog::choose);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ProcedureDialog::choosePart);
}

void ProcedureDialog::choose(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_forms.size())
        return;
    m_current = static_cast<std::size_t>(index);
    const Procedure &procedure = form().original();
    m_about->setText(procedureText(procedure.summary)
                     //: %1 a document, %2 a place in it
                     + (procedure.sourceReference.isEmpty() ? QString() : u' ' + tr("Bron: %1, %2.").arg(procedure.sourceDocument, procedure.sourceReference)));
    m_view = new FormView(form(), m_area);
    m_area->setWidget(m_view);
    m_view->setAutoFillBackground(false);
    fillTree();
    refresh();
}

void ProcedureDialog::fillTree()
{
    const QString chosen = form().chosen();
    m_tree->clear();
    QTreeWidgetItem *group = nullptr;
    for (const ProcedureForm::Part &part : form().parts()) {
        if (!part.group.isEmpty() && (!group || group->text(0) != part.group)) {
            group = new QTreeWidgetItem(m_tree, { part.group });
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(0, Theme::instance().font(TextSize::Body, true));
            group->setExpanded(true);
        }
        auto *item = part.group.isEmpty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(group);
        item->setText(0, part.title);
        item->setData(0, Qt::UserRole, part.place);
        if (part.place == chosen)
            m_tree->setCurrentItem(item);
    }
}

void ProcedureDialog::choosePart(QTreeWidgetItem *item)
{
    if (item && (item->parent() || item->data(0, Qt::UserRole).isValid()))
        form().choose(item->data(0, Qt::UserRole).toString());
}

/// The titles in the tree follow what is typed.
void ProcedureDialog::nameParts()
{
    const auto parts = form().parts();
    for (QTreeWidgetItem *item : m_tree->findItems(u"*"_s, Qt::MatchWildcard | Qt::MatchRecursive)) {
        const auto found = std::ranges::find(parts, item->data(0, Qt::UserRole).toString(), &ProcedureForm::Part::place);
        if (found != parts.end() && item->data(0, Qt::UserRole).isValid() && item->text(0) != found->title)
            item->setText(0, found->title);
    }
}

void ProcedureDialog::refresh()
{
    nameParts();
    m_wasWarned = false;
    const QString problem = form().problem({});
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ProcedureDialog::keep()
{
    if (form().commit()) {
        m_done->set(NoteBar::Tone::Information, form().doneText(), u"check"_s);
        m_done->show();
        const auto latest = latestProcedures(*m_workspace.portfolio(), procedureLibrary());
        const auto kept = std::ranges::find(latest, form().original().id, &Procedure::id);
        m_forms[m_current] = std::make_unique<ProcedureForm>(m_workspace, *kept);
        connect(m_forms[m_current].get(), &RemedyForm::changed, this, &ProcedureDialog::refresh);
        m_choice->setItemText(static_cast<int>(m_current), tr("%1 (versie %2)").arg(form().heading()).arg(kept->version));
        choose(static_cast<int>(m_current));
        return;
    }
    const QString place = form().partWithProblem();
    for (QTreeWidgetItem *item : m_tree->findItems(u"*"_s, Qt::MatchWildcard | Qt::MatchRecursive)) {
        if (item->data(0, Qt::UserRole).isValid() && item->data(0, Qt::UserRole).toString() == place)
            m_tree->setCurrentItem(item);
    }
    m_view->focusFirst();
}

bool ProcedureDialog::isChanged() const
{
    return std::ranges::any_of(m_forms, [](const auto &one) { return one->isChanged(); });
}

void ProcedureDialog::reject()
{
    if (isChanged() && !m_wasWarned) {
        m_wasWarned = true;
        m_problem->setText(tr("Je wijzigingen zijn nog niet bewaard. Sluit nog een keer om ze weg te gooien."));
        m_problem->show();
        return;
    }
    HouseDialog::reject();
}
