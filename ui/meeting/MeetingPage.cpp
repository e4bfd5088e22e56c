// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingPage.h"

#include "Controls.h"
#include "PageStrip.h"
#include "ReportPrinting.h"
#include "ReportText.h"
#include "Route.h"
#include "ViewPicker.h"
#include "Words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
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
    m_copy = Buttons::plain({}, u"copy"_s, this);
    m_print = Buttons::plain({}, u"print"_s, this);
    m_save = Buttons::primary({}, u"report"_s, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_picker, m_copy, m_print, m_save })
        m_header->addAction(widget);

    m_problem = new NoteBar(this);
    m_problem->hide();
    m_strip = new PageStrip(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_strip);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
}

void MeetingPage::connectAll()
{
    connect(&m_presenter, &MeetingPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_copy, &QPushButton::clicked, this, &MeetingPage::copySummary);
    connect(m_print, &QPushButton::clicked, this, &MeetingPage::print);
    connect(m_save, &QPushButton::clicked, this, &MeetingPage::savePdf);
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
}

void MeetingPage::enter(const Route &route)
{
    Q_UNUSED(route)
    refresh();
}

void MeetingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void MeetingPage::focusStart()
{
    m_scroll->setFocus();
}

std::vector<KeyHint> MeetingPage::keyHints() const
{
    return { { u"Ctrl P"_s, tr("afdrukken") }, { u"Ctrl E"_s, tr("opslaan als PDF") } };
}

void MeetingPage::retranslate()
{
    m_header->setTitle(tr("Overleg en rapport"));
    m_picker->retranslate();
    m_copy->setText(tr("Kopiëren voor e-mail"));
    m_print->setText(tr("Afdrukken…"));
    m_save->setText(tr("Opslaan als PDF…"));
    m_strip->setAccessibleName(tr("Voorbeeld van het overlegstuk"));
    m_scroll->setAccessibleName(tr("Voorbeeld van het overlegstuk"));
    m_empty->set(u"report"_s, tr("Nog geen overlegstuk"), tr("Voeg eerst een contract toe; het overlegstuk volgt vanzelf."));
    m_stale = true;
    if (isVisible())
        refresh();
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
    m_problem->setVisible(m_presenter.error().has_value());
    if (m_presenter.error())
        m_problem->set(NoteBar::Tone::Problem, errorText(*m_presenter.error()));
    for (QPushButton *button : { m_copy, m_print, m_save })
        button->setEnabled(report != nullptr);
    m_stack->setCurrentWidget(report ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (report)
        m_strip->setPages(layOut(*report), plainTextOf(*report));
}

void MeetingPage::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Overlegstuk opslaan"),
                                                      folder + u'/' + m_presenter.suggestedFileName(), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (m_workspace.check(m_presenter.writePdfTo(path)))
        m_workspace.notify({ Notice::Tone::Information, tr("Opgeslagen: %1").arg(path) });
}

bool MeetingPage::exportPage()
{
    if (m_save->isEnabled())
        savePdf();
    return true;
}

void MeetingPage::print()
{
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
