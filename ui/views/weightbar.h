// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "ui/theme/palette.h"

#include <QWidget>

#include <vector>

namespace budget::ui {

/// How the points of a table are divided: the execution rate first, then each level 1 in printed order of
/// its first row. Weights that are no numbers are counted, not guessed.
struct WeightSplit
{
    struct Part
    {
        QString level1; ///< as printed; empty: the execution rate
        Weight points;
        friend bool operator==(const Part&, const Part&) = default;
    };
    std::vector<Part> parts;
    Weight indicators; ///< sum of the rows
    Weight execution;
    int unreadable = 0; ///< cells that are not a number, or one that no sum can hold

    [[nodiscard]] Weight total() const { return indicators + execution; }
    [[nodiscard]] bool addsUp() const { return unreadable == 0 && total() == Weight::fromInteger(100); }
    friend bool operator==(const WeightSplit&, const WeightSplit&) = default;
};
[[nodiscard]] WeightSplit splitWeights(const Project& project);

/// The colour charts and bars give to a level 1, whatever its number; other words get ChartOther.
[[nodiscard]] ColorRole chartRole(QStringView level1);

/// The weights as one bar with direct labels, and below it in words whether they add up to 100.
class WeightBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightBar(QWidget* parent = nullptr);

    void setSplit(WeightSplit split);
    [[nodiscard]] const WeightSplit& split() const { return m_split; }
    [[nodiscard]] QString sentence() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A part was clicked; empty for the execution rate.
    void partActivated(const QString& level1);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isSentenceBeside() const;
    [[nodiscard]] int barWidth() const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] int barHeight() const;
    [[nodiscard]] std::vector<QRectF> partBoxes() const;
    [[nodiscard]] int partAt(const QPoint& position) const;
    [[nodiscard]] QString label(const WeightSplit::Part& part) const;
    void describe();

    WeightSplit m_split;
};

} // namespace budget::ui
