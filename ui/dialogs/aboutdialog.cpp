// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// Names and licences are the same in every language.
constexpr QStringView kLicences = u"Qt 6, Qt Charts, Qt SVG — GPL-3.0\n"
                                  "SQLite — public domain\n"
                                  "SQLiteCpp — MIT\n"
                                  "ICU — Unicode licence\n"
                                  "Noto Sans CJK — SIL Open Font License 1.1";

} // namespace

QString versionText()
{
    return u"Budget Review %1\nQt %2 (%3)\n%4, %5"_s.arg(
        QCoreApplication::applicationVersion(), QLatin1String(qVersion()), QSysInfo::buildAbi(),
        QSysInfo::prettyProductName(), QGuiApplication::platformName());
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Budget Review"));
    auto* lead = new QLabel(
        tr("Budget Review reads, checks, corrects and charts budget performance target tables. It is "
           "free software under the GNU General Public License, version 3 or later, and comes "
           "without any warranty."),
        this);
    lead->setWordWrap(true);
    auto* details = new QPlainTextEdit(this);
    details->setReadOnly(true);
    details->setAccessibleName(tr("Versions and licences"));
    details->setPlainText(versionText() + u"\n\n"_s + kLicences.toString());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [details] { QGuiApplication::clipboard()->setText(details->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(lead);
    layout->addWidget(details);
    layout->addWidget(buttons);
    resize(520, 360);
}

} // namespace budget::ui

#include "moc_aboutdialog.cpp"
