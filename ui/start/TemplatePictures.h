// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

/// The small drawing on a template's card: "kto", "escalation", "calls", "dashboard", "tree" or "empty". Anything else
/// is drawn as "dashboard". On a field of 172 × 56 design pixels, centred in @p rect.
void paintTemplatePicture(QPainter &painter, const QRectF &rect, const QString &picture);
