// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/spelling/projectspelling.h"

#include "model/rules/knowledge/knownwords.h"
#include "model/workspace/projectwords.h"
#include "model/workspace/reviewsession.h"
#include "ui/spelling/dictionary.h"
#include "ui/spelling/spelling.h"

ProjectSpelling::ProjectSpelling(ReviewSession &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_spelling(new Spelling(Dictionary::systemFolder(), this))
{
    takeNames();
    takeWords();
    connect(&session, &ReviewSession::rulesChanged, this, &ProjectSpelling::takeNames);
    connect(m_spelling, &Spelling::taught, this, &ProjectSpelling::keep);
}

void ProjectSpelling::takeNames()
{
    m_spelling->setNames(knownWords(*m_session.rules().knowledge()));
}

void ProjectSpelling::takeWords()
{
    const Result<QStringList> words = projectwords::load(m_session.project());
    if (words)
        m_spelling->setWords(*words);
    else
        Q_EMIT m_session.failed(words.error());
}

/// What could not be kept is no longer taken for right: nothing counts as saved that is not.
void ProjectSpelling::keep(const QString &word)
{
    const Result<void> kept = projectwords::add(m_session.project(), word);
    if (kept)
        return;
    takeWords();
    Q_EMIT m_session.failed(kept.error());
}
