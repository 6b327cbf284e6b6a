// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/profilepage.h"

#include "ui/dialogs/dialogservice.h"
#include "ui/dialogs/preferences.h"
#include "ui/models/findingtext.h"
#include "ui/profiles/listpane.h"
#include "ui/profiles/profilebar.h"
#include "ui/profiles/rulepane.h"
#include "ui/text/errortext.h"
#include "ui/theme/palette.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// What differs from the extended profile, and findings that come or go, in bold.
class ChangeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isFindings = index.column() == ProfileTreeModel::FindingsColumn;
        option->font.setBold(isFindings ? index.data(ProfileTreeModel::DifferenceRole).toInt() != 0
                                        : index.data(ProfileTreeModel::ChangedRole).toBool());
    }
};

int leafCount(const QAbstractItemModel& model)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.rowCount(model.index(row, 0));
    return count;
}

QScrollArea* scrolling(QWidget* pane, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(pane);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

std::optional<int> countOf(const std::optional<FindingTally>& tally, Severity severity)
{
    return tally ? std::optional(tally->bySeverity[static_cast<size_t>(severity)]) : std::nullopt;
}

} // namespace

ProfilePage::ProfilePage(ProfileFolder folder, DocumentContent content, const QString& chosen,
                         DialogService& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_shelf(std::move(folder))
    , m_dialogs(dialogs)
    , m_beforeCounter(content)
    , m_afterCounter(std::move(content))
    , m_bar(new ProfileBar(this))
    , m_tree(new QTreeView(this))
    , m_panes(new QStackedWidget(this))
    , m_rule(new RulePane(this))
    , m_list(new ListPane(this))
    , m_totals(new QLabel(this))
    , m_message(new QLabel(this))
{
    build();
    connectPanes();
    connect(&m_beforeCounter, &FindingCounter::counted, this, [this](const FindingTally& tally) {
        m_before = tally;
        showTallies();
    });
    connect(&m_afterCounter, &FindingCounter::counted, this, [this](const FindingTally& tally) {
        m_after = tally;
        showTallies();
    });
    connect(&m_afterCounter, &FindingCounter::started, this, &ProfilePage::showTallies);
    choose(chosen);
    m_beforeCounter.count(source().profile());
    open(m_model.index(0, 0, m_model.index(0, 0)).data(ProfileTreeModel::KeyRole).toString());
}

ProfilePage::~ProfilePage() = default;

void ProfilePage::build()
{
    m_totals->setObjectName(u"profileTotals"_s);
    m_message->setObjectName(u"profileMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, color(ColorRole::ErrorText, palette));
    m_message->setPalette(palette);

    m_shown.setSourceModel(&m_model);
    m_shown.setRecursiveFilteringEnabled(true);
    m_shown.setAutoAcceptChildRows(true);
    m_shown.setFilterRole(ProfileTreeModel::SearchRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setObjectName(u"profileTree"_s);
    m_tree->setAccessibleName(tr("Rules and lists of words"));
    m_tree->setModel(&m_shown);
    m_tree->setItemDelegate(new ChangeDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->expandAll();
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ProfileTreeModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ProfileTreeModel::SeverityColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProfileTreeModel::FindingsColumn, QHeaderView::ResizeToContents);

    m_panes->addWidget(scrolling(m_rule, m_panes));
    m_panes->addWidget(m_list);
    auto* parts = new QSplitter(this);
    parts->addWidget(m_tree);
    parts->addWidget(m_panes);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(parts, 1);
    layout->addWidget(m_totals);
    layout->addWidget(m_message);
}

void ProfilePage::connectPanes()
{
    connect(m_bar, &ProfileBar::profileChosen, this, &ProfilePage::choose);
    connect(m_bar, &ProfileBar::copyRequested, this, &ProfilePage::copy);
    connect(m_bar, &ProfileBar::renameRequested, this, &ProfilePage::rename);
    connect(m_bar, &ProfileBar::baseChosen, this, &ProfilePage::follow);
    connect(m_bar, &ProfileBar::removeRequested, this, &ProfilePage::remove);
    connect(m_bar, &ProfileBar::importRequested, this, &ProfilePage::importFile);
    connect(m_bar, &ProfileBar::exportRequested, this, &ProfilePage::exportFile);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfilePage::showCurrent);

    const auto setEnabled = [this](const QString& rule, bool isEnabled) {
        edit([&](ProfileSource& own) { own.setEnabled(rule, isEnabled); });
    };
    connect(&m_model, &ProfileTreeModel::switchRequested, this, setEnabled);
    connect(m_rule, &RulePane::switched, this, setEnabled);
    connect(m_rule, &RulePane::severityChosen, this, [this](const QString& rule, Severity severity) {
        edit([&](ProfileSource& own) { own.setSeverity(rule, severity); });
    });
    connect(m_rule, &RulePane::parameterEdited, this, [this](const QString& key, const QJsonValue& value) {
        edit([&](ProfileSource& own) { report(own.setParameter(key, value)); });
    });
    connect(m_rule, &RulePane::restoreRequested, this, [this](const QString& rule) {
        edit([&](ProfileSource& own) {
            own.restoreRule(rule);
            for (const QString& key : RuleCatalog::builtIn().entry(rule)->uses)
                own.restoreParameter(key);
        });
    });
    connect(m_list, &ListPane::edited, this, [this](const QString& key, const ProfileList::Rows& rows) {
        edit([&](ProfileSource& own) { report(own.setList(key, rows)); });
    });
    connect(m_list, &ListPane::restoreRequested, this,
            [this](const QString& key) { edit([&](ProfileSource& own) { own.restoreList(key); }); });
    connect(m_rule, &RulePane::listRequested, this, &ProfilePage::open);
    connect(m_list, &ListPane::ruleRequested, this, &ProfilePage::open);
}

const ProfileSource& ProfilePage::source() const
{
    return *m_shelf.find(m_chosen);
}

template <typename Edit>
void ProfilePage::edit(Edit edit)
{
    if (source().isBuiltIn())
        return;
    say({});
    ProfileSource own = source();
    edit(own);
    m_shelf.put(std::move(own));
    showSource();
}

void ProfilePage::choose(const QString& name)
{
    m_chosen = m_shelf.find(name) ? name : Preferences().profile;
    m_bar->show(m_shelf, m_chosen);
    showSource();
}

void ProfilePage::restoreDefaults()
{
    edit([](ProfileSource& own) { own.restoreAll(); });
}

void ProfilePage::showSource()
{
    m_model.setSource(source(), !source().isBuiltIn());
    showCurrent();
    m_afterCounter.count(source().profile());
}

QString ProfilePage::currentKey() const
{
    return m_tree->currentIndex().data(ProfileTreeModel::KeyRole).toString();
}

void ProfilePage::showCurrent()
{
    const QString key = currentKey();
    const bool isEditable = !source().isBuiltIn();
    if (findProfileList(key)) {
        m_list->show(source(), key, isEditable);
        m_panes->setCurrentIndex(1);
    } else if (!key.isEmpty()) {
        m_rule->show(source(), key, isEditable);
        m_panes->setCurrentIndex(0);
    }
    showTallies();
}

void ProfilePage::showTallies()
{
    const bool isCounting = m_afterCounter.isCounting() || m_beforeCounter.isCounting();
    m_model.setTallies(m_before, m_after);
    const QString key = currentKey();
    if (m_before && m_after)
        m_rule->showFindings(changeText(m_before->byRule.value(key), m_after->byRule.value(key)));
    if (!m_afterCounter.hasDocument()) {
        m_totals->setText(tr("With a document open, this shows what each change would find."));
        return;
    }
    QStringList parts;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        const QString change = changeText(countOf(m_before, severity), countOf(m_after, severity));
        if (!change.isEmpty())
            parts.append(severityText(severity) + u' ' + change);
    }
    const QString counts = parts.join(u" · "_s);
    m_totals->setText(isCounting ? tr("In the open document: %1 (counting …)").arg(counts)
                                 : tr("In the open document: %1").arg(counts));
}

int ProfilePage::filter(const QString& typed)
{
    m_shown.setFilterFixedString(typed.trimmed());
    m_tree->expandAll();
    return leafCount(m_shown);
}

void ProfilePage::open(const QString& key)
{
    const QModelIndex wanted = m_model.indexOf(key);
    if (wanted.isValid() && !m_shown.mapFromSource(wanted).isValid())
        m_shown.setFilterFixedString(QString());
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_shown.mapFromSource(wanted));
}

void ProfilePage::copy()
{
    say({});
    const QString title = source().title(presentLanguage());
    const QString name = askName(tr("Make Own Profile"), tr("%1, own").arg(title), tr("Make"));
    if (name.isEmpty())
        return;
    if (auto own = ProfileSource::over(source(), name)) {
        m_shelf.put(std::move(own).value());
        choose(name);
    }
}

QString ProfilePage::askName(const QString& title, const QString& suggested, const QString& accept)
{
    QString label = tr("Name of the profile");
    QString text = suggested;
    for (;;) {
        const auto name = m_dialogs.askText({.title = title,
                                             .label = label,
                                             .text = text,
                                             .accept = accept,
                                             .isRequired = true,
                                             .isOneLine = true});
        if (!name)
            return {};
        text = name->simplified();
        if (!m_shelf.find(text))
            return text;
        label = tr("There is a profile of this name already. Another name");
    }
}

void ProfilePage::rename()
{
    say({});
    const QString name = askName(tr("Rename Profile"), m_chosen, tr("Rename"));
    if (name.isEmpty())
        return;
    m_shelf.rename(m_chosen, name);
    choose(name);
}

void ProfilePage::follow(const QString& base)
{
    say({});
    const ProfileSource* const wanted = m_shelf.find(base);
    if (!wanted || base == source().baseName())
        return;
    if (wanted->restsOn(m_chosen)) {
        say(tr("“%1” follows this profile itself, one by way of the other; profiles cannot follow each other "
               "in a "
               "circle.")
                .arg(wanted->title(presentLanguage())));
    } else if (auto moved = source().rebased(*wanted)) {
        m_shelf.put(std::move(moved).value());
    } else {
        report(Result<>(moved.error()));
    }
    choose(m_chosen);
}

void ProfilePage::remove()
{
    say({});
    if (const QStringList followers = m_shelf.followersOf(m_chosen); !followers.isEmpty()) {
        say(tr("This profile is followed by “%1”. Let that one follow another profile first.")
                .arg(followers.join(u"”“"_s)));
        return;
    }
    const QString title = source().title(presentLanguage());
    if (!m_dialogs.confirm(tr("Delete Profile"), tr("Delete the rule profile “%1”?").arg(title),
                           tr("Delete")))
        return;
    const QString base = source().baseName();
    m_shelf.remove(m_chosen);
    choose(base);
}

void ProfilePage::importFile()
{
    const QString path = m_dialogs.chooseProfile();
    if (path.isEmpty())
        return;
    Result<ProfileSource> read = ProfileFolder::read(path, m_shelf.texts()).withContext(path);
    if (!read) {
        say(errorText(read.error()));
        return;
    }
    say({});
    QString name = read->name();
    if (m_shelf.find(name))
        name = askName(tr("Import Profile"), name, tr("Import"));
    if (name.isEmpty())
        return;
    // An exported built-in profile becomes one that follows it.
    if (name != read->name())
        read = read->isBuiltIn() ? ProfileSource::over(*read, name) : read->renamed(name);
    if (read) {
        m_shelf.put(std::move(read).value());
        choose(name);
    }
}

void ProfilePage::exportFile()
{
    const QString path = m_dialogs.chooseProfileToSave(source().name() + u".json"_s);
    if (path.isEmpty())
        return;
    say({});
    // A file goes to people who do not have the own profiles that this one rests on.
    const Result<ProfileSource> whole = source().flattened();
    report(whole ? ProfileFolder::writeTo(*whole, path) : Result<>(whole.error()));
}

Result<> ProfilePage::save()
{
    const Result<> saved = m_shelf.save();
    report(saved);
    return saved;
}

void ProfilePage::report(const Result<>& result)
{
    if (!result)
        say(errorText(result.error()));
}

void ProfilePage::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

QString ProfilePage::message() const
{
    return m_message->text();
}

} // namespace budget::ui

#include "moc_profilepage.cpp"
