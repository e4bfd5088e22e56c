// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingPage.h"

#include "Controls.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "MeetingsPane.h"
#include "PreviewPane.h"
#include "ReportPrinting.h"
#include "ReportText.h"
#include "Route.h"
#include "ViewPicker.h"
#include "Words.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MeetingPage::MeetingPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connectAll();
    retranslate();
}

void MeetingPage::build()
{
    m_header = new PageHeader(this);
    m_picker = new ViewPicker(m_workspace, this);
    m_side = new SegmentedControl(this);
    m_choice = new QComboBox(this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(34); // the name of a letter about a case
    m_copy = Buttons::plain({}, u"copy"_s, this);
    m_print = Buttons::plain({}, u"print"_s, this);
    m_save = Buttons::primary({}, u"report"_s, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_picker, m_copy, m_print, m_save })
        m_header->addAction(widget);

    m_problem = new NoteBar(this);
    m_problem->hide();
    auto *content = new QWidget(this);
    m_preview = new PreviewPane(content);
    auto *emptyCard = new Card(content);
    m_empty = new EmptyState(emptyCard);
    emptyCard->body()->addWidget(m_empty);
    m_stack = new QStackedWidget(content);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(emptyCard);
    m_meetings = new MeetingsPane(m_workspace, content);
    m_stack->addWidget(m_meetings);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_side);
    choices->addWidget(m_choice);
    choices->addStretch(1);
    auto *column = new QVBoxLayout(content);
    column->addLayout(choices);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    followMargins(content, { 24, 0, 24, 16 }, 12);
    stack(m_header, content);
}

void MeetingPage::connectAll()
{
    connect(&m_presenter, &MeetingPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_meetings, &MeetingsPane::documentWanted, this, [this](MeetingId meeting) {
        m_presenter.choose(u"agenda:%1"_s.arg(meeting.value));
        showSide(0);
    });
    connect(m_side, &SegmentedControl::chosen, this, &MeetingPage::showSide);
    connect(m_choice, &QComboBox::activated, this, [this](int row) { m_presenter.choose(m_choice->itemData(row).toString()); });
    connect(&m_workspace, &Workspace::saveStateChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_copy, &QPushButton::clicked, this, &MeetingPage::copySummary);
    connect(m_print, &QPushButton::clicked, this, &MeetingPage::print);
    connect(m_save, &QPushButton::clicked, this, &MeetingPage::saveDocument);
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
}

void MeetingPage::enter(const Route &route)
{
    if (route.argument == u"meetings"_s) {
        showSide(1);
    } else if (!route.argument.isEmpty()) {
        showSide(0);
        m_presenter.choose(route.argument);
    }
    refresh();
}

void MeetingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void MeetingPage::focusStart()
{
    (m_side->current() == 1 ? m_meetings->focusTarget() : m_preview->focusTarget())->setFocus();
}

std::vector<KeyHint> MeetingPage::keyHints() const
{
    if (m_side->current() == 1)
        return m_meetings->keyHints();
    return { { u"Ctrl P"_s, tr("afdrukken") }, { u"Ctrl E"_s, tr("opslaan als PDF of tekst") } };
}

void MeetingPage::retranslate()
{
    m_header->setTitle(tr("Overleg en rapport"));
    m_picker->retranslate();
    nameButtons();
    m_preview->retranslate();
    m_meetings->retranslate();
    m_side->setOptions({ { tr("Documenten"), {} }, { tr("Overleggen"), {} } });
    m_empty->set(u"report"_s, tr("Nog geen overlegstuk"), tr("Voeg eerst een contract toe; het overlegstuk volgt vanzelf."));
    m_presenter.retranslate();
}

/// Where the head has no room for all words, the two lesser buttons show their icons alone.
void MeetingPage::nameButtons()
{
    constexpr int roomForWords = 960;
    const bool words = width() >= Theme::instance().px(roomForWords);
    for (const auto &[button, text] : { std::pair { m_copy, tr("Kopiëren voor e-mail") }, std::pair { m_print, tr("Afdrukken…") } }) {
        button->setText(words ? text : QString());
        button->setAccessibleName(text);
        Labels::setToolTip(button, words ? QString() : text);
    }
    m_save->setText(tr("Opslaan…"));
    m_choice->setAccessibleName(tr("Document"));
}

void MeetingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    nameButtons();
}

void MeetingPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    const auto definition = m_workspace.definition();
    m_header->setCrumbs({ { tr("Overzicht"), u"overview"_s },
                          { definition ? definition->contract.title : QString(), u"dashboard"_s } });
    const Report *report = m_presenter.report();
    showChoices();
    const QString heldBack = m_presenter.heldBack();
    m_problem->setVisible(m_presenter.error().has_value() || !heldBack.isEmpty());
    if (m_presenter.error())
        m_problem->set(NoteBar::Tone::Problem, errorText(*m_presenter.error()));
    else if (!heldBack.isEmpty())
        m_problem->set(NoteBar::Tone::Warning, heldBack);
    m_copy->setEnabled(report != nullptr);
    for (QPushButton *button : { m_print, m_save })
        button->setEnabled(report != nullptr && heldBack.isEmpty());
    const bool showsMeetings = m_side->current() == 1 && definition;
    m_meetings->refresh();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_choice, m_copy, m_print, m_save })
        widget->setVisible(!showsMeetings);
    m_picker->setVisible(!showsMeetings && m_presenter.isPackChosen());
    m_stack->setCurrentIndex(showsMeetings ? 2 : report ? 0 : 1);
    if (report)
        m_preview->setPages(layOut(*report), plainTextOf(*report));
}

void MeetingPage::showChoices()
{
    const QString chosen = m_presenter.chosen();
    m_choice->clear();
    for (const DocumentChoice &choice : m_presenter.choices())
        m_choice->addItem(choice.title, choice.key);
    m_choice->setCurrentIndex(m_choice->findData(chosen));
    m_choice->setEnabled(m_choice->count() > 0);
}

void MeetingPage::showSide(int side)
{
    m_side->setCurrent(side);
    m_stale = true;
    refresh();
    Q_EMIT hintsChanged();
}

void MeetingPage::saveDocument()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Document opslaan"),
                                                      folder + u'/' + m_presenter.suggestedFileName(), tr("PDF (*.pdf)") + u";;"_s + tr("Bewerkbare tekst (*.odt)"));
    if (path.isEmpty())
        return;
    if (m_workspace.check(m_presenter.writeTo(path)))
        m_workspace.notify({ Notice::Tone::Information, tr("Opgeslagen: %1").arg(path) });
}

bool MeetingPage::exportPage()
{
    if (m_side->current() == 1)
        showSide(0); // it is seen before it is written
    if (m_save->isEnabled())
        saveDocument();
    return true;
}

void MeetingPage::print()
{
    if (m_side->current() == 1)
        showSide(0); // it is seen before it is printed
    if (const Report *report = m_presenter.report())
        printWithPreview(*report, this);
}

void MeetingPage::copySummary()
{
    auto *mime = new QMimeData;
    mime->setText(m_presenter.summary());
    mime->setHtml(m_presenter.summaryAsHtml());
    QGuiApplication::clipboard()->setMimeData(mime);
    m_workspace.notify({ Notice::Tone::Information, tr("De samenvatting staat op het klembord.") });
}
