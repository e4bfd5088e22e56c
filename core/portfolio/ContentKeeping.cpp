// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContentKeeping.h"

#include "AttachmentVerbs.h"
#include "ContentRows.h"
#include "PortfolioPrivate.h"

#include <algorithm>
#include <numeric>

/// A file that is refused anyway, being too large or empty, is left to the change that refuses it.
ContentKeeping::ContentKeeping(const Portfolio &portfolio, std::vector<AttachedContent> contents)
    : m_contents(std::move(contents))
{
    std::erase_if(m_contents, [](const AttachedContent &content) { return content.bytes.isEmpty() || content.bytes.size() > largestAttachment; });
    const Portfolio::Private &d = *portfolio.d;
    if (!d.isReadOnly() && d.document->publishesBesideWriting()) // where it does not, a writer keeps all readers waiting
        m_workCopy = d.document->workCopyPath();
}

bool ContentKeeping::isNeeded() const
{
    const qint64 bytes = std::accumulate(m_contents.begin(), m_contents.end(), qint64(0),
                                         [](qint64 sum, const AttachedContent &content) { return sum + content.bytes.size(); });
    return !m_workCopy.isEmpty() && bytes > writtenAtOnce;
}

Status ContentKeeping::run(const std::function<bool(qint64, qint64)> &goOn) const
{
    return ContentRows::keepBeside(m_workCopy, m_contents, goOn);
}
