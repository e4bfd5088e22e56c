// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"
#include "PageExtras.h"
#include "RemediesPresenter.h"

class EmptyState;
class NoteBar;
class PageHeader;
class QBoxLayout;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;
class RemedyPanel;
class SegmentedControl;
class Stepper;
class TimelineLegend;
class TimelineView;

/// "Sancties en escalatie": the timeline of everything that follows a missed norm, and the registers of afwijkingen, cases,
/// sanctions and actions, each with a panel that says where the chosen one stands and what can be done. Source: ux §6-08.
class RemediesPage : public Page, public PrintingPage
{
    Q_OBJECT

public:
    using Section = RemediesPresenter::Section;

    RemediesPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;
    /// The timeline, also while a register is in sight: it is what the page has to show on paper.
    bool exportPage() override;
    void printPage() override;
    [[nodiscard]] RemediesPresenter &presenter() { return m_presenter; }
    void showSection(Section section);
    /// A button of the panel, of a notice or of the head.
    void press(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildHeader();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildTimeline();
    [[nodiscard]] QWidget *buildTable(Section section);
    void buildEmpty();
    void connectAll();
    void connectTable(Section section);
    void connectTimeline();
    void refresh();
    void showRows();
    void showPanel();
    void showNotices();
    void showTimeline();
    void showPublication();
    void nameSections();
    void nameTables();
    void fillFilter();
    void arrange();
    void placeNotices();
    void fitColumns(Section section);
    void openForm(std::unique_ptr<RemedyForm> form);
    void takeForm(const RemedyForm &form); ///< it was stored
    void attachFile();
    void openDocument(const QString &id);
    [[nodiscard]] QTableView *table(Section section) const { return m_tables.at(static_cast<std::size_t>(section)); }
    [[nodiscard]] QString newId() const; ///< what the main button of this section makes

    Workspace &m_workspace;
    RemediesPresenter m_presenter;
    Section m_section = Section::Timeline;
    PageHeader *m_header = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_procedures = nullptr;
    QStackedWidget *m_stack = nullptr;
    SegmentedControl *m_sections = nullptr;
    QComboBox *m_register = nullptr;
    NoteBar *m_publication = nullptr;
    QBoxLayout *m_columns = nullptr;
    QStackedWidget *m_left = nullptr;
    std::array<QTableView *, RemediesPresenter::sectionCount> m_tables {};
    std::array<EmptyState *, RemediesPresenter::sectionCount> m_nothing {};
    SegmentedControl *m_scale = nullptr;
    Stepper *m_range = nullptr;
    TimelineView *m_timeline = nullptr;
    TimelineLegend *m_legend = nullptr;
    QWidget *m_notices = nullptr;
    RemedyPanel *m_panel = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_begin = nullptr;
    std::vector<RemediesPresenter::Notice> m_shownNotices;
    std::vector<std::pair<QString, QString>> m_sectionNames;
    bool m_stale = true;
    bool m_isFilling = false;
};
