// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/parsedbatch.h"

#include <string_view>

namespace budget {

/// Notes the cells that hold U+FFFD, once each: CharacterLost. It stands for what a font of a PDF does not
/// tell, for bytes that are no text, or was there already. \a utf8 are the document's lines, which LF
/// separates.
void noteLostCharacters(ParsedBatch& batch, std::string_view utf8);

} // namespace budget
