// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/profilevalues.h"

namespace budget {

struct Parameter;

/// Reads a profile's data file over the profile that it extends. Unknown keys are errors: a mistyped name
/// must not silently leave a rule as it was.
class ProfileReader : private ProfileValues
{
public:
    /// \a profile: the one that is extended, or an empty one.
    ProfileReader(const QByteArray& json, Profile& profile)
        : ProfileValues(json)
        , m_profile(profile)
    {}
    [[nodiscard]] Result<> read(const QJsonObject& root);

private:
    Result<> readRules(const QJsonObject& rules);
    Result<> readParameters(const QJsonObject& parameters);
    Result<> readInto(int& number, const Parameter& parameter, const QJsonValue& value,
                      const QStringList& path) const;
    Result<> readInto(Weight& weight, const Parameter& parameter, const QJsonValue& value,
                      const QStringList& path) const;
    Result<> readInto(std::vector<Weight>& weights, const Parameter& parameter, const QJsonValue& value,
                      const QStringList& path) const;
    Result<> readInto(QStringList& list, const Parameter& parameter, const QJsonValue& value,
                      const QStringList& path) const;
    Result<> readInto(std::vector<Field>& fields, const Parameter& parameter, const QJsonValue& value,
                      const QStringList& path) const;
    Result<> readSchemes(const QJsonArray& schemes);
    Result<> readShare(WeightScheme& scheme, const QString& key, const QJsonValue& value);
    Result<> readLevels(const QJsonArray& levels);
    Result<> readAliases(const QJsonObject& aliases);
    Result<> readWords(const QJsonObject& words);
    Result<> readUnits(const QJsonObject& units);
    Result<> readSlogans(const QJsonObject& slogans);
    Result<> readTypos(const QJsonObject& typos);
    Result<> readSuperseded(const QJsonObject& superseded);
    Result<> readKnownOrders(const QJsonObject& orders);
    Result<> readExamples(const QJsonObject& examples);

    Profile& m_profile;
};

} // namespace budget
