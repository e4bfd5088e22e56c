// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FollowTheme.h"

#include <QLayout>

void followMargins(QWidget *owner, const QMargins &designPixels, int spacing)
{
    followTheme(owner, [=] {
        if (QLayout *layout = owner->layout()) {
            const Theme &theme = Theme::instance();
            layout->setContentsMargins(theme.px(designPixels.left()), theme.px(designPixels.top()),
                                       theme.px(designPixels.right()), theme.px(designPixels.bottom()));
            layout->setSpacing(theme.px(spacing));
        }
    });
}
