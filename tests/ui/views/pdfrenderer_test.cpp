// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/views/pdfrenderer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

#include <functional>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray aPage(Qt::GlobalColor colour)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, 9999, 9999), colour);
    painter.end();
    return bytes;
}

void open(PdfRenderer& renderer, const QByteArray& bytes)
{
    QSignalSpy opened(&renderer, &PdfRenderer::opened);
    renderer.open(bytes, {});
    ASSERT_TRUE(opened.wait(20'000));
}

/// Does something once a job on another thread has ended and before anybody is told.
class WhenAJobEnds final : public QObject
{
public:
    explicit WhenAJobEnds(std::function<void()> action)
        : m_action(std::move(action))
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* watcher = qobject_cast<QFutureWatcherBase*>(watched);
        if (event->type() == QEvent::FutureCallOut && watcher && !watcher->isRunning())
            std::exchange(m_action, [] {})();
        return false;
    }

private:
    std::function<void()> m_action;
};

} // namespace

TEST(PdfRenderer, KeepsThePageItDrew)
{
    PdfRenderer renderer;
    open(renderer, aPage(Qt::red));
    QSignalSpy drawn(&renderer, &PdfRenderer::drawn);

    renderer.want({1}, 1);

    ASSERT_TRUE(drawn.wait(20'000));
    EXPECT_FALSE(renderer.image(1, 1).isNull());
}

TEST(PdfRenderer, KeepsNoPageOfADocumentThatWasClosedBeforeItCame)
{
    PdfRenderer renderer;
    open(renderer, aPage(Qt::red));
    QSignalSpy opened(&renderer, &PdfRenderer::opened);
    const WhenAJobEnds other([&] { renderer.open(aPage(Qt::blue), {}); });

    renderer.want({1}, 1);

    ASSERT_TRUE(opened.wait(20'000));
    EXPECT_TRUE(renderer.image(1, 1).isNull());
    EXPECT_TRUE(renderer.roughImage(1).isNull());
}

} // namespace budget::ui
