// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/checker.h"
#include "ui/models/findinglistmodel.h"

#include <QMap>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <array>

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace budget::ui {

class Chip;

/// What narrows the list of findings: severity, the project at hand, what was decided, rule, department,
/// words.
class FindingFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingFilterBar(QWidget* parent = nullptr);

    /// \a here is the project at hand.
    [[nodiscard]] FindingFilter filter(ProjectId here) const;
    [[nodiscard]] bool isOfProject() const;
    void setTally(const ChipCounts& tally);
    /// Key and title of each; what was chosen stays if it is still there.
    void setChoices(const QMap<QString, QString>& rules, const QMap<QString, QString>& departments);
    /// For the next start; see RemembersView.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);
    /// At the right end.
    void addButton(QAbstractButton* button);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// In the order of what is kept for the next start; they stand in another one.
    enum ChipKind : size_t {
        Errors,
        Warnings,
        Hints,
        ThisProject,
        Rejected,
        Open,
        Accepted,
        Mended,
        ChipCount
    };

    static constexpr std::array<std::pair<ChipKind, FindingState>, kFindingStateCount> kStateChips{
        {{Open, FindingState::Open},
         {Accepted, FindingState::Accepted},
         {Rejected, FindingState::Rejected},
         {Mended, FindingState::Mended}}};

    void build();
    void retranslate();
    void takeText();
    void makeExclusive(std::initializer_list<ChipKind> chips);

    std::array<Chip*, ChipCount> m_chips{};
    QComboBox* m_rule = nullptr;
    QComboBox* m_department = nullptr;
    QLineEdit* m_text = nullptr;
    QHBoxLayout* m_row = nullptr;
    QTimer m_typing;
};

} // namespace budget::ui
