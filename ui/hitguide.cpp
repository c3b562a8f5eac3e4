// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/hitguide.h"

#include "model/review/textmatcher.h"
#include "model/workspace/reviewsession.h"
#include "ui/actions.h"
#include "ui/panels/caseview.h"
#include "ui/reviewverbs.h"

#include <QAction>

namespace {

void collect(const JsonValue &value, const TextMatcher &words, QList<JsonPointer> &places)
{
    if (value.isObject() || value.isArray()) {
        for (const JsonValue &child : value.children())
            collect(child, words, places);
    } else if (value.isString() && !words.matches(value.text()).isEmpty()) {
        places += value.place();
    }
}

} // namespace

HitGuide::HitGuide(ReviewSession &session, CaseView &view, ReviewVerbs &verbs,
                   const Actions &actions, QObject *parent)
    : QObject(parent), m_session(session), m_view(view), m_verbs(verbs), m_actions(actions)
{
    connect(actions.nextHit, &QAction::triggered, this, &HitGuide::next);
    connect(actions.previousHit, &QAction::triggered, this, &HitGuide::previous);
    connect(&session, &ReviewSession::queueChanged, this, &HitGuide::follow);
    for (const auto signal : {&ReviewSession::currentChanged, &ReviewSession::currentUpdated})
        connect(&session, signal, this, &HitGuide::forget);
    connect(&view, &CaseView::placeFocused, this,
            [this](const JsonPointer &place) { m_focused = place; });
    follow();
}

void HitGuide::setActive(bool active)
{
    m_isActive = active;
    follow();
}

void HitGuide::follow()
{
    const TextMatcher words(m_session.query());
    m_view.setHits(words);
    forget();
    for (QAction *action : {m_actions.nextHit, m_actions.previousHit})
        action->setEnabled(m_isActive && words.isActive());
}

void HitGuide::forget()
{
    m_places.clear();
    m_isRead = false;
    m_at = -1;
}

const QList<JsonPointer> &HitGuide::places()
{
    const TextMatcher words(m_session.query());
    if (!m_isRead && words.isActive())
        collect(m_session.current().example.root(), words, m_places);
    m_isRead = true;
    return m_places;
}

void HitGuide::next()
{
    step(1);
}

void HitGuide::previous()
{
    step(-1);
}

/// From where the focus is, when that is a hit; a place that no panel shows is passed over.
void HitGuide::step(int by)
{
    const int count = int(places().size());
    if (count == 0 || !m_verbs.settleEditor())
        return;
    if (const auto focused = m_places.indexOf(m_focused); focused >= 0)
        m_at = int(focused);
    else if (m_at < 0 && by < 0)
        m_at = 0;
    for (int i = 0; i < count; ++i) {
        m_at = (m_at + by + count) % count;
        if (!m_view.reveal(m_places[m_at]))
            continue;
        m_focused = m_places[m_at];
        return;
    }
}
