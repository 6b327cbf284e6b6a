// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/delegates/celleditor.h"

#include <QStyledItemDelegate>

#include <functional>

namespace budget::ui {

/// Shows and edits the cells of tables of indicators, whatever model they come from: everything it needs is
/// a role (ui/models/roles.h).
///
/// An edit that the model refuses leaves the editor open with its text and the reason below it.
class IndicatorDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The words offered for a cell, the best first.
    using Proposals = std::function<QStringList(const QModelIndex&)>;

    explicit IndicatorDelegate(QObject* parent = nullptr);

    void setProposals(Proposals proposals) { m_proposals = std::move(proposals); }
    /// Called while a model refuses a text: the sentence to show at the editor.
    void noteRefusal(const QString& sentence) { m_refusal = sentence; }

    /// Submits what stands in an open editor and closes it. False when the model refuses it.
    bool keep(CellEditor* editor);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The height of the cell's text in a column of this width.
    [[nodiscard]] int heightFor(const QModelIndex& index, int width, const QFontMetrics& metrics) const;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    /// The edit is in the model and its editor closed: the current cell goes on.
    void committed(budget::ui::EditMove move) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// True when the text is in the model; otherwise the editor says why not.
    bool tryCommit(CellEditor* editor, const QPersistentModelIndex& index) const;
    void finish(CellEditor* editor, const QPersistentModelIndex& index, EditMove move) const;

    Proposals m_proposals;
    mutable QString m_refusal;
    mutable bool m_isCommitting = false;
};

} // namespace budget::ui
