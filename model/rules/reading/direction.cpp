// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/reading/direction.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct DirectionWord
{
    Direction direction = Direction::None;
    QString opposite;
};

const QHash<QString, DirectionWord> &directionWords()
{
    static const QHash<QString, DirectionWord> words = [] {
        QHash<QString, DirectionWord> all;
        const QList<std::pair<QString, QString>> pairs = {
            {u"increase"_s, u"decrease"_s},   {u"increases"_s, u"decreases"_s},
            {u"increased"_s, u"decreased"_s}, {u"increasing"_s, u"decreasing"_s},
            {u"rise"_s, u"drop"_s},           {u"rose"_s, u"fell"_s},
            {u"rises"_s, u"falls"_s},         {u"rising"_s, u"falling"_s},
            {u"jump"_s, u"drop"_s},           {u"jumped"_s, u"dropped"_s},
            {u"gain"_s, u"loss"_s},           {u"gained"_s, u"lost"_s},
            {u"growth"_s, u"decline"_s},      {u"grew"_s, u"shrank"_s},
            {u"more"_s, u"less"_s},           {u"higher"_s, u"lower"_s},
            {u"heavier"_s, u"lighter"_s},     {u"up"_s, u"down"_s},
            {u"climb"_s, u"drop"_s},          {u"climbed"_s, u"dropped"_s},
            {u"raised"_s, u"cut"_s},          {u"bump"_s, u"cut"_s},
        };
        for (const auto &[up, down] : pairs) {
            all.insert(up, {Direction::Up, down});
            if (!all.contains(down))
                all.insert(down, {Direction::Down, up});
        }
        for (const QString &up :
             {u"spike"_s, u"uptick"_s, u"surge"_s, u"progression"_s, u"greater"_s, u"longer"_s,
              u"faster"_s, u"bumped"_s, u"surged"_s, u"spiked"_s})
            all.insert(up, {Direction::Up, {}});
        for (const QString &down : {u"reduction"_s, u"reductions"_s})
            all.insert(down, {Direction::Down, u"increase"_s});
        all.insert(u"reduced"_s, {Direction::Down, u"increased"_s});
        for (const QString &down :
             {u"fewer"_s, u"off"_s, u"fall"_s, u"dip"_s, u"cutback"_s, u"reduce"_s, u"reducing"_s,
              u"declined"_s, u"shorter"_s, u"drops"_s, u"dropping"_s, u"cutting"_s})
            all.insert(down, {Direction::Down, {}});
        return all;
    }();
    return words;
}

} // namespace

Direction directionOf(const QString &word)
{
    return directionWords().value(word).direction;
}

QString oppositeOf(const QString &word)
{
    return directionWords().value(word).opposite;
}
