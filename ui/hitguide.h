// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/jsonpointer.h"

#include <QList>
#include <QObject>

class Actions;
class CaseView;
class ReviewSession;
class ReviewVerbs;

/// Leads through the places of the example on the desk that hold the words of the search.
class HitGuide final : public QObject
{
    Q_OBJECT

public:
    HitGuide(ReviewSession &session, CaseView &view, ReviewVerbs &verbs, const Actions &actions,
             QObject *parent);

    /// While another page is in front, its keys do nothing.
    void setActive(bool active);
    /// In the order in which the record is read.
    const QList<JsonPointer> &places();

public Q_SLOTS:
    void next();
    void previous();

private:
    void follow();
    void forget();
    void step(int by);

    ReviewSession &m_session;
    CaseView &m_view;
    ReviewVerbs &m_verbs;
    const Actions &m_actions;
    JsonPointer m_focused;
    QList<JsonPointer> m_places;
    bool m_isRead = false; ///< Looked up when somebody asks: a record may be long.
    int m_at = -1;
    bool m_isActive = true;
};
