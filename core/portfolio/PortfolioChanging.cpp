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

std::vector<StepInfo> infosOf(const std::vector<UndoStep> &steps)
{
    std::vector<StepInfo> infos;
    infos.reserve(steps.size());
    for (const UndoStep &step : steps)
        infos.push_back({ step.kind, step.arguments });
    return infos;
}

/// Adds what one step more reached.
void unite(Topics &all, const Topics &more)
{
    all.contracts.unite(more.contracts);
    all.definitions = all.definitions || more.definitions;
    all.measurements = all.measurements || more.measurements;
    all.surveys = all.surveys || more.surveys;
    all.remedies = all.remedies || more.remedies;
    all.cells.insert(all.cells.end(), more.cells.begin(), more.cells.end());
}

constexpr std::size_t fewCells = 1000; // above it a screen reloads as a whole

} // namespace

Result<Topics> Portfolio::Private::write(Portfolio &portfolio, const Change &change, StepKind step)
{
    if (isReadOnly())
        return readOnly();
    auto topics = ChangeWriter(*store, definitions).write(change, infoOf(environment), step);
    if (topics)
        tell(portfolio, *topics);
    return topics;
}

void Portfolio::Private::tell(Portfolio &portfolio, const Topics &topics)
{
    if (state == SaveState::Saved)
        setState(portfolio, SaveState::OnlyHere);
    Q_EMIT portfolio.changed(topics);
    Q_EMIT portfolio.stepsChanged();
}

Result<Topics> Portfolio::Private::walk(Portfolio &portfolio, int steps, StepKind step)
{
    if (isReadOnly())
        return readOnly();
    Topics all;
    std::optional<Error> failure;
    bool few = true;
    int taken = 0;
    for (; taken < steps; ++taken) {
        const auto change = step == StepKind::Undo ? store->undoChange() : store->redoChange();
        const auto topics = change ? ChangeWriter(*store, definitions).write(*change, infoOf(environment), step)
                                   : Result<Topics>(change.error());
        if (!topics) {
            failure = topics.error();
            break;
        }
        few = few && !(topics->measurements && topics->cells.empty());
        unite(all, *topics);
    }
    if (!few || all.cells.size() > fewCells)
        all.cells.clear();
    if (taken > 0)
        tell(portfolio, all);
    return failure ? Result<Topics>(*failure) : Result<Topics>(all);
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

std::vector<StepInfo> Portfolio::undoSteps() const
{
    return isReadOnly() ? std::vector<StepInfo>() : infosOf(valueOrEmpty(d->store->undoSteps()));
}

std::vector<StepInfo> Portfolio::redoSteps() const
{
    return isReadOnly() ? std::vector<StepInfo>() : infosOf(valueOrEmpty(d->store->redoSteps()));
}

Result<Topics> Portfolio::undo()
{
    return undo(1);
}

Result<Topics> Portfolio::redo()
{
    return redo(1);
}

Result<Topics> Portfolio::undo(int steps)
{
    return d->walk(*this, steps, StepKind::Undo);
}

Result<Topics> Portfolio::redo(int steps)
{
    return d->walk(*this, steps, StepKind::Redo);
}

qint64 Portfolio::takeId()
{
    return d->store->takeId();
}
