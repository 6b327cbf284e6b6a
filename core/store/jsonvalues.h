// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/decision.h"
#include "core/model/project.h"
#include "core/model/review.h"
#include "core/model/sourcedocument.h"

#include <QJsonObject>

#include <optional>

/// The values of the model as they stand in the change log. Names are those of the JSON format and never
/// change. Reading returns nothing for what was not written by this program.
namespace budget::json {

[[nodiscard]] QJsonObject toJson(const Project& project);
[[nodiscard]] QJsonObject toJson(const Indicator& row);
[[nodiscard]] QJsonObject toJson(const Review& review);
[[nodiscard]] QJsonObject toJson(const Subject& subject);
[[nodiscard]] QJsonObject toJson(const Thread& thread);
[[nodiscard]] QJsonObject toJson(const Decision& decision);
[[nodiscard]] QJsonObject toJson(const SourceDocument& document);
[[nodiscard]] QJsonObject toJson(const FieldAddress& address);

[[nodiscard]] std::optional<Project> projectFrom(const QJsonObject& object);
[[nodiscard]] std::optional<Indicator> indicatorFrom(const QJsonObject& object);
[[nodiscard]] std::optional<Review> reviewFrom(const QJsonObject& object);
[[nodiscard]] std::optional<Subject> subjectFrom(const QJsonObject& object);
[[nodiscard]] std::optional<Thread> threadFrom(const QJsonObject& object);
[[nodiscard]] std::optional<Decision> decisionFrom(const QJsonObject& object);
/// As the logs of versions 1 and 2 have it: a finding that was waived is one that was rejected.
[[nodiscard]] std::optional<Decision> decisionFromWaiver(const QJsonObject& object);
[[nodiscard]] std::optional<SourceDocument> sourceDocumentFrom(const QJsonObject& object);
[[nodiscard]] std::optional<FieldAddress> addressFrom(const QJsonObject& object);

/// A list of texts as one text, for a column; and back.
[[nodiscard]] QString textOfList(const QStringList& texts);
[[nodiscard]] QStringList listFromText(const QString& text);

} // namespace budget::json
