// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineLegend.h"

#include "AccessiblePicture.h"
#include "FollowTheme.h"
#include "TimelinePainter.h"
#include "TimelineTheme.h"
#include "TimelineWords.h"

#include <QPainter>

#include <cmath>

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    AccessiblePicture::install();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    followTheme(this, [this] { updateGeometry(); });
    setSpec({});
}

void TimelineLegend::setSpec(const TimelineSpec &spec)
{
    m_spec = spec;
    QStringList words;
    for (const TimelinePhrase phrase : { TimelinePhrase::Finished, TimelinePhrase::Running, TimelinePhrase::NotYet, TimelinePhrase::Imposed,
                                         TimelinePhrase::Proposal })
        words << timelinePhrase(phrase).toLower();
    const QString legend = tr("Legenda: %1").arg(words.join(QStringLiteral(", ")));
    setAccessibleName(spec.note.isEmpty() ? legend : legend + QStringLiteral(". ") + spec.note);
    updateGeometry();
    update();
}

int TimelineLegend::heightForWidth(int width) const
{
    const TimelineLook look = timelineLook();
    const TimelineLayout none;
    return static_cast<int>(std::ceil(TimelinePainter(m_spec, none, look).legendHeight(width)));
}

QSize TimelineLegend::sizeHint() const
{
    const int width = Theme::instance().px(852);
    return { width, heightForWidth(width) };
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    const TimelineLook look = timelineLook();
    const TimelineLayout none;
    QPainter painter(this);
    TimelinePainter(m_spec, none, look).paintLegend(painter, rect());
}
