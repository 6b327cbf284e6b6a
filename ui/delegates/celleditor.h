// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QPointer>

class QLabel;
class QStringListModel;

namespace budget::ui {

/// Where the current cell goes when an edit is done.
enum class EditMove : quint8 { Stay, Down, Up, Right, Left };

/// The line in which a cell is edited, in tables and in the head of a project alike. It never decides by
/// itself: it asks to be committed and stays open, with its text, until its owner closes it.
///
/// Enter, Tab and Escape belong to the editor also while its list of proposals is open (QCompleter would
/// swallow the first of them), and to the input method while it composes a word.
class CellEditor final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Proposals : quint8 {
        WhileTyping, ///< words the user wrote elsewhere; shown when they match what is typed
        List,        ///< the usual answers; a mark at the end of the line opens the whole list
    };

    explicit CellEditor(QWidget* parent = nullptr);
    ~CellEditor() override;

    void setProposals(const QStringList& texts, Proposals kind);
    void openProposals();

    /// Says below the line why its text was not taken, until the text changes. Empty: nothing to say.
    void showRefusal(const QString& sentence);
    [[nodiscard]] QString refusal() const;

signals:
    void commitRequested(budget::ui::EditMove move);
    void cancelRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void commit(EditMove move);
    void takeProposal();
    void placeRefusal();
    void retranslate();
    [[nodiscard]] bool isProposing() const;

    QStringListModel* m_texts = nullptr;
    QAction* m_openList = nullptr;
    QPointer<QLabel> m_refusal; ///< a child of the window, so that a narrow cell does not cut it
    bool m_isComposing = false;
};

} // namespace budget::ui
