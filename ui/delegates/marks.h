// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"
#include "core/rules/finding.h"
#include "ui/theme/palette.h"

#include <QFont>

class QFontMetrics;
class QPainter;
class QRect;
class QRectF;

/// The small signs that say something about a cell, a project or a row: painted, so that they are sharp at
/// every scale, and each with a shape of its own, so that nobody has to tell them apart by colour.
namespace budget::ui::marks {

[[nodiscard]] ColorRole textRole(Severity severity);
[[nodiscard]] ColorRole fillRole(Severity severity);
[[nodiscard]] std::optional<Severity> severityFrom(const QVariant& roleValue);

/// A cross in a disc, an exclamation mark in a triangle, a dot over a bar in a ring.
void paintSeverity(QPainter& painter, const QRectF& box, Severity severity, const QPalette& palette);

/// A tick, a tick with a bar below, an arrow back; an empty ring while nobody has decided.
void paintVerdict(QPainter& painter, const QRectF& box, Verdict verdict, const QPalette& palette);

/// The bar at the trailing edge of a cell whose text is not the printed one.
void paintEdited(QPainter& painter, const QRect& cell, const QPalette& palette);

/// The folded corner of a cell that has an annotation waiting.
void paintAnnotated(QPainter& painter, const QRect& cell, const QPalette& palette);

/// The dotted line below a cell that the reader was not sure of.
void paintDoubtful(QPainter& painter, const QRect& cell, const QPalette& palette);

/// Icon and number of the findings of one severity, as a pill whose trailing edge is at \a right.
/// Returns the left edge of the pill.
int paintBadge(QPainter& painter, const QRect& row, int right, Severity severity, int count,
               const QPalette& palette);

/// A word in a pill, as findings and annotations show their severity and state; returns its width.
int paintPill(QPainter& painter, const QRect& row, int left, const QString& word, ColorRole text,
              ColorRole fill, const QPalette& palette);
[[nodiscard]] int pillWidth(const QFontMetrics& metrics, const QString& word);

/// \a font at another size and weight, whichever unit its size is given in.
[[nodiscard]] QFont scaled(const QFont& font, qreal factor, QFont::Weight weight = QFont::Normal);

} // namespace budget::ui::marks
