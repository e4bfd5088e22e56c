// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractRegisters.h"

#include "FollowTheme.h"
#include "RegisterPanel.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QTabWidget>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

ContractRegisters::ContractRegisters(Workspace &workspace, QTabWidget *tabs)
    : QObject(tabs), m_tabs(tabs), m_people(workspace), m_sla(workspace), m_criteria(workspace), m_references(workspace),
      m_parts(workspace), m_sources(workspace), m_moments(workspace)
{
    using View = RegisterView;
    const auto basic = View::Add | View::Edit | View::Remove | View::Paste;
    add(new RegisterPanel(m_people, basic, { PeoplePresenter::Function, PeoplePresenter::Side }, [] {
            return RegisterPanel::Words { tr("Personen en rollen"), tr("Toevoegen…"), tr("Wijzigen…"), tr("Verwijderen"), tr("Lijst plakken") };
        }, tabs), 0);
    add(new RegisterPanel(m_sla, basic | View::Move, { SlaPresenter::Title, SlaPresenter::Value, SlaPresenter::Remark }, [] {
            return RegisterPanel::Words { tr("SLA-parameters"), tr("Toevoegen…"), tr("Wijzigen…"), tr("Verwijderen"), tr("Tabel plakken") };
        }, tabs), 1);
    add(new RegisterPanel(m_criteria, View::Paste | View::Remove, { CriteriaPresenter::Title, CriteriaPresenter::ProvenBy, CriteriaPresenter::Remark }, [] {
            return RegisterPanel::Words { tr("Dekking van eisen"), {}, {}, tr("Uit de lijst halen"), tr("Lijst plakken") };
        }, tabs), 2);
    m_panels[2]->addForm(u"pencil"_s, false, [] { return tr("Lijst bewerken…"); }, [this](int row) { return m_criteria.form(row); });
    add(new RegisterPanel(m_references, View::Add | View::Edit, { ReferencesPresenter::Title, ReferencesPresenter::Source, ReferencesPresenter::ReasonColumn }, [] {
            return RegisterPanel::Words { tr("Referenties"), tr("Toevoegen…"), tr("Nieuwe versie…"), {}, {} };
        }, tabs), 3);
    m_panels[3]->addForm(u"agenda"_s, false, [] { return tr("Cijfers per jaar…"); }, [this](int row) { return m_references.yearlyForm(row); });
    add(new RegisterPanel(m_parts, View::Edit, { PartsPresenter::Part, PartsPresenter::Sources, PartsPresenter::ReferenceColumn, PartsPresenter::Money }, [] {
            return RegisterPanel::Words { tr("Bronnen en bonus per onderdeel"), {}, tr("Bronnen en referentie…"), {}, {} };
        }, tabs), 4);
    m_panels[4]->addForm(u"gavel"_s, true, [] { return tr("Bonus en malus…"); }, [this](int row) { return m_parts.bonusForm(row); });
    addSources();
    add(new RegisterPanel(m_moments, View::Add | View::Edit | View::Remove, { MomentsPresenter::Title }, [] {
            return RegisterPanel::Words { tr("Indexering en opties"), tr("Toevoegen…"), tr("Wijzigen…"), tr("Verwijderen"), {} };
        }, tabs), 6);
    connect(&workspace, &Workspace::changed, this, &ContractRegisters::load);
    connect(&workspace, &Workspace::contractChanged, this, &ContractRegisters::load);
    connect(&workspace, &Workspace::portfolioChanged, this, &ContractRegisters::load);
    connect(tabs, &QTabWidget::currentChanged, this, &ContractRegisters::load);
}

void ContractRegisters::addSources()
{
    add(new RegisterPanel(m_sources, RegisterView::Remove | RegisterView::Edit, { SourcesPresenter::Source, SourcesPresenter::Parts, SourcesPresenter::Evidence, SourcesPresenter::Proof }, [] {
            return RegisterPanel::Words { tr("Meetbronnen"), {}, tr("Link…"), tr("Bewijs weghalen"), {} };
        }, m_tabs), 5);
    m_panels[5]->addTask(u"plus"_s, true, [] { return tr("Bestand toevoegen…"); }, [this](int row) { chooseFiles(row); });
    m_panels[5]->addTask(u"eye"_s, true, [] { return tr("Openen"); }, [this](int row) {
        if (const QUrl place = m_sources.placeOf(row); !place.isEmpty())
            QDesktopServices::openUrl(place);
    });
    m_panels[5]->addTask(u"save"_s, true, [] { return tr("Kopie opslaan…"); }, [this](int row) {
        if (!m_sources.isKept(row))
            return m_sources.tell(tr("Bij deze regel is geen bestand bewaard."));
        const QString path = QFileDialog::getSaveFileName(m_panels[5], tr("Kopie opslaan"), m_sources.nameOf(row));
        if (!path.isEmpty() && m_sources.saveCopy(row, path))
            m_sources.tell(tr("‘%1’ is opgeslagen.").arg(path));
    });
}

void ContractRegisters::chooseFiles(int row)
{
    if (m_sources.isReadOnly())
        return;
    auto *dialog = new QFileDialog(m_panels[5], tr("Bewijs toevoegen"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this, row](const QStringList &paths) { m_sources.addFiles(row, paths); });
    dialog->open();
}

void ContractRegisters::add(RegisterPanel *panel, std::size_t place)
{
    auto *page = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(page);
    column->addWidget(panel);
    followMargins(page, { 0, 12, 0, 0 }, 0);
    m_tabs->addTab(page, QString());
    m_panels[place] = panel;
}

int ContractRegisters::tabOf(const QString &argument)
{
    static const QStringList arguments { u"people"_s, u"sla"_s, u"criteria"_s, u"references"_s, u"parts"_s, u"sources"_s, u"moments"_s };
    return static_cast<int>(arguments.indexOf(argument)) + 1;
}

void ContractRegisters::retranslate()
{
    const QString titles[] = { tr("Personen en rollen"), tr("SLA-parameters"), tr("Dekking van eisen"), tr("Referenties"), tr("Bronnen en bonus"), tr("Meetbronnen"), tr("Indexering en opties") };
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_tabs->setTabText(static_cast<int>(i) + 1, titles[i]);
        m_panels[i]->retranslate();
    }
}

/// Only what is in sight is read.
void ContractRegisters::load()
{
    RegisterPresenter *const presenters[] = { &m_people, &m_sla, &m_criteria, &m_references, &m_parts, &m_sources, &m_moments };
    const int tab = m_tabs->currentIndex() - 1;
    if (tab >= 0)
        presenters[tab]->load();
}

std::vector<KeyHint> ContractRegisters::keyHints(int tab) const
{
    if (tab <= 0)
        return {};
    const std::tuple<RegisterView::Can, QString, QString> keys[] = {
        { RegisterView::Add, u"Ins"_s, tr("toevoegen") },    { RegisterView::Edit, u"F2"_s, tr("wijzigen") },
        { RegisterView::Remove, u"Del"_s, tr("verwijderen") }, { RegisterView::Paste, u"Ctrl V"_s, tr("tabel plakken") },
    };
    std::vector<KeyHint> hints;
    const RegisterView::Abilities can = m_panels[static_cast<std::size_t>(tab) - 1]->view()->abilities();
    for (const auto &[ability, key, text] : keys) {
        if (can.testFlag(ability))
            hints.push_back({ key, text });
    }
    if (hints.size() < std::size(keys))
        hints.push_back({ u"Ctrl C"_s, tr("kopiëren") });
    return hints;
}

void ContractRegisters::focusStart(int tab)
{
    if (tab > 0)
        m_panels[static_cast<std::size_t>(tab) - 1]->focusStart();
}
