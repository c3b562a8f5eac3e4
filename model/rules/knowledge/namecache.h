// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QReadWriteLock>
#include <QString>

/// What a book said of the names that it was asked for. Folding a name into its key takes longer
/// than all else in looking it up, and many rules ask for the same few names of one example, on all
/// threads.
class NameCache
{
public:
    /// The index that `look` finds for a name, or found before.
    template<typename Look>
    int find(const QString &name, const Look &look) const
    {
        {
            const QReadLocker locker(&m_lock);
            if (const auto known = m_known.constFind(name); known != m_known.constEnd())
                return *known;
        }
        const int index = look(name);
        const QWriteLocker locker(&m_lock);
        if (m_known.size() >= most)
            m_known.clear(); // Prose in the place of names; the names are soon back.
        m_known.insert(name, index);
        return index;
    }

    /// To be called when the book learns something.
    void clear() { m_known.clear(); }

private:
    static constexpr qsizetype most = 5000;

    mutable QReadWriteLock m_lock;
    mutable QHash<QString, int> m_known;
};
