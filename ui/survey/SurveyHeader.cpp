// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyHeader.h"

#include "PaintText.h"
#include "SurveyModel.h"

#include <QPainter>

#include <array>

namespace {

/// Last parts of names of Dutch bodies, behind which a name breaks well.
constexpr auto lastParts = std::to_array<QStringView>({
    u"dienst",    u"spraak",    u"waterstaat", u"archief",  u"bureau",     u"kamer",       u"zaken",  u"autoriteit",
    u"inspectie", u"instituut", u"agentschap", u"politie",  u"ministerie", u"bank",        u"fonds",  u"centrum",
    u"raad",      u"gemeente",  u"provincie",  u"schap",    u"huis",       u"bibliotheek", u"school", u"beheer",
    u"bedrijf",   u"staten",    u"planbureau", u"register", u"museum",
});

/// Where a single word breaks: its length when it does not.
qsizetype breakIn(const QString &word)
{
    qsizetype best = word.size();
    for (const QStringView part : lastParts) {
        constexpr qsizetype shortest = 3;
        const qsizetype at = word.size() - part.size();
        if (at >= shortest && at < best && word.endsWith(part, Qt::CaseInsensitive))
            best = at;
    }
    return best;
}

} // namespace

QStringList SurveyHeader::linesOf(const QString &name, qreal width)
{
    const QFontMetricsF metrics(Theme::instance().font(TextSize::Caption, true));
    if (metrics.horizontalAdvance(name) <= width)
        return { name };
    QStringList lines;
    if (const qsizetype space = name.indexOf(u' '); space > 0) {
        lines = { name.left(space), name.mid(space + 1) };
    } else if (const qsizetype at = breakIn(name); at < name.size()) {
        lines = { name.left(at) + u'-', name.mid(at) };
    } else {
        lines = { name };
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

SurveyHeader::SurveyHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    connect(this, &QHeaderView::sectionDoubleClicked, this, [this](int section) {
        const auto *grid = qobject_cast<const SurveyModel *>(model());
        if (grid && grid->isMarkColumn(section))
            Q_EMIT partyActivated();
    });
    setSectionsClickable(true);
}

QSize SurveyHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), Theme::instance().px(50) };
}

void SurveyHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = Theme::instance();
    const Tokens &tokens = theme.tokens();
    painter->save();
    painter->fillRect(rect, tokens.win);
    painter->setPen(tokens.line2);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(tokens.line);
    if (logicalIndex != SurveyModel::Letter) // letter and onderwerp have one head
        painter->drawLine(rect.topRight(), rect.bottomRight());
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString response = model()->headerData(logicalIndex, Qt::Horizontal, SurveyModel::ResponseRole).toString();
    if (logicalIndex == SurveyModel::Letter) {
        painter->restore();
        return;
    }
    if (response.isEmpty()) {
        const auto *grid = qobject_cast<const SurveyModel *>(model());
        const bool isMean = grid && logicalIndex == grid->meanColumn();
        const int before = logicalIndex == SurveyModel::Topic ? sectionSize(SurveyModel::Letter) : 0;
        paintText(*painter, QRectF(rect).adjusted(theme.px(isMean ? 4 : 8) - before, 0, -theme.px(isMean ? 12 : 4), 0),
                  title, TextSize::Caption, true, tokens.ink2,
                  (isMean ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    } else {
        painter->setFont(theme.font(TextSize::Caption, true));
        painter->setPen(tokens.ink2);
        const QRectF name = QRectF(rect).adjusted(1, theme.px(2), -1, -theme.px(16));
        const QStringList lines = linesOf(title, name.width());
        const qreal line = theme.px(15);
        QRectF place(name.left(), name.center().y() - line * static_cast<qreal>(lines.size()) / 2, name.width(), line);
        for (const QString &text : lines) {
            painter->drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
            place.translate(0, line);
        }
        const QRectF below(rect.left(), rect.bottom() - theme.px(17), rect.width(), theme.px(15));
        paintText(*painter, below, response, TextSize::Axis, false, tokens.ink2, Qt::AlignCenter);
    }
    painter->restore();
}
