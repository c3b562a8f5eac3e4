// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/normalised.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

int decimalsOf(const JsonValue &number)
{
    const qsizetype point = number.raw().indexOf('.');
    return point < 0 ? 0 : int(number.raw().size() - point - 1);
}

} // namespace

Patch normalised(const QList<Differential> &list, const QList<double> &values)
{
    int decimals = 2;
    for (const Differential &differential : list)
        decimals = std::clamp(decimalsOf(differential.probability), decimals, 6);
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    if (sum <= 0)
        return {};
    const double unit = std::pow(10.0, -decimals);
    QList<qint64> parts;
    for (const double value : values)
        parts += std::max<qint64>(value > 0 ? 1 : 0, std::llround(value / sum / unit));
    *std::ranges::max_element(parts) +=
        std::llround(1 / unit) - std::accumulate(parts.begin(), parts.end(), qint64(0));
    Patch patch;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const double part = double(parts[i]) * unit;
        const JsonValue &old = list[i].probability;
        if (std::abs(values[i] - part) > unit / 2)
            patch += {PatchOperation::Kind::Replace,
                      old.place(),
                      {},
                      QByteArray::number(part, 'f', decimals),
                      old.raw().toByteArray()};
    }
    return patch;
}
