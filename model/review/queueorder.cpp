// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/review/queueorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString shuffledPrefix = u"shuffled:"_s;

} // namespace

QList<QueueOrder::Kind> QueueOrder::kinds()
{
    return {Kind::Batch, Kind::Label, Kind::Risk, Kind::Shuffled};
}

QString QueueOrder::name(Kind kind)
{
    switch (kind) {
    case Kind::Batch:
        return tr("By batch");
    case Kind::Label:
        return tr("By id");
    case Kind::Risk:
        return tr("By risk");
    case Kind::Shuffled:
        return tr("Shuffled");
    }
    Q_UNREACHABLE();
}

QString QueueOrder::id() const
{
    switch (kind) {
    case Kind::Batch:
        return u"batch"_s;
    case Kind::Label:
        return u"id"_s;
    case Kind::Risk:
        return u"risk"_s;
    case Kind::Shuffled:
        return shuffledPrefix + QString::number(seed);
    }
    Q_UNREACHABLE();
}

QueueOrder QueueOrder::fromId(const QString &id)
{
    if (id.startsWith(shuffledPrefix)) {
        bool isNumber = false;
        const quint32 seed = id.mid(shuffledPrefix.size()).toUInt(&isNumber);
        return isNumber ? QueueOrder{Kind::Shuffled, seed} : QueueOrder();
    }
    for (const Kind kind : {Kind::Label, Kind::Risk}) {
        if (QueueOrder{kind}.id() == id)
            return {kind};
    }
    return {};
}

int QueueOrder::risk(const ExampleSummary &example)
{
    const bool urgent = example.urgent || example.category == u"red_flag"_s;
    const double confidence = std::clamp(example.confidence.value_or(0), 0.0, 1.0);
    return (example.openErrors > 0 ? 0 : 4096) + (urgent ? 0 : 2048) + int(confidence * 1000);
}

/// The finaliser of SplitMix64 (Steele, Lea and Flood 2014): a bijection, so that no two examples
/// share a place.
quint64 QueueOrder::shuffled(ExampleId example, quint32 seed)
{
    quint64 x = quint64(example.number) + (quint64(seed) + 1) * 0x9E3779B97F4A7C15;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
    return x ^ (x >> 31);
}

QueuePlace QueueOrder::placeOf(const ExampleSummary &example) const
{
    switch (kind) {
    case Kind::Batch:
        return {0, {}, example.id};
    case Kind::Label:
        return {0, example.label.toUtf8(), example.id}; // as SQLite compares
    case Kind::Risk:
        return {quint64(risk(example)), {}, example.id};
    case Kind::Shuffled:
        return {shuffled(example.id, seed), {}, example.id};
    }
    Q_UNREACHABLE();
}

bool QueueOrder::isBefore(const ExampleSummary &a, const ExampleSummary &b) const
{
    return placeOf(a) < placeOf(b);
}
