// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "model/rules/dataset/nearduplicates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString rule = u"near-duplicate"_s;

/// So many examples of one bucket are compared with a new one: the first and the latest. A bucket
/// of more is a template, whose members find each other all the same.
constexpr qsizetype bucketEnds = 16;
/// So many candidates of one example are verified, the most promising first.
constexpr qsizetype mostVerified = 8;

QString percent(double share)
{
    return QString::number(share * 100, 'f', 0) + u'%';
}

} // namespace

QList<ExamplePair> NearDuplicates::find()
{
    QList<ExamplePair> pairs;
    if (m_run.digests().size() <= exactUpTo)
        findExactly(pairs);
    else
        findByBands(pairs);
    addSameTexts(pairs);
    std::ranges::stable_sort(pairs, {}, &ExamplePair::later);
    return pairs;
}

NearDuplicates::Shingles NearDuplicates::shingles(int index)
{
    if (const Shingles *known = m_shingles.object(index))
        return *known;
    const std::optional<Example> example = m_run.read(index);
    Shingles made = example ? shinglesOf(comparedText(*example)) : Shingles();
    m_shingles.insert(index, new Shingles(made));
    return made;
}

/// Counts the shingles that a new example shares with each earlier one.
void NearDuplicates::findExactly(QList<ExamplePair> &pairs)
{
    const double least = m_run.number(rule, u"warning"_s);
    QHash<quint64, QList<int>> holders;
    QList<qsizetype> sizes;
    for (int later = 0; later < m_run.digests().size(); ++later) {
        if (m_run.isStopped())
            return;
        const Shingles own = m_run.digest(later).counts() ? shingles(later) : Shingles();
        sizes += own.size();
        QHash<int, int> shared;
        for (const quint64 shingle : own) {
            QList<int> &known = holders[shingle];
            for (const int earlier : std::as_const(known))
                ++shared[earlier];
            known += later;
        }
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            const qsizetype all = sizes[it.key()] + own.size() - it.value();
            const double similarity = double(it.value()) / double(all);
            if (similarity >= least)
                pairs += {it.key(), later, similarity, false};
        }
    }
}

void NearDuplicates::sortBands()
{
    for (int band = 0; band < MinHash::bands && !m_run.isStopped(); ++band) {
        QList<InBand> &all = m_bands[size_t(band)];
        all.reserve(m_run.digests().size());
        for (int i = 0; i < m_run.digests().size(); ++i) {
            if (m_run.digest(i).counts())
                all += {quint32(m_run.digest(i).signature.band(band)), i};
        }
        std::ranges::sort(all);
    }
}

/// Earlier examples that share a band, the most similar by their signatures first.
QList<int> NearDuplicates::bandPartners(int index) const
{
    const MinHash &signature = m_run.digest(index).signature;
    QList<int> partners;
    for (int band = 0; band < MinHash::bands; ++band) {
        const QList<InBand> &all = m_bands[size_t(band)];
        const auto hash = quint32(signature.band(band));
        const auto first = std::ranges::lower_bound(all, InBand(hash, 0));
        const auto end = std::lower_bound(first, all.end(), InBand(hash, index));
        for (auto it = first; it != end; ++it) {
            if (it - first == bucketEnds)
                it = std::max(it, end - bucketEnds);
            partners += it->second;
        }
    }
    std::ranges::sort(partners);
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
    // The estimate is off by 0.05 as a rule; 0.2 below the threshold nothing is lost.
    const double hopeless = m_run.number(rule, u"warning"_s) - 0.2;
    QList<std::pair<double, int>> ranked;
    for (const int partner : std::as_const(partners)) {
        const double estimate = signature.similarity(m_run.digest(partner).signature);
        if (estimate >= hopeless)
            ranked += {-estimate, partner};
    }
    std::ranges::sort(ranked);
    QList<int> best;
    for (const auto &[estimate, partner] : std::as_const(ranked).mid(0, mostVerified))
        best += partner;
    return best;
}

void NearDuplicates::findByBands(QList<ExamplePair> &pairs)
{
    sortBands();
    for (int later = 0; later < m_run.digests().size(); ++later) {
        if (m_run.isStopped())
            return;
        if (!m_run.digest(later).counts())
            continue;
        for (const int earlier : bandPartners(later))
            verify(earlier, later, pairs);
    }
    m_bands = {};
}

void NearDuplicates::verify(int earlier, int later, QList<ExamplePair> &pairs)
{
    const double similarity = sortedJaccard(shingles(earlier), shingles(later));
    if (similarity >= m_run.number(rule, u"warning"_s))
        pairs += {earlier, later, similarity, false};
}

/// The same question in the same category, whatever the answers are.
void NearDuplicates::addSameTexts(QList<ExamplePair> &pairs)
{
    QHash<std::pair<quint64, QString>, int> firsts;
    for (int i = 0; i < m_run.digests().size(); ++i) {
        const DatasetCheck::Digest &digest = m_run.digest(i);
        if (digest.userText == 0 || !digest.counts())
            continue;
        const auto key = std::pair(digest.userText, digest.member.category);
        const auto first = firsts.constFind(key);
        if (first == firsts.constEnd())
            firsts.insert(key, i);
        else
            pairs += {*first, i, 1, true};
    }
}

void NearDuplicates::report(const QList<ExamplePair> &pairs, const QList<ExamplePair> &except)
{
    QSet<std::pair<int, int>> meant;
    for (const ExamplePair &pair : except)
        meant += {pair.earlier, pair.later};
    const double least = m_run.number(rule, u"error"_s);
    for (qsizetype i = 0; i < pairs.size();) {
        const int later = pairs[i].later;
        const ExamplePair *most = nullptr;
        for (; i < pairs.size() && pairs[i].later == later; ++i) {
            if (!meant.contains({pairs[i].earlier, later}) &&
                (!most || pairs[i].similarity > most->similarity ||
                 (pairs[i].sameUserText && !most->sameUserText)))
                most = &pairs[i];
        }
        if (!most)
            continue;
        const QString other = m_run.digest(most->earlier).member.label;
        const QString message =
            most->sameUserText
                ? tr("The user writes the same as in %1, of the same category.").arg(other)
                : tr("User text and response are %1 the same as those of %2.")
                      .arg(percent(most->similarity), other);
        const bool error = most->sameUserText || most->similarity >= least;
        m_run.add(rule, error ? Severity::Error : Severity::Warning, later,
                  m_run.digest(later).userPlace(), message);
    }
}
