// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChangeWriter.h"
#include "PortfolioPrivate.h"
#include "ReadLog.h"

namespace {

Error readOnly()
{
    return { ErrorCode::FileReadOnly, QStringLiteral("opened for reading") };
}

std::optional<StepInfo> infoOf(const std::optional<UndoStep> &step)
{
    return step ? std::optional(StepInfo { step->kind, step->arguments }) : std::nullopt;
}

} // namespace

Result<Topics> Portfolio::Private::write(Portfolio &portfolio, const Change &change, StepKind step)
{
    if (isReadOnly())
        return readOnly();
    auto topics = ChangeWriter(*store, definitions).write(change, infoOf(environment), step);
    if (!topics)
        return topics;
    if (state == SaveState::Saved)
        setState(portfolio, SaveState::OnlyHere);
    Q_EMIT portfolio.changed(*topics);
    Q_EMIT portfolio.stepsChanged();
    return topics;
}

Result<Topics> Portfolio::apply(const Change &change)
{
    if (change.isEmpty())
        return isReadOnly() ? Result<Topics>(readOnly()) : Result<Topics>(Topics {});
    return d->write(*this, change, StepKind::Do);
}

Status Portfolio::recompute(ContractId contract)
{
    if (isReadOnly())
        return readOnly();
    if (auto status = ChangeWriter(*d->store, d->definitions).recompute(contract); !status)
        return status;
    Topics topics;
    topics.contracts.insert(contract);
    topics.measurements = true;
    Q_EMIT changed(topics);
    return done();
}

std::optional<StepInfo> Portfolio::undoStep() const
{
    return isReadOnly() ? std::nullopt : infoOf(valueOrEmpty(d->store->topUndo()));
}

std::optional<StepInfo> Portfolio::redoStep() const
{
    return isReadOnly() ? std::nullopt : infoOf(valueOrEmpty(d->store->topRedo()));
}

Result<Topics> Portfolio::undo()
{
    if (isReadOnly())
        return readOnly();
    const auto change = d->store->undoChange();
    return change ? d->write(*this, *change, StepKind::Undo) : change.error();
}

Result<Topics> Portfolio::redo()
{
    if (isReadOnly())
        return readOnly();
    const auto change = d->store->redoChange();
    return change ? d->write(*this, *change, StepKind::Redo) : change.error();
}

qint64 Portfolio::takeId()
{
    return d->store->takeId();
}
