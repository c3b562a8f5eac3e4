// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/dataset/stepverdict.h"

using namespace Qt::StringLiterals;

QString idOf(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Right:
        return u"right"_s;
    case StepVerdict::Wrong:
        return u"wrong"_s;
    case StepVerdict::Unsure:
        return u"unsure"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StepVerdict> stepVerdictFromId(const QString &id)
{
    for (const StepVerdict verdict :
         {StepVerdict::Right, StepVerdict::Wrong, StepVerdict::Unsure}) {
        if (idOf(verdict) == id)
            return verdict;
    }
    return std::nullopt;
}
