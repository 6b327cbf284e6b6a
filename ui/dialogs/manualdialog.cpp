// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/manualdialog.h"

#include "ui/actions/actionset.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

QString withCommandNames(QString text, const ActionSet& actions)
{
    for (const CommandInfo& info : commandTable()) {
        const auto keys = actions[info.command].shortcuts();
        const QString name =
            keys.isEmpty()
                ? u"**%1**"_s.arg(plainText(info))
                : u"**%1** (%2)"_s.arg(plainText(info), keys.first().toString(QKeySequence::NativeText));
        text.replace(u'{' + QString::fromLatin1(info.id) + u'}', name);
    }
    return text;
}

ManualDialog::ManualDialog(const ActionSet& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"manual"_s);
    setWindowTitle(tr("Manual"));
    auto* browser = new QTextBrowser(this);
    // The translation of this string names the translated manual.
    QFile file(tr(":/manual/en.md", "path of the manual in this language"));
    if (file.open(QIODevice::ReadOnly))
        browser->setMarkdown(withCommandNames(QString::fromUtf8(file.readAll()), actions));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(browser);
    layout->addWidget(buttons);
    resize(720, 640);
}

} // namespace budget::ui

#include "moc_manualdialog.cpp"
