// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexWizard.h"

#include "ColumnsPage.h"
#include "Controls.h"
#include "FollowTheme.h"
#include "HouseDialog.h"
#include "InsertPage.h"
#include "Labels.h"
#include "NormsPage.h"
#include "PasteField.h"
#include "PastePage.h"
#include "QuestionPanel.h"
#include "StepList.h"
#include "WizardPage.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

using Step = AnnexPresenter::Step;

AnnexWizard::AnnexWizard(Workspace &workspace, QWidget *parent)
    : QDialog(parent,
              Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint
                  | Qt::WindowCloseButtonHint)
    , m_presenter(new AnnexPresenter(workspace, this))
    , m_target(new AnnexTarget(workspace, *m_presenter, this))
{
    setWindowTitle(tr("KPI-tabel importeren — Maatlat"));
    setWindowModality(Qt::WindowModal);
    setAcceptDrops(true);
    build();
    connect(m_presenter, &AnnexPresenter::stepChanged, this, &AnnexWizard::showStep);
    connect(m_presenter, &AnnexPresenter::inputChanged, this, &AnnexWizard::whenRead);
    connect(m_presenter, &AnnexPresenter::reviewChanged, this, &AnnexWizard::refreshFoot);
    connect(m_target, &AnnexTarget::changed, this, &AnnexWizard::refreshFoot);
    resize(parent ? parent->window()->size() : QSize(Theme::instance().px(1440), Theme::instance().px(900)));
    showStep();
}

/// The pages go first, since they speak of the presenter until they are gone; what they still say is not listened to.
AnnexWizard::~AnnexWizard()
{
    m_presenter->disconnect(this);
    m_target->disconnect(this);
    for (WizardPage *each : m_stack->findChildren<WizardPage *>())
        each->disconnect(this);
    delete m_stack;
}

void AnnexWizard::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_steps = new StepList(*m_presenter, this);
    row->addWidget(m_steps);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_stack = new QStackedWidget(this);
    m_paste = new PastePage(*m_presenter, m_stack);
    m_norms = new NormsPage(*m_presenter, m_stack);
    m_insert = new InsertPage(*m_presenter, *m_target, m_stack);
    for (WizardPage *each :
         std::initializer_list<WizardPage *> { m_paste, new ColumnsPage(*m_presenter, m_stack), m_norms, m_insert }) {
        m_stack->addWidget(each);
        connect(each, &WizardPage::footChanged, this, &AnnexWizard::refreshFoot);
    }
    right->addWidget(m_stack, 1);
    m_foot = buildFoot();
    right->addWidget(m_foot);
    row->addLayout(right, 1);
}

QWidget *AnnexWizard::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    m_footText = Labels::text({}, foot, TextSize::Body, false, Labels::Ink::Secondary);
    m_footText->setWordWrap(true);
    QPushButton *cancel = Buttons::plain(tr("Annuleren"), {}, foot);
    m_back = Buttons::plain(tr("Vorige"), u"chevron-left"_s, foot);
    m_next = Buttons::primary({}, u"chevron-right"_s, foot);
    m_next->setProperty("iconAtEnd", true);
    Labels::setToolTip(m_next, u"Ctrl Enter"_s);
    row->addWidget(m_footText, 1);
    for (QPushButton *button : { cancel, m_back, m_next })
        row->addWidget(button);
    followMargins(foot, { 24, 13, 24, 13 }, 10);
    connect(cancel, &QPushButton::clicked, this, &AnnexWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &AnnexWizard::back);
    connect(m_next, &QPushButton::clicked, this, &AnnexWizard::next);
    return foot;
}

WizardPage *AnnexWizard::page() const
{
    return static_cast<WizardPage *>(m_stack->currentWidget());
}

void AnnexWizard::paste(const QMimeData &mime)
{
    m_isStraight = true;
    m_paste->paste(mime);
    whenRead();
}

void AnnexWizard::openFile(const QString &path)
{
    m_isStraight = true;
    m_presenter->readFile(path);
    whenRead();
}

/// What came straight in goes on by itself, once; what is not right stays at the first step, where it says why.
void AnnexWizard::whenRead()
{
    const auto input = m_presenter->input();
    if (m_isStraight && input != AnnexPresenter::Input::Busy) {
        m_isStraight = false;
        m_presenter->goAsFarAsRead();
    }
    refreshFoot();
}

void AnnexWizard::showStep()
{
    m_stack->setCurrentIndex(static_cast<int>(m_presenter->step()));
    page()->enter();
    refreshFoot();
}

void AnnexWizard::refreshFoot()
{
    const Step step = m_presenter->step();
    m_steps->refresh();
    m_footText->setText(page()->footText());
    m_back->setEnabled(step != Step::Paste);
    const bool isLast = step == Step::Insert;
    m_next->setText(isLast ? tr("Invoegen") : tr("Volgende"));
    Buttons::setIcon(m_next, isLast ? u"check"_s : u"chevron-right"_s);
    m_next->setProperty("iconAtEnd", !isLast);
    m_next->setEnabled(isLast ? m_target->blocked().isEmpty()
                              : m_presenter->canGo(static_cast<Step>(static_cast<int>(step) + 1)));
    const bool asks = step == Step::Norms && m_presenter->open() > 0;
    (asks ? m_norms->panel()->chooseButton() : m_next)->setDefault(true);
}

void AnnexWizard::next()
{
    if (m_presenter->step() != Step::Insert) {
        m_presenter->go(static_cast<Step>(static_cast<int>(m_presenter->step()) + 1));
        return;
    }
    if (m_target->insert())
        QDialog::accept();
    else
        m_insert->focusProblem();
}

void AnnexWizard::back()
{
    if (m_presenter->step() != Step::Paste)
        m_presenter->go(static_cast<Step>(static_cast<int>(m_presenter->step()) - 1));
}

void AnnexWizard::reject()
{
    if (!m_presenter->hasInput() && m_presenter->input() != AnnexPresenter::Input::Busy) {
        QDialog::reject();
        return;
    }
    auto *question = new HouseDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("KPI-tabel importeren"));
    question->setHeading(tr("Import afbreken?"));
    auto *detail
        = Labels::text(tr("Er is nog niets ingevoegd. Wat je hier hebt geplakt en beantwoord, wordt niet bewaard."),
                       question, TextSize::Body, false, Labels::Ink::Secondary);
    detail->setWordWrap(true);
    detail->setMinimumWidth(Theme::instance().px(380));
    question->body()->addWidget(detail);
    QPushButton *stop = Buttons::plain(tr("Import afbreken"), {}, question);
    QPushButton *stay = Buttons::primary(tr("Verder met importeren"), {}, question);
    stay->setDefault(true);
    question->foot()->addWidget(stop);
    question->foot()->addWidget(stay);
    connect(stay, &QPushButton::clicked, question, &QDialog::reject);
    connect(stop, &QPushButton::clicked, question, &QDialog::accept);
    connect(question, &QDialog::accepted, this, [this] { QDialog::reject(); });
    question->open();
    stay->setFocus();
}

/// Ctrl+Enter goes on from anywhere, also from the field to paste in; Alt+Left goes back.
void AnnexWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_next->isEnabled())
            m_next->click();
        return;
    }
    if (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier) {
        back();
        return;
    }
    QDialog::keyPressEvent(event);
}

void AnnexWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText() || event->mimeData()->hasHtml())
        event->acceptProposedAction();
}

void AnnexWizard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_presenter->go(Step::Paste);
    m_paste->paste(*event->mimeData());
}

void AnnexWizard::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::instance().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.win);
    painter.fillRect(m_foot->geometry(), t.side);
    painter.setPen(t.line);
    painter.drawLine(m_foot->geometry().left(), m_foot->geometry().top(), width(), m_foot->geometry().top());
}
