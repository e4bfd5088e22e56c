// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shots.h"

#include "AnnexShots.h"
#include "DesktopApp.h"
#include "DocumentActions.h"
#include "Features.h"
#include "Navigator.h"
#include "RemediesPage.h"
#include "SamplePortfolio.h"
#include "ShellCommands.h"
#include "WindowFrame.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QUndoGroup>
#include <QUndoStack>
#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Variant
{
    const char16_t *name;
    ThemeChoice theme;
    int font;
    Language language;
    QSize size;
    bool empty = false;
};

const Variant variants[] = {
    { u"light", ThemeChoice::Light, 100, Language::Dutch, { 1440, 900 } },
    { u"dark", ThemeChoice::Dark, 100, Language::Dutch, { 1440, 900 } },
    { u"font150", ThemeChoice::Light, 150, Language::Dutch, { 1440, 900 } },
    { u"english", ThemeChoice::Light, 100, Language::English, { 1440, 900 } },
    { u"1180x700", ThemeChoice::Light, 100, Language::Dutch, { 1180, 700 } },
    { u"empty", ThemeChoice::Light, 100, Language::Dutch, { 1440, 900 }, true },
};

/// "KPI's en normen" → "kpis-en-normen": the Dutch title as part of a file name.
QString slugOf(const QString &title)
{
    QString slug;
    for (const QChar letter : title.toLower().normalized(QString::NormalizationForm_KD)) {
        if (letter.isLetterOrNumber() && letter.unicode() < 0x80)
            slug += letter;
        else if (letter.isSpace() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    return slug;
}

void settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

/// One run through all screens; every variant has a folder and settings of its own, so that nothing is remembered.
class Session
{
public:
    Session(const QString &folder, const Variant &variant, const QStringList &names)
        : m_folder(folder), m_variant(variant), m_names(names), m_app(optionsFor(variant))
    {
    }

    bool run()
    {
        MainWindow &window = m_app.window();
        window.resize(m_variant.size);
        window.show();
        settle();
        bool good = shootStart(window);
        if (m_variant.empty)
            good = window.documents().newFile() && good;
        else
            window.documents().openSample();
        settle();
        const std::vector<Feature> &features = window.frame().navigator().features();
        for (std::size_t i = 0; i < features.size(); ++i) {
            if (features[i].group != RailGroup::None)
                good = shoot(window, { QString::fromLatin1(features[i].id) }, m_names[static_cast<qsizetype>(i)]) && good;
        }
        good = shootDetails(window) && good;
        good = shootEditor(window) && good;
        good = shootContract(window) && good;
        good = shoot(window, { .feature = u"work"_s, .argument = u"roles"_s }, u"12-werk-per-rol"_s) && good;
        good = shoot(window, { .feature = u"work"_s, .argument = u"improvements"_s }, u"12-verbeterlijst"_s) && good;
        good = shootRemedies(window) && good;
        good = shootOtherDashboards(window) && good;
        good = shoot(window, { u"settings"_s }, m_names.back()) && good;
        good = shootLibrary(window) && good;
        good = shootAnnexImport(m_app.workspace(), window, [this](QWidget &widget, const QString &name) { return save(widget, name); }) && good;
        return shootDialogs(window) && good;
    }

private:
    Options optionsFor(const Variant &variant) const
    {
        Options options;
        options.language = variant.language;
        options.theme = variant.theme;
        options.fontPercent = variant.font;
        options.today = sampleToday();
        options.settings = m_private.filePath(u"settings.ini"_s);
        options.data = m_private.filePath(u"data"_s);
        return options;
    }

    bool save(QWidget &widget, const QString &name) const
    {
        settle();
        const QString path = u"%1/%2-%3.png"_s.arg(m_folder, name, QString::fromUtf16(m_variant.name));
        if (widget.grab().save(path))
            return true;
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
        return false;
    }

    bool shootStart(MainWindow &window) const { return save(window, m_names.front()); }

    bool shoot(MainWindow &window, const Route &route, const QString &name)
    {
        m_app.workspace().go(route);
        return save(window, name);
    }

    /// The editor with a kpi of two parts, a value tried, and a changed norm; empty: a new kpi.
    bool shootEditor(MainWindow &window)
    {
        Workspace &workspace = m_app.workspace();
        const auto id = workspace.portfolio()->contractByCode(u"applicatiebeheer"_s);
        const ContractId current = workspace.contract();
        const auto contract = id ? workspace.portfolio()->definition(*id) : nullptr;
        const Kpi *kpi = contract ? contract->kpi(u"KPI-14"_s) : nullptr;
        Route route { .feature = u"editor"_s };
        if (kpi) {
            route.contract = id;
            route.kpi = kpi->id;
        }
        const bool good = shoot(window, route, u"05-kpi-bewerken"_s);
        if (current.isValid())
            workspace.setContract(current);
        return good;
    }

    /// The contract editor with a later start, an earlier end and a day off more, so that terms move; empty: no contract.
    bool shootContract(MainWindow &window)
    {
        m_app.workspace().go({ u"contract"_s });
        settle();
        const QWidget *page = window.frame().navigator().page();
        const auto type = [page](const QString &field, const QString &text) {
            for (QLineEdit *edit : page->findChildren<QLineEdit *>()) {
                if (edit->objectName() == field) {
                    edit->setText(text);
                    Q_EMIT edit->textEdited(text);
                }
            }
        };
        if (m_app.workspace().contract().isValid()) {
            type(u"start"_s, u"1-3-2026"_s);
            type(u"end"_s, u"30-9-2027"_s);
        }
        bool good = save(window, u"10-contract-bewerken"_s);
        if (m_app.workspace().contract().isValid()) {
            for (QTableView *table : page->findChildren<QTableView *>())
                table->selectRow(0);
            for (const QScrollArea *area : page->findChildren<QScrollArea *>())
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            good = save(window, u"10-contract-partijen"_s) && good;
            good = shootRegisters(window) && good;
        }
        if (QUndoGroup *steps = window.frame().navigator().page()->ownSteps(); steps && steps->activeStack())
            steps->activeStack()->setIndex(0); // leaves no draft behind
        return good;
    }

    /// The registers of the contract, of the one that has them all filled.
    bool shootRegisters(MainWindow &window)
    {
        Workspace &workspace = m_app.workspace();
        const ContractId current = workspace.contract();
        bool good = true;
        for (const QString &tab : { u"people"_s, u"sla"_s, u"criteria"_s, u"references"_s, u"parts"_s, u"sources"_s, u"moments"_s }) {
            const Route route { .feature = u"contract"_s, .contract = workspace.portfolio()->contractByCode(u"applicatiebeheer"_s), .argument = tab };
            good = shoot(window, route, u"10-contract-"_s + tab) && good;
        }
        workspace.go({ .feature = u"contract"_s, .contract = current, .argument = u"contract"_s });
        return good;
    }

    /// A monthly share with its trend, a kpi per deelnemer, and one of parts that are answered with yes or no.
    bool shootDetails(MainWindow &window)
    {
        const std::tuple<QString, QString, QString> shown[] = {
            { u"applicatiebeheer"_s, u"KPI-03"_s, u"04-kpi-detail"_s },
            { u"leasefietsen"_s, u"leverbetrouwbaarheid"_s, u"04-kpi-detail-deelnemers"_s },
            { u"applicatiebeheer"_s, u"KPI-14"_s, u"04-kpi-detail-onderdelen"_s },
        };
        Workspace &workspace = m_app.workspace();
        const ContractId current = workspace.contract();
        bool good = true;
        for (const auto &[contract, code, name] : shown) {
            const auto id = workspace.portfolio()->contractByCode(contract);
            const auto definition = id ? workspace.portfolio()->definition(*id) : nullptr;
            const Kpi *kpi = definition ? definition->kpi(code) : nullptr;
            if (kpi || name == u"04-kpi-detail"_s)
                good = shoot(window, { u"detail"_s, id, kpi ? std::optional(kpi->id) : std::nullopt }, name) && good;
        }
        if (current.isValid())
            workspace.setContract(current);
        return good;
    }

    /// The registers beside the timeline, and the dialog of a decision.
    bool shootRemedies(MainWindow &window)
    {
        const Workspace &workspace = m_app.workspace();
        if (!workspace.contract().isValid())
            return true;
        m_app.workspace().go({ u"remedies"_s });
        settle();
        auto *page = qobject_cast<RemediesPage *>(window.frame().navigator().page());
        if (!page)
            return false;
        bool good = true;
        const std::pair<RemediesPage::Section, QString> sections[] = { { RemediesPage::Section::Deviations, u"08-afwijkingen"_s },
                                                                       { RemediesPage::Section::Cases, u"08-zaken"_s },
                                                                       { RemediesPage::Section::Actions, u"08-acties"_s },
                                                                       { RemediesPage::Section::Audits, u"08-audits"_s },
                                                                       { RemediesPage::Section::Sanctions, u"08-sancties"_s } };
        for (const auto &[section, name] : sections) {
            page->showSection(section);
            good = save(window, name) && good;
        }
        good = shootDialog(u"08-dialoog-besluit"_s, [page] { page->press(u"san.decide"_s); }) && good;
        page->showSection(RemediesPage::Section::Cases);
        good = shootDialog(u"08-dialoog-gebeurtenis"_s, [page] { page->press(u"case.event:close"_s); }) && good;
        page->showSection(RemediesPage::Section::Timeline);
        return good;
    }

    /// The dashboards of the contracts that are not the current one: their kpi's are of other kinds.
    bool shootOtherDashboards(MainWindow &window)
    {
        const ContractId current = m_app.workspace().contract();
        bool good = true;
        for (const Contract &contract : m_app.workspace().portfolio()->contracts()) {
            if (contract.id != current)
                good = shoot(window, { u"dashboard"_s, contract.id }, u"03-dashboard-"_s + slugOf(contract.title)) && good;
        }
        if (current.isValid())
            m_app.workspace().setContract(current);
        return good;
    }

    bool shootDialog(const QString &name, const std::function<void()> &open) const
    {
        open();
        settle();
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return false;
        const bool good = save(*dialog, name);
        dialog->close();
        settle();
        return good;
    }

    bool shootLibrary(MainWindow &window)
    {
        if (!m_app.workspace().contract().isValid())
            return true;
        m_app.workspace().go({ u"kpis"_s });
        settle();
        const Page *page = window.frame().navigator().page();
        for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            if (button->objectName() == "library"_L1)
                return shootDialog(u"25-dialoog-bibliotheek"_s, [button] { button->click(); });
        }
        return false;
    }

    bool shootDialogs(MainWindow &window) const
    {
        const Actions &actions = window.commands().actions();
        const std::pair<Command, QString> dialogs[] = {
            { Command::NewContract, u"20-dialoog-nieuw-contract"_s },
            { Command::Find, u"21-dialoog-zoeken"_s },
            { Command::HelpHere, u"22-dialoog-hulp"_s },
            { Command::KeyList, u"23-dialoog-toetsen"_s },
            { Command::About, u"24-dialoog-over"_s },
        };
        bool good = true;
        for (const auto &[command, name] : dialogs)
            good = shootDialog(name, [&actions, command = command] { actions[command]->trigger(); }) && good;
        return good;
    }

    QTemporaryDir m_private;
    QString m_folder;
    Variant m_variant;
    QStringList m_names;
    DesktopApp m_app;
};

/// The Dutch names of all screens, in the order of the features, with settings at the end.
QStringList screenNames()
{
    LanguageSwitch().use(Language::Dutch);
    QStringList names;
    const std::vector<Feature> features = allFeatures();
    for (std::size_t i = 0; i < features.size(); ++i)
        names += u"%1-%2"_s.arg(i + 1, 2, 10, QLatin1Char('0')).arg(slugOf(features[i].title()));
    names += u"%1-instellingen"_s.arg(features.size() + 1, 2, 10, QLatin1Char('0'));
    return names;
}

} // namespace

int takeShots(const Options &options)
{
    if (!QDir().mkpath(options.shots)) {
        std::fprintf(stderr, "cannot make the folder %s\n", qPrintable(options.shots));
        return 1;
    }
    const QStringList names = screenNames();
    bool good = true;
    for (const Variant &variant : variants)
        good = Session(options.shots, variant, names).run() && good;
    return good ? 0 : 1;
}
