// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Attachment.h"

#include <vector>

class Workspace;

/// Puts the contents of large files into the portfolio before what they go along with is stored: in a thread of its own, with a
/// dialog that shows how far it is and can stop it. False: it was stopped and nothing is stored, or it failed and that was told.
/// Small files are left to the change itself. Source: architecture, rule 8.
[[nodiscard]] bool storeContents(Workspace &workspace, const std::vector<AttachedContent> &contents);
