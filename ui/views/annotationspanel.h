// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/annotationlistmodel.h"
#include "ui/models/desk.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;

namespace budget::ui {

class Chip;
class ListView;
class ThreadView;

/// All annotations at the left, the one at hand at the right.
class AnnotationsPanel final : public QWidget
{
    Q_OBJECT

public:
    AnnotationsPanel(Desk& desk, const ActionSet& actions, QWidget* parent = nullptr);
    ~AnnotationsPanel() override;

    /// Open for a clerk, Revised for a reviewer.
    void setWaitingState(ThreadState state);
    /// Begins an annotation and asks for its first words.
    void annotate(const Subject& subject);

    [[nodiscard]] AnnotationListModel& model() { return m_model; }
    [[nodiscard]] ListView& list() const { return *m_list; }
    [[nodiscard]] ThreadView& thread() const { return *m_thread; }

signals:
    void attentionRequested(); ///< the panel must be seen: words are to be typed

protected:
    void changeEvent(QEvent* event) override;

private:
    enum ChipKind : size_t { Open, Revised, Verified, Waiting, ThisProject, ChipCount };

    void build();
    void connectDesk();
    void applyFilter();
    void showCounts();
    void showCurrent();
    void annotatePlace();
    void followPlace(const Place& place);
    void retranslate();
    [[nodiscard]] QString annotateKey() const;

    Desk& m_desk;
    const QAction& m_annotate;
    AnnotationListModel m_model;
    ThreadState m_waiting = ThreadState::Revised;
    std::array<Chip*, ChipCount> m_chips{};
    QComboBox* m_scope = nullptr; ///< what a new annotation speaks about
    QLineEdit* m_text = nullptr;
    ListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    ThreadView* m_thread = nullptr;
    QTimer m_typing;
};

/// What an annotation made at a place speaks about.
enum class AnnotationScope : quint8 { Cell, Row, Project, Department };
/// The nearest wider scope where the place has no cell or row.
[[nodiscard]] Subject subjectAt(const BudgetDocument& document, const Place& place, AnnotationScope scope);

} // namespace budget::ui
