// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/budgetdocument.h"
#include "core/session/changesink.h"

#include <optional>
#include <vector>

namespace budget::test {

/// A session without a file: applies what is submitted, takes it back, and refuses when told to.
class FakeSink final : public ChangeSink
{
public:
    explicit FakeSink(BudgetDocument& document)
        : m_document(document)
    {}

    Result<> submit(Change change) override
    {
        if (refusal)
            return *refusal;
        TRY(m_document.check(change));
        m_document.apply(change);
        done.push_back(std::move(change));
        return {};
    }
    IndicatorId newIndicatorId() override { return IndicatorId(m_nextId++); }
    ThreadId newThreadId() override { return ThreadId(m_nextId++); }

    void undo()
    {
        m_document.apply(inverse(done.back()));
        undone.push_back(std::move(done.back()));
        done.pop_back();
    }
    void redo()
    {
        m_document.apply(undone.back());
        done.push_back(std::move(undone.back()));
        undone.pop_back();
    }

    std::optional<Error> refusal;
    std::vector<Change> done;
    std::vector<Change> undone;

private:
    BudgetDocument& m_document;
    qint64 m_nextId = 1'000'000;
};

} // namespace budget::test
