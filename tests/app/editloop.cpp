// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits a workspace at random until it is killed, and prints the number of each line of the log that it was
// told is on disk. Usage: editloop WORKSPACE SEED

#include "core/session/documentsession.h"
#include "tests/support/changegenerator.h"

#include <QCoreApplication>

#include <cstdio>

namespace budget {

namespace {

/// Every kind but new tables: their contents are not in the log, so that it could not be replayed from the
/// import alone.
constexpr std::array<size_t, 9> kKinds{0, 1, 2, 3, 6, 7, 8, 9, 10};

Change someChange(test::ChangeGenerator& generator, std::mt19937& random, const BudgetDocument& document)
{
    const auto kind = [&] { return kKinds[random() % kKinds.size()]; };
    if (random() % 5 != 0)
        return generator.ofKind(kind(), document);
    BudgetDocument scratch;
    scratch.reset(document.content());
    ChangeGroup group{ChangeGroup::Kind::BulkEdit, {}};
    for (int i = 0; i < 3; ++i) {
        group.changes.push_back(generator.ofKind(kind(), scratch));
        scratch.apply(group.changes.back());
    }
    return group;
}

Result<> step(DocumentSession& session, test::ChangeGenerator& generator, std::mt19937& random)
{
    const auto dice = random() % 10;
    if (dice < 2 && session.canUndo() && session.undoEntry()->seq > 1)
        return session.undo();
    if (dice < 3 && session.canRedo())
        return session.redo();
    return session.submit(someChange(generator, random, session.document()));
}

/// \a number sets this run apart from the others on the same file: no id may be given twice.
int run(const QString& path, quint32 seed, qint64 number)
{
    const SystemClock clock;
    auto session = DocumentSession::open(path, {.author = QStringLiteral("editloop"), .clock = &clock});
    if (!session)
        return 2;
    std::mt19937 random(seed);
    test::ChangeGenerator generator(seed, number * 100'000);
    for (;;) {
        if (!step(**session, generator, random))
            return 3;
        const auto newest = (*session)->history(1);
        if (!newest || newest->empty())
            return 4;
        std::printf("%lld\n", newest->front().seq);
        std::fflush(stdout);
    }
}

} // namespace

} // namespace budget

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 1;
    return budget::run(arguments[1], arguments[2].toUInt(), arguments[3].toLongLong());
}
