// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HighContrast.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>

bool isSystemHighContrast()
{
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != 0
        && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}
#else
bool isSystemHighContrast()
{
    return false;
}
#endif
