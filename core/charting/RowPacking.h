// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

/// A shape of a fixed place along a line, with words that may stand at either side of it.
struct RowItem
{
    qreal left = 0;
    qreal right = 0;
    qreal words = 0; ///< how wide; 0: none
    // What pack() decides:
    int row = 0;
    bool isLeft = false; ///< the words stand before the shape
    qreal shown = 0;     ///< how wide the words may be: all, less, or 0 when they do not fit
};

/// Distances and limits of the packing, in units of the items.
struct RowRules
{
    qreal width = 0;       ///< of the line; words do not run past it
    qreal gap = 0;         ///< between a shape and its words
    qreal air = 0;         ///< between words and a neighbour; shapes may touch
    qreal leastWords = 0;  ///< words cut shorter than this say nothing
    int comfortable = 4;   ///< as many rows are made before words are cut short
};

/// Gives each item a row and its words a side so that nothing overlaps: in as few rows as there can be with all words whole, up to
/// the comfortable number; then with words cut short, then without them; shapes always find a place. Returns the number of rows.
int packRows(std::vector<RowItem> &items, const RowRules &rules);
