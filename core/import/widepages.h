// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/pdfpage.h"

#include <vector>

namespace budget {

/// A sheet that is wider than the paper is printed on several pages side by side: the left ones from top to
/// bottom first, or row by row. Puts pages whose text goes on at their right together with those it goes on
/// at; these keep their own heads and feet. What is still cut has no partner, and nobody knows the rest of
/// its text. \a pages are all of the document, in order.
void joinSideways(std::vector<PdfPage>& pages);

} // namespace budget
