// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Theme.h"

namespace {

constexpr QColor rgb(QRgb value)
{
    return QColor(static_cast<int>(value >> 16 & 0xFF), static_cast<int>(value >> 8 & 0xFF), static_cast<int>(value & 0xFF));
}

} // namespace

Tokens Theme::lightTokens()
{
    Tokens t;
    t.win = rgb(0xF4F6F9);
    t.surf = rgb(0xFFFFFF);
    t.side = rgb(0xE9EEF4);
    t.line = rgb(0xDBE1E9);
    t.line2 = rgb(0xC2CBD7);
    t.ctl = rgb(0x7C8898);
    t.ink = rgb(0x16202C);
    t.ink2 = rgb(0x445163);
    t.ink3 = rgb(0x586576);
    t.acc = rgb(0x1B5EA8);
    t.accH = rgb(0x154D8B);
    t.accS = rgb(0xE3EEFA);
    t.accL = rgb(0xB4D0EE);
    t.onacc = rgb(0xFFFFFF);
    t.ok = rgb(0x1A7F46);
    t.okT = rgb(0x0B5F32);
    t.okB = rgb(0xE5F4EB);
    t.okL = rgb(0xB2DCC3);
    t.wa = rgb(0xB25E00);
    t.waT = rgb(0x7A4300);
    t.waB = rgb(0xFFF1D6);
    t.waL = rgb(0xEFCF94);
    t.er = rgb(0xC22D24);
    t.erT = rgb(0x98201A);
    t.erB = rgb(0xFDEAE8);
    t.erL = rgb(0xF2BAB4);
    t.no = rgb(0x6A7686);
    t.noT = rgb(0x445163);
    t.noB = rgb(0xEEF1F5);
    t.noL = rgb(0xC4CCD7);
    return t;
}

Tokens Theme::darkTokens()
{
    Tokens t;
    t.win = rgb(0x12171D);
    t.surf = rgb(0x1B222B);
    t.side = rgb(0x161C23);
    t.line = rgb(0x2C3641);
    t.line2 = rgb(0x3D4955);
    t.ctl = rgb(0x75828F);
    t.ink = rgb(0xE9EDF2);
    t.ink2 = rgb(0xB4BFCB);
    t.ink3 = rgb(0x98A5B3);
    t.acc = rgb(0x7DB8F2);
    t.accH = rgb(0x9CCBF8);
    t.accS = rgb(0x1C324A);
    t.accL = rgb(0x2F5478);
    t.onacc = rgb(0x0C1A29);
    t.ok = rgb(0x5CC48A);
    t.okT = rgb(0x8ADDB0);
    t.okB = rgb(0x17332A);
    t.okL = rgb(0x2C5B45);
    t.wa = rgb(0xF0A83C);
    t.waT = rgb(0xF7C577);
    t.waB = rgb(0x3A2B12);
    t.waL = rgb(0x6B5020);
    t.er = rgb(0xF58A80);
    t.erT = rgb(0xFAAFA8);
    t.erB = rgb(0x40201F);
    t.erL = rgb(0x7A3B37);
    t.no = rgb(0x8F9CAA);
    t.noT = rgb(0xB4BFCB);
    t.noB = rgb(0x242D37);
    t.noL = rgb(0x46525F);
    t.dark = true;
    return t;
}

Tokens Theme::contrastTokens(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor base = palette.color(QPalette::Window);
    Tokens t;
    t.win = t.surf = t.side = base;
    t.line = t.line2 = t.ctl = t.ink = t.ink2 = t.ink3 = text;
    t.acc = t.accH = t.accL = palette.color(QPalette::Highlight);
    t.accS = base;
    t.onacc = palette.color(QPalette::HighlightedText);
    t.ok = t.okT = t.okL = t.wa = t.waT = t.waL = t.er = t.erT = t.erL = t.no = t.noT = t.noL = text;
    t.okB = t.waB = t.erB = t.noB = base;
    t.dark = base.lightness() < 128;
    return t;
}
