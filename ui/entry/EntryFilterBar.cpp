// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryFilterBar.h"

#include "Controls.h"
#include "FlowRow.h"
#include "FollowTheme.h"
#include "Labels.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

EntryFilterBar::EntryFilterBar(QWidget *parent) : QWidget(parent)
{
    m_words = new QLineEdit(this);
    m_words->setClearButtonEnabled(true);
    m_show = new QComboBox(this);
    m_order = new QComboBox(this);
    m_months = new QComboBox(this);
    m_counts = Labels::text({}, this, TextSize::Caption, false, Labels::Ink::Secondary);
    m_all = Buttons::ghost({}, this);
    auto *row = new FlowRow(this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_words, m_show, m_order, m_months, m_counts, m_all })
        row->addWidget(widget);
    followTheme(this, [this] { m_words->setMinimumWidth(Theme::instance().px(220)); });
    connect(m_words, &QLineEdit::textEdited, this, &EntryFilterBar::tell);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_filling)
            tell(); // its clear button is no edit
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, &EntryFilterBar::tell);
    connect(m_order, &QComboBox::currentIndexChanged, this, &EntryFilterBar::tell);
    connect(m_months, &QComboBox::currentIndexChanged, this, [this](int quarter) {
        if (!m_filling)
            Q_EMIT quarterChosen(quarter);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        reset();
        Q_EMIT left();
    });
    retranslate();
}

void EntryFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("KPI, deelnemer of norm"));
    m_words->setAccessibleName(tr("Filter op woorden"));
    m_show->setAccessibleName(tr("Welke regels"));
    m_order->setAccessibleName(tr("Volgorde"));
    m_months->setAccessibleName(tr("Welke maanden"));
    m_all->setText(tr("Alles tonen"));
    m_filling = true;
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const int current = std::max(box->currentIndex(), 0);
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(current);
    };
    fill(m_show, { tr("Alle regels"), tr("Nog leeg"), tr("Met een vraag"), tr("Onvoldoende") });
    fill(m_order, { tr("Volgorde van het contract"), tr("Op naam"), tr("Slechtste eerst") });
    fill(m_months, { tr("Hele jaar"), tr("Kwartaal 1"), tr("Kwartaal 2"), tr("Kwartaal 3"), tr("Kwartaal 4") });
    m_filling = false;
}

void EntryFilterBar::show(const EntryChoice &choice, int quarter)
{
    m_filling = true;
    if (m_words->text() != choice.words)
        m_words->setText(choice.words);
    m_show->setCurrentIndex(static_cast<int>(choice.show));
    m_order->setCurrentIndex(static_cast<int>(choice.order));
    m_months->setCurrentIndex(quarter);
    m_filling = false;
}

void EntryFilterBar::setCounts(int shown, int all)
{
    m_counts->setText(shown == all ? QString() : tr("%1 van %2 regels").arg(shown).arg(all));
}

EntryChoice EntryFilterBar::choice() const
{
    return { m_words->text().simplified(), static_cast<EntryChoice::Show>(m_show->currentIndex()),
             static_cast<EntryChoice::Order>(m_order->currentIndex()) };
}

int EntryFilterBar::quarter() const
{
    return m_months->currentIndex();
}

bool EntryFilterBar::isActive() const
{
    return choice().isActive() || m_months->currentIndex() > 0;
}

void EntryFilterBar::reset()
{
    show({}, 0);
    Q_EMIT quarterChosen(0);
    tell();
}

void EntryFilterBar::tell()
{
    if (!m_filling)
        Q_EMIT chosen(choice());
}

void EntryFilterBar::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

void EntryFilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    reset();
    Q_EMIT left();
}
