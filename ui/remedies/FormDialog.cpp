// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormDialog.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "FormView.h"
#include "Labels.h"

#include <QGridLayout>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 560;
constexpr int mostOfScreen = 85; ///< percent of its height

QScrollArea *scrolled(QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

/// The keyboard at the field where the user goes on, in sight with what is said below it.
void begin(FormView &view, QScrollArea &area)
{
    view.focusFirst();
    view.layout()->activate();
    if (QWidget *field = view.focusWidget())
        area.ensureWidgetVisible(field, 0, Theme::instance().px(48));
}

} // namespace

FormDialog::FormDialog(RemedyForm &form, QWidget *parent) : HouseDialog(parent), m_form(form)
{
    setWindowTitle(form.heading());
    setHeading(form.heading());
    m_stack = new QStackedWidget(this);
    m_view = new FormView(form, this);
    m_formArea = scrolled(this);
    m_formArea->setWidget(m_view);
    m_view->setAutoFillBackground(false);
    m_reviewArea = scrolled(this);
    m_stack->addWidget(m_formArea);
    m_stack->addWidget(m_reviewArea);
    body()->addWidget(m_stack, 1);
    m_problem = Labels::problem(this);
    body()->addWidget(m_problem);
    m_back = Buttons::plain(tr("Terug"), u"chevron-left"_s, this);
    m_back->setAutoDefault(false);
    foot()->insertWidget(0, m_back);
    m_main = addMain(form.mainText(), u"check"_s);
    connect(m_back, &QPushButton::clicked, this, &FormDialog::goBack);
    connect(m_main, &QPushButton::clicked, this, &FormDialog::goOn);
    connect(&form, &RemedyForm::changed, this, &FormDialog::refresh);
    goBack();
}

void FormDialog::showEvent(QShowEvent *event)
{
    HouseDialog::showEvent(event);
    const Theme &theme = Theme::instance();
    const int most = screen()->availableGeometry().height() * mostOfScreen / 100;
    const int width = std::min(theme.px(dialogWidth), screen()->availableGeometry().width());
    const int rest = sizeHint().height() - m_stack->sizeHint().height();
    const int inner = width - theme.px(60);
    const int wanted = m_view->layout()->hasHeightForWidth() ? m_view->layout()->totalHeightForWidth(inner) : m_view->sizeHint().height();
    resize(width, std::min(most, wanted + rest + theme.px(40)));
    m_view->focusFirst();
}

/// One Esc alone throws nothing away that was filled in.
void FormDialog::reject()
{
    if (m_form.isTouched() && !m_wasWarned) {
        m_wasWarned = true;
        m_problem->setText(tr("Wat je hebt ingevuld is nog niet vastgelegd. Kies nog eens Annuleren of Esc om het weg te gooien."));
        m_problem->show();
        return;
    }
    HouseDialog::reject();
}

void FormDialog::refresh()
{
    m_wasWarned = false;
    const QString problem = m_form.problem({});
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setHeading(m_form.heading());
    if (m_stack->currentWidget() == m_formArea)
        m_main->setText(m_form.mainText());
}

void FormDialog::goBack()
{
    m_stack->setCurrentWidget(m_formArea);
    m_back->hide();
    refresh();
    if (isVisible())
        begin(*m_view, *m_formArea);
}

void FormDialog::goOn()
{
    const bool isReviewed = m_stack->currentWidget() == m_reviewArea;
    if (!isReviewed && !m_form.check()) {
        begin(*m_view, *m_formArea);
        return;
    }
    if (!isReviewed && !m_form.review().empty()) {
        showReview();
        return;
    }
    m_main->setEnabled(false); // not twice, while the file is saved
    const bool isDone = m_form.commit();
    m_main->setEnabled(true);
    if (isDone)
        accept();
    else
        goBack();
}

void FormDialog::showReview()
{
    auto *content = new QWidget(m_reviewArea);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().px(10));
    auto *note = new NoteBar(content);
    note->set(NoteBar::Tone::Warning,
              tr("Kijk dit na. Na het vastleggen kun je het niet terugnemen, alleen laten volgen door iets nieuws. Het bestand wordt meteen opgeslagen."));
    layout->addWidget(note);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::instance().px(14));
    grid->setVerticalSpacing(Theme::instance().px(6));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ReviewLine &line : m_form.review()) {
        QLabel *title = Labels::text(line.title, content, TextSize::Body, false, Labels::Ink::Secondary);
        title->setWordWrap(true);
        title->setMinimumWidth(Theme::instance().px(150));
        title->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        QLabel *text = Labels::text(line.text, content);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(title, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1, Qt::AlignTop);
        ++row;
    }
    layout->addLayout(grid);
    layout->addStretch(1);
    m_reviewArea->setWidget(content);
    content->setAutoFillBackground(false);
    m_stack->setCurrentWidget(m_reviewArea);
    m_back->show();
    m_main->setText(tr("Definitief vastleggen"));
    m_main->setFocus();
}
