// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/qtdialogservice.h"

#include "core/import/importpipeline.h"
#include "ui/actions/keytext.h"
#include "ui/dialogs/fixalldialog.h"
#include "ui/dialogs/importpreview.h"
#include "ui/dialogs/preferencesdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(QtDialogService)
};

/// A question with several lines of answer; Ctrl+Return accepts, since Return makes a line.
class TextDialog final : public QDialog
{
public:
    TextDialog(const TextQuestion& question, QWidget* parent)
        : QDialog(parent)
        , m_edit(new QPlainTextEdit(question.text, this))
    {
        setWindowTitle(question.title);
        auto* label = new QLabel(question.label, this);
        label->setWordWrap(true);
        label->setBuddy(m_edit);
        m_edit->setTabChangesFocus(true);
        m_edit->setAccessibleName(question.label);
        m_edit->selectAll();
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
        QPushButton* accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
        accept->setShortcut(QKeySequence(kAcceptTextKey));
        const auto check = [this, accept, isRequired = question.isRequired] {
            accept->setEnabled(!isRequired || !text().isEmpty());
        };
        connect(m_edit, &QPlainTextEdit::textChanged, this, check);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(label);
        layout->addWidget(m_edit);
        layout->addWidget(buttons);
        resize(460, 240);
        check();
    }

    [[nodiscard]] QString text() const { return m_edit->toPlainText().trimmed(); }

private:
    QPlainTextEdit* m_edit = nullptr;
};

} // namespace

QStringList QtDialogService::chooseFiles(const QString& folder)
{
    const QString patterns = (documentNamePatterns() << u"*.brw"_s).join(u' ');
    const QString filters = Text::tr("Documents and workspaces (%1)").arg(patterns) + u";;"_s +
                            Text::tr("Workspaces (*.brw)") + u";;"_s + Text::tr("All files (*)");
    return QFileDialog::getOpenFileNames(m_window, Text::tr("Open"), folder, filters);
}

QString QtDialogService::chooseFolder(const QString& folder)
{
    return QFileDialog::getExistingDirectory(m_window, Text::tr("Open Folder"), folder);
}

QString QtDialogService::chooseWorkspaceToSave(const QString& suggested)
{
    QFileDialog dialog(m_window, Text::tr("Save As"), QFileInfo(suggested).path(),
                       Text::tr("Workspaces (*.brw)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"brw"_s);
    dialog.selectFile(QFileInfo(suggested).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString QtDialogService::chooseExportFile(const QString& suggested)
{
    const QString filters = Text::tr("Pictures (*.png *.svg *.pdf)") + u";;"_s +
                            Text::tr("Tables (*.csv *.tsv)") + u";;"_s + Text::tr("All files (*)");
    return QFileDialog::getSaveFileName(m_window, Text::tr("Export"), suggested, filters);
}

std::optional<QString> QtDialogService::askText(const TextQuestion& question)
{
    if (question.isOneLine) {
        QInputDialog dialog(topWindow());
        dialog.setWindowTitle(question.title);
        dialog.setLabelText(question.label);
        dialog.setTextValue(question.text);
        dialog.setOkButtonText(question.accept);
        const bool isAnswered = dialog.exec() == QDialog::Accepted &&
                                !(question.isRequired && dialog.textValue().trimmed().isEmpty());
        return isAnswered ? std::optional(dialog.textValue().trimmed()) : std::nullopt;
    }
    TextDialog dialog(question, topWindow());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

bool QtDialogService::confirm(const QString& title, const QString& text, const QString& accept)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, topWindow());
    const QPushButton* yes = box.addButton(accept, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> QtDialogService::askPassword(const QString& fileName, bool isAgain)
{
    const QString question = isAgain ? Text::tr("That is not the password of %1. Another one:")
                                     : Text::tr("%1 is encrypted. Its password:");
    bool isAccepted = false;
    const QString password = QInputDialog::getText(m_window, Text::tr("Password"), question.arg(fileName),
                                                   QLineEdit::Password, QString(), &isAccepted);
    return isAccepted ? std::optional(password) : std::nullopt;
}

bool QtDialogService::chooseFixes(const QString& rule, FixPreviewModel& fixes)
{
    FixAllDialog dialog(rule, fixes, m_window);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<FindingsExport> QtDialogService::chooseFindingsExport(int listed, int all,
                                                                    const QString& suggested)
{
    FindingsExport chosen{.isAll = listed == 0};
    if (listed > 0 && listed != all) {
        QMessageBox box(QMessageBox::Question, Text::tr("Export Findings"),
                        Text::tr("Which findings are to be exported?"), QMessageBox::Cancel, m_window);
        const QPushButton* const shown =
            box.addButton(Text::tr("The %n Listed", nullptr, listed), QMessageBox::AcceptRole);
        const QPushButton* const every =
            box.addButton(Text::tr("All %n", nullptr, all), QMessageBox::AcceptRole);
        box.exec();
        if (box.clickedButton() != shown && box.clickedButton() != every)
            return std::nullopt;
        chosen.isAll = box.clickedButton() == every;
    }
    QFileDialog dialog(m_window, Text::tr("Export Findings"), QFileInfo(suggested).path());
    dialog.setNameFilters({Text::tr("Tables (*.csv)"), Text::tr("JSON (*.json)")});
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"csv"_s);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.contains(u"*.json"_s) ? u"json"_s : u"csv"_s);
    });
    dialog.selectFile(QFileInfo(suggested).completeBaseName());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    chosen.path = dialog.selectedFiles().value(0);
    return chosen;
}

QString QtDialogService::chooseTableToSave(const QString& suggested)
{
    QFileDialog dialog(m_window, Text::tr("Export"), QFileInfo(suggested).path(), Text::tr("Tables (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"csv"_s);
    dialog.selectFile(QFileInfo(suggested).completeBaseName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString QtDialogService::chooseProfile()
{
    const QString filters = Text::tr("Rule profiles (*.json)") + u";;"_s + Text::tr("All files (*)");
    return QFileDialog::getOpenFileName(topWindow(), Text::tr("Import Profile"), QString(), filters);
}

QString QtDialogService::chooseProfileToSave(const QString& suggested)
{
    QFileDialog dialog(topWindow(), Text::tr("Export Profile"), QString(),
                       Text::tr("Rule profiles (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"json"_s);
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

std::optional<Preferences> QtDialogService::editPreferences(const PreferencesQuestion& question)
{
    PreferencesDialog dialog(question, *this, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.preferences()) : std::nullopt;
}

QWidget* QtDialogService::topWindow() const
{
    QWidget* modal = QApplication::activeModalWidget();
    return modal ? modal : m_window.data();
}

void QtDialogService::previewImport(std::shared_ptr<ImportPreviewModel> model,
                                    std::function<void(ImportAnswer)> answer)
{
    auto* dialog = new ImportPreviewDialog(std::move(model), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? ImportAnswer::Import : ImportAnswer::GiveUp);
    });
    dialog->open();
}

} // namespace budget::ui
