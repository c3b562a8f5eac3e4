// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// How long the next example takes from being shown to being painted, layout changes included:
//   QT_QPA_PLATFORM=offscreen bench_caseview [ROUNDS [WIDTH HEIGHT]]
#include "tests/bench/stopwatch.h"
#include "tests/support/samplerecords.h"

#include "model/dataset/example.h"
#include "ui/panels/caseview.h"
#include "ui/theme/flatstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    Example example;
    HeaderFacts facts;
};

QList<Sample> readSamples()
{
    QList<Sample> samples;
    for (const QByteArray &record : sampleRecords()) {
        const std::optional<Example> example = Example::of(record);
        if (!example)
            qFatal("a sample is no example");
        const QString id = example->id().text();
        QString category = example->category().text();
        if (category.isEmpty())
            category = id.section(u'-', 0, 0);
        samples += {*example, {id, category, u"pending"_s, 1, u"1 of 2"_s}};
    }
    return samples;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(Theme::lightPalette());
    QApplication::setFont(Fonts::application());
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 10;
    const QSize size = argc > 3 ? QSize(std::atoi(argv[2]), std::atoi(argv[3])) : QSize(1314, 698);

    CaseView view;
    view.resize(size);
    static_cast<QWidget &>(view).show();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    const QList<Sample> samples = readSamples();
    Stopwatch all;
    Stopwatch filling;
    Stopwatch painting;
    // The first round fills the caches of fonts and glyphs, as the first minute of work does.
    for (int round = 0; round <= rounds; ++round) {
        for (const Sample &sample : samples) {
            Stopwatch *const watches[] = {&all, &filling, &painting};
            const bool counts = round > 0;
            for (Stopwatch *watch : watches)
                watch->start();
            view.show(sample.example, sample.facts);
            if (counts)
                filling.stop();
            painting.start();
            view.render(&image);
            if (counts) {
                painting.stop();
                all.stop();
            }
            // What is left for later is not waited for, but must not be paid by the next one.
            QCoreApplication::processEvents();
        }
    }
    std::printf("%lld samples in order, %d rounds, %d x %d\n", (long long)samples.size(), rounds,
                size.width(), size.height());
    all.print("next example, shown and painted");
    filling.print("  filling and arranging");
    painting.print("  painting");
    return 0;
}
