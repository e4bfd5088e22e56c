// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ResponsePanel.h"

#include "Controls.h"
#include "GlyphView.h"
#include "Labels.h"
#include "MaatlatWidget.h"
#include "Words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ResponsePanel::ResponsePanel(QWidget *parent)
    : QWidget(parent)
{
    const Theme &theme = Theme::instance();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(this);
    outer->addWidget(m_card);
    m_title = Labels::text({}, m_card, TextSize::CardHeader, true);
    m_pill = new Pill(m_card);
    m_percent = Labels::text({}, m_card, TextSize::Page, true);
    m_people = Labels::text({}, m_card, TextSize::Body, false, Labels::Ink::Secondary);
    m_ruler = new MaatlatWidget(m_card);
    auto *sign = new IconView({}, m_card, 14);
    sign->setVerdict(Verdict::Attention);
    m_behindSign = sign;
    m_behind = Labels::text({}, m_card, TextSize::Caption, false, Labels::Ink::Secondary);
    m_behind->setWordWrap(true);
    m_edit = Buttons::ghostIcon(u"pencil"_s, {}, m_card);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_pill);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(10));
    line->addWidget(m_percent);
    line->addWidget(m_people);
    line->addStretch(1);
    line->addWidget(m_edit);
    auto *behind = new QHBoxLayout;
    behind->setSpacing(theme.px(6));
    behind->addWidget(m_behindSign, 0, Qt::AlignTop);
    behind->addWidget(m_behind, 1);
    QVBoxLayout *body = m_card->body();
    body->setContentsMargins(theme.px(16), theme.px(11), theme.px(16), theme.px(12));
    body->setSpacing(theme.px(4));
    body->addLayout(head);
    body->addLayout(line);
    body->addWidget(m_ruler);
    body->addLayout(behind);
    connect(m_edit, &QToolButton::clicked, this, &ResponsePanel::editWanted);
}

void ResponsePanel::retranslate()
{
    m_title->setText(tr("Respons"));
    m_card->setAccessibleName(tr("Respons"));
    const QString edit = tr("Respons wijzigen…");
    m_edit->setAccessibleName(edit);
    Labels::setToolTip(m_edit, edit);
}

void ResponsePanel::show(const SurveyPresenter &presenter)
{
    const ResponseResult &total = presenter.result().response;
    const Decimal minimum = presenter.round().settings.responseMinimum;
    m_percent->setText(total.percent ? shownValue(*total.percent, Unit::Percent) : u"–"_s);
    m_people->setText(tr("%1 van %2 medewerkers").arg(total.answered).arg(total.asked));
    if (total.asked == 0)
        m_pill->set(Verdict::Missing, tr("Niemand gevraagd"));
    else
        m_pill->set(total.valid ? Verdict::Met : Verdict::Attention, total.valid ? tr("Norm gehaald") : tr("Te laag"));

    RulerSpec ruler;
    const qreal mark = Ratio(minimum).toDrawing();
    ruler.from = std::max(0.0, 2 * mark - 100);
    ruler.to = 100;
    ruler.stretches = { { ruler.from, mark, Verdict::Breach }, { mark, 100, Verdict::Met } };
    ruler.norm = mark;
    ruler.normText = tr("minimaal %1%").arg(shown(minimum));
    ruler.verdict = total.valid ? Verdict::Met : Verdict::Breach;
    if (total.percent)
        ruler.value = total.percent->toDrawing();
    ruler.description = tr("Respons %1, %2").arg(m_percent->text(), ruler.normText);
    m_ruler->setSpec(ruler);

    QStringList behind;
    for (const ResponseResult &party : presenter.result().responseByParty) {
        if (!party.valid && party.percent)
            behind += presenter.partyName(party.party) + u' ' + shownValue(*party.percent, Unit::Percent);
    }
    m_edit->setEnabled(!presenter.isReadOnly());
    m_behind->setVisible(!behind.isEmpty());
    m_behindSign->setVisible(!behind.isEmpty());
    if (behind.isEmpty())
        return;
    m_behind->setText(
        behind.size() == 1
            ? tr("%1 blijft achter.").arg(behind.first())
            : tr("%1 en %2 blijven achter.").arg(behind.mid(0, behind.size() - 1).join(u", "_s), behind.last()));
}
