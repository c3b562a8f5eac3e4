// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/storage/draftstore.h"
#include "model/workspace/reviewsession.h"

#include <functional>

class QTimer;

/// Journals what stands in open editors, so that a crash takes no more than two seconds of typing.
/// What is closed, saved or emptied leaves the journal.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int everyMilliseconds = 2000;

    /// What an editor holds now; kind, place and text are enough. Nothing when it is closed or not
    /// changed.
    using Source = std::function<std::optional<Draft>()>;

    DraftKeeper(ReviewSession &session, QObject *parent);

    void watch(Source source);
    /// Takes over from an earlier run what is not in an editor yet, the newest first.
    QList<Draft> leftBehind() const;
    void forget(const Draft &draft);
    /// Everything of this run: it was saved, or discarded when somebody was asked.
    void forgetAll();

public Q_SLOTS:
    /// Brings the journal in step with the editors.
    void keep();

Q_SIGNALS:
    /// The journal cannot be written; said once, until it can be again.
    void failed(const Error &error);

private:
    QList<Draft> open() const;
    void save(const Draft &draft);
    bool isKept(const Draft &draft) const;

    ReviewSession &m_session;
    QTimer *m_timer = nullptr;
    QList<Source> m_sources;
    QList<Draft> m_kept; ///< Of this run.
    bool m_hasFailed = false;
};
