// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/finding.h"
#include "core/rules/lexicon.h"
#include "core/rules/ruleexample.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace budget {

struct ReviewForm;

/// 规则方案: which rules run, how severe they are, and their lists, numbers and words. Read from a data file,
/// which may extend a built-in profile and then says only what differs. Immutable; may be read on any thread.
class Profile
{
public:
    /// The built-in profile with this name ("chongqing" is the default).
    [[nodiscard]] static Result<std::shared_ptr<const Profile>> builtIn(const QString& name);
    [[nodiscard]] static QStringList builtInNames();
    /// Its data file.
    [[nodiscard]] static Result<QByteArray> builtInJson(const QString& name);
    /// ProfileInvalid with "line N: reason" for anything that is not a profile.
    [[nodiscard]] static Result<std::shared_ptr<const Profile>> fromJson(const QByteArray& json);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& chineseTitle() const { return m_chineseTitle; }
    [[nodiscard]] const QString& englishTitle() const { return m_englishTitle; }

    [[nodiscard]] bool isEnabled(QLatin1String rule) const;
    /// Only where the profile sets another severity than the catalogue's.
    [[nodiscard]] std::optional<Severity> severity(QLatin1String rule) const;

    [[nodiscard]] const RuleParameters& parameters() const { return m_parameters; }
    [[nodiscard]] const Lexicon& words() const { return m_words; }
    [[nodiscard]] const UnitDictionary& units() const { return m_units; }
    [[nodiscard]] const std::vector<WeightScheme>& schemes() const { return m_schemes; }
    [[nodiscard]] const std::vector<Slogan>& slogans() const { return m_slogans; }
    [[nodiscard]] const std::vector<Typo>& typos() const { return m_typos; }
    /// The words of both, to look for any of them at a glance.
    [[nodiscard]] const WordList& sloganWords() const { return m_sloganWords; }
    [[nodiscard]] const WordList& typoWords() const { return m_typoWords; }
    /// Well-known orders and what they enact: 国务院令第577号 → 自然灾害救助条例; folded.
    [[nodiscard]] const QHash<QString, QString>& knownOrders() const { return m_knownOrders; }
    [[nodiscard]] const std::vector<Superseded>& superseded() const { return m_superseded; }
    /// 评审表; see reviewform.h. Without items when the profile has none.
    [[nodiscard]] const ReviewForm& reviewForm() const;
    /// What the rules must say under this profile, and what not; selftest.h runs them.
    [[nodiscard]] const std::vector<RuleExample>& examples() const { return m_examples; }

    [[nodiscard]] const std::vector<Level1>& levels() const { return m_levels; }
    /// The level with this key; null when the profile does not know it.
    [[nodiscard]] const Level1* level1(QStringView key) const;
    /// The first level of this kind; null when the profile has none.
    [[nodiscard]] const Level1* level1(LevelKind kind) const;
    /// The standard key for another usual name, or the key itself.
    [[nodiscard]] QString standardLevel2Key(const QString& key) const { return m_aliases.value(key, key); }
    /// Other usual names of 二级 → the standard ones, both as levelKey() has them.
    [[nodiscard]] const QHash<QString, QString>& level2Aliases() const { return m_aliases; }

private:
    friend class ProfileReader;

    struct RuleSetting
    {
        bool enabled = true;
        std::optional<Severity> severity;
    };

    QString m_name;
    QString m_chineseTitle;
    QString m_englishTitle;
    QHash<QString, RuleSetting> m_rules; ///< only what differs from the catalogue
    RuleParameters m_parameters;
    Lexicon m_words;
    UnitDictionary m_units;
    std::vector<WeightScheme> m_schemes;
    std::vector<Level1> m_levels;
    std::vector<Slogan> m_slogans;
    std::vector<Typo> m_typos;
    WordList m_sloganWords;
    WordList m_typoWords;
    QHash<QString, QString> m_knownOrders;
    std::vector<Superseded> m_superseded;
    std::shared_ptr<const ReviewForm> m_reviewForm;
    std::vector<RuleExample> m_examples;
    QHash<QString, QString> m_aliases; ///< level 2 key → standard key
};

} // namespace budget
