// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class ReviewSession;
class Spelling;

/// The spelling checker of a project: it knows the names of the project's rules and the words that
/// its reviewers taught it, and keeps what they teach.
class ProjectSpelling final : public QObject
{
    Q_OBJECT

public:
    explicit ProjectSpelling(ReviewSession &session, QObject *parent = nullptr);

    Spelling *spelling() const { return m_spelling; }

private:
    void takeNames();
    void takeWords();
    void keep(const QString &word);

    ReviewSession &m_session;
    Spelling *m_spelling = nullptr;
};
