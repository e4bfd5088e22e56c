// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartPanel.h"

#include "ActionButton.h"
#include "Desk.h"
#include "FollowTheme.h"
#include "Icons.h"
#include "Labels.h"
#include "LanguageButton.h"
#include "TemplateLibrary.h"
#include "Workspace.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StartPanel::StartPanel(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    m_new = new ActionButton(ActionButton::Look::Primary, u"plus"_s, u"Ctrl N"_s, this);
    m_open = new ActionButton(ActionButton::Look::Plain, u"folder"_s, u"Ctrl O"_s, this);
    m_kpis = new ActionButton(ActionButton::Look::Plain, u"clipboard"_s, u"Ctrl Shift V"_s, this);
    m_sample = new ActionButton(ActionButton::Look::Dashed, u"book"_s, {}, this);
    connect(m_new, &ActionButton::clicked, this, &StartPanel::newFileAsked);
    connect(m_open, &ActionButton::clicked, this, [this] {
        if (m_workspace.desk())
            m_workspace.desk()->chooseFile();
    });
    connect(m_kpis, &ActionButton::clicked, this, [this] {
        if (m_workspace.desk())
            m_workspace.desk()->importKpiTable();
    });
    connect(m_sample, &ActionButton::clicked, this, [this] {
        if (m_workspace.desk())
            m_workspace.desk()->openSample();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeName());
    layout->addSpacing(Theme::instance().px(32));
    layout->addWidget(m_new);
    layout->addWidget(m_open);
    layout->addWidget(m_kpis);
    layout->addWidget(m_sample);
    layout->addStretch(1);
    layout->addWidget(makePromise());
    layout->addWidget(makeFoot());
    followTheme(this, [this] { arrange(); });
    retranslate();
}

/// The margins give way before the words do.
void StartPanel::arrange()
{
    const Theme &theme = Theme::instance();
    const int side = width() < theme.px(designWidth) ? theme.px(24) : theme.px(48);
    layout()->setContentsMargins(side, theme.px(54), side, theme.px(20));
    layout()->setSpacing(theme.px(10));
}

void StartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget *StartPanel::makeName()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().px(16));
    QLabel *logo = Labels::text({}, row);
    logo->setAccessibleName(u"Maatlat"_s);
    followTheme(logo, [logo] {
        const int size = Theme::instance().px(52);
        logo->setPixmap(Icons::logo().pixmap(QSize(size, size)));
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(Labels::text(u"Maatlat"_s, row, TextSize::CardNumber, true));
    m_motto = Labels::text({}, row, TextSize::CardHeader, false, Labels::Ink::Secondary);
    words->addWidget(m_motto);
    layout->addWidget(logo);
    layout->addLayout(words, 1);
    return row;
}

QWidget *StartPanel::makePromise()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::instance().px(10));
    m_shield = Labels::text({}, row);
    followTheme(m_shield, [shield = m_shield] {
        const int size = Theme::instance().px(18);
        shield->setPixmap(Icons::icon(u"shield"_s, Theme::instance().tokens().acc).pixmap(QSize(size, size)));
    });
    m_promise = Labels::text({}, row, TextSize::Caption, false, Labels::Ink::Secondary);
    m_promise->setWordWrap(true);
    layout->addWidget(m_shield, 0, Qt::AlignTop);
    layout->addWidget(m_promise, 1);
    return row;
}

QWidget *StartPanel::makeFoot()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_version = Labels::text({}, row, TextSize::Caption, false, Labels::Ink::Hint);
    m_language = new LanguageButton(row);
    m_languages = new QMenu(m_language);
    m_language->setMenu(m_languages);
    connect(m_languages, &QMenu::aboutToShow, this, &StartPanel::fillLanguages);
    layout->addWidget(m_version);
    layout->addStretch(1);
    layout->addWidget(m_language);
    return row;
}

void StartPanel::fillLanguages()
{
    m_languages->clear();
    for (const auto &[language, name] : { std::pair { Language::Dutch, u"Nederlands"_s }, { Language::English, u"English"_s } }) {
        QAction *action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(currentLanguage() == language);
        connect(action, &QAction::triggered, this, [this, language = language] {
            if (m_workspace.desk())
                m_workspace.desk()->chooseLanguage(language);
        });
    }
}

/// The sample holds every contract of the library, so the library knows the counts without building it.
QString StartPanel::sampleLine()
{
    int kpis = 0;
    int surveys = 0;
    const std::vector<TemplateInfo> library = templateLibrary();
    for (const TemplateInfo &info : library) {
        kpis += info.kpis;
        surveys += info.picture == u"kto" ? 1 : 0;
    }
    const QString contracts = tr("%n contracten", nullptr, static_cast<int>(library.size()));
    return surveys > 0 ? tr("%1, %2 KPI’s, één KTO; niets kan stuk").arg(contracts).arg(kpis)
                       : tr("%1, %2 KPI’s; niets kan stuk").arg(contracts).arg(kpis);
}

void StartPanel::retranslate()
{
    m_motto->setText(tr("Prestaties meten, afspraken nakomen"));
    m_new->setTexts(tr("Nieuw bestand"), tr("Leeg of vanuit een sjabloon"));
    m_open->setTexts(tr("Bestand openen…"), tr("Van schijf of netwerkmap"));
    m_kpis->setTexts(tr("KPI-tabel plakken…"), tr("Uit Word, Excel of een PDF"));
    m_sample->setTexts(tr("Voorbeeld verkennen"), sampleLine());
    m_promise->setText(tr("Alles blijft op deze computer. Maatlat werkt zonder internet en slaat elke wijziging direct op in één "
                          "bestand."));
    m_shield->setAccessibleName(tr("Alles blijft hier"));
    m_version->setText(tr("Versie %1").arg(QStringLiteral(MAATLAT_VERSION)));
    m_language->setText(currentLanguage() == Language::English ? u"English"_s : u"Nederlands"_s);
    m_language->setAccessibleName(tr("Taal: %1").arg(m_language->text()));
}

void StartPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::instance().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.side);
    painter.setPen(t.line);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}
