// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/project.h"
#include "ui/models/projectfieldsmodel.h"
#include "ui/views/fieldbox.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace budget::ui {

class TextBox;

/// The head of a project: its name, who it belongs to, its money, its verdict, and the three texts. Every
/// value is edited in its place; what is shown comes from the model of the project's fields.
class ProjectHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectHead(ProjectFieldsModel& fields, QWidget* parent = nullptr);

    /// After the model has another project.
    void showProject(const Project* project);
    void showReview(const Review& review);
    /// Frames the field the desk is at; nothing for a cell of the table.
    void setCurrent(const std::optional<FieldAddress>& cell);

    /// How many lines of each text a folded one shows.
    void setFoldedLines(int lines);
    /// Submits what is being typed anywhere in the head; what the model refuses is told by textRefused().
    void keepEdits();
    void setToolTips(const ToolTips& toolTips);

    [[nodiscard]] FieldBox* box(Field field) const; ///< null for one of the texts
    [[nodiscard]] TextBox* textBox(Field field) const;

signals:
    void entered(const budget::FieldAddress& address);
    void contextMenuRequested(const budget::FieldAddress& address, const QPoint& globalPosition);
    /// One of the long texts was not taken; its editor is open still.
    void textRefused(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    FieldBox* addBox(Field field, FieldBox::Look look);
    TextBox* addText(Field field);
    void refresh(const QModelIndex& first, const QModelIndex& last);
    void showTableLine();
    void retranslate();

    struct Box
    {
        Field field;
        FieldBox* widget;
    };
    struct Text
    {
        Field field;
        TextBox* widget;
    };
    ProjectFieldsModel& m_fields;
    std::vector<Box> m_boxes;
    std::vector<Text> m_texts;
    QLabel* m_table = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_verdictCaption = nullptr;
    Review m_review;
    QString m_title;
    quint32 m_number = 0;
};

} // namespace budget::ui
