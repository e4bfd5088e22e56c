// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsPage.h"

#include "Appearance.h"
#include "Controls.h"
#include "Labels.h"
#include "Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Feature settingsFeature()
{
    return { .id = "settings", .title = [] { return SettingsPage::tr("Instellingen"); }, .icon = "settings",
             .group = RailGroup::Bottom };
}

SettingsPage::SettingsPage(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_appearance(appearance)
{
    build();
    retranslate();
    connect(&appearance, &Appearance::changed, this, &SettingsPage::showValues);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_appearance.setLanguage(index == 1 ? Language::English : Language::Dutch); });
    connect(m_theme, &SegmentedControl::chosen, this,
            [this](int index) { m_appearance.setTheme(static_cast<ThemeChoice>(index)); });
    connect(m_font, &QComboBox::activated, this,
            [this](int index) { m_appearance.setFontPercent(m_font->itemData(index).toInt()); });
    connect(m_save, &QCheckBox::toggled, this, [this](bool on) { m_appearance.settings().setPublishesByItself(on); });
    connect(m_reopen, &QCheckBox::toggled, this, [this](bool on) { m_appearance.settings().setReopens(on); });
}

void SettingsPage::build()
{
    const Theme &theme = Theme::instance();
    m_header = new PageHeader(this);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    stack(m_header, scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
    auto *card = new Card(content);
    layout->addWidget(card);
    layout->addStretch(1);
    m_rows = new QGridLayout;
    m_rows->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    m_rows->setHorizontalSpacing(theme.px(24));
    m_rows->setVerticalSpacing(theme.px(2));
    m_rows->setColumnStretch(1, 1);
    card->body()->addLayout(m_rows);

    m_language = new QComboBox(card);
    m_language->addItems({ u"Nederlands"_s, u"English"_s });
    addRow(m_languageLabel, m_languageHint, m_language);
    m_theme = new SegmentedControl(card);
    addRow(m_themeLabel, m_themeHint, m_theme);
    m_font = new QComboBox(card);
    for (int percent = SessionSettings::minFontPercent; percent <= SessionSettings::maxFontPercent; percent += 10)
        m_font->addItem(u"%1%"_s.arg(percent), percent);
    addRow(m_fontLabel, m_fontHint, m_font);
    m_save = new QCheckBox(card);
    addRow(m_saveLabel, m_saveHint, m_save);
    m_reopen = new QCheckBox(card);
    addRow(m_reopenLabel, m_reopenHint, m_reopen);
    m_folder = Labels::text(QDir::toNativeSeparators(m_workspace.environment().dataFolder), card);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setWordWrap(true);
    addRow(m_folderLabel, m_folderHint, m_folder);
}

void SettingsPage::addRow(QLabel *&label, QLabel *&hint, QWidget *control)
{
    const int row = m_rows->rowCount();
    label = Labels::text({}, this, TextSize::Body, true);
    label->setBuddy(control);
    hint = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Hint);
    hint->setWordWrap(true);
    m_rows->addWidget(label, row, 0, Qt::AlignVCenter | Qt::AlignLeft);
    m_rows->addWidget(control, row, 1, Qt::AlignVCenter | (control == m_folder ? Qt::Alignment() : Qt::AlignLeft));
    m_rows->addWidget(hint, row + 1, 1);
    m_rows->setRowMinimumHeight(row + 2, Theme::instance().px(14));
}

void SettingsPage::showValues()
{
    const SessionSettings &settings = m_appearance.settings();
    m_language->setCurrentIndex(settings.language() == Language::English ? 1 : 0);
    m_theme->setCurrent(static_cast<int>(settings.theme()));
    m_font->setCurrentIndex(m_font->findData(settings.fontPercent()));
    const QSignalBlocker quiet(m_save);
    const QSignalBlocker quietToo(m_reopen);
    m_save->setChecked(settings.publishesByItself());
    m_reopen->setChecked(settings.reopens());
}

void SettingsPage::enter(const Route &)
{
    showValues();
}

void SettingsPage::focusStart()
{
    m_language->setFocus();
}

std::vector<KeyHint> SettingsPage::keyHints() const
{
    return { { u"Tab"_s, tr("volgende") }, { u"Ctrl +"_s, tr("grotere tekst") } };
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Instellingen"));
    m_header->setSubtitle(tr("Gelden op deze computer, voor alle bestanden"));
    m_languageLabel->setText(tr("Taal"));
    m_languageHint->setText(tr("Teksten, getallen en datums wisselen meteen."));
    m_language->setAccessibleName(tr("Taal"));
    m_themeLabel->setText(tr("Thema"));
    m_themeHint->setText(tr("‘Systeem’ kijkt bij het starten of je computer licht of donker staat."));
    m_theme->setOptions({ { tr("Systeem"), {} }, { tr("Licht"), {} }, { tr("Donker"), {} } });
    m_theme->setAccessibleName(tr("Thema"));
    m_fontLabel->setText(tr("Tekstgrootte"));
    m_fontHint->setText(tr("Knoppen, rijen en kaarten groeien mee."));
    m_font->setAccessibleName(tr("Tekstgrootte"));
    m_saveLabel->setText(tr("Opslaan"));
    m_save->setText(tr("Vanzelf opslaan, 30 seconden na de laatste wijziging"));
    m_saveHint->setText(tr("Alleen voor bestanden op deze computer. Elke wijziging staat hoe dan ook meteen veilig op deze pc."));
    m_save->setAccessibleName(tr("Vanzelf opslaan"));
    m_reopenLabel->setText(tr("Starten"));
    m_reopen->setText(tr("Verdergaan waar je was"));
    m_reopenHint->setText(tr("Opent bij het starten het bestand dat de vorige keer open stond, op dezelfde plek."));
    m_reopen->setAccessibleName(tr("Verdergaan waar je was"));
    m_folderLabel->setText(tr("Werkmap"));
    m_folderHint->setText(tr("Hier staan de werkkopieën en reservekopieën."));
    m_folder->setAccessibleName(tr("Werkmap"));
    showValues();
}
