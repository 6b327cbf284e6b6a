// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/history.h"
#include "core/store/documentstore.h"

#include <memory>

namespace budget {

/// A workspace file that was opened and read, on its way from the thread that read it to the session.
struct LoadedWorkspace
{
    std::unique_ptr<DocumentStore> store;
    DocumentContent content;
    DocumentStore::HighestIds ids;
    History history;
};

} // namespace budget
