// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/flows/draftkeeper.h"

#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

namespace {

bool isSameEditor(const Draft &a, const Draft &b)
{
    return a.example == b.example && a.kind == b.kind && a.place == b.place;
}

} // namespace

DraftKeeper::DraftKeeper(ReviewSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_timer(new QTimer(this))
{
    if (session.isReadOnly())
        return;
    m_timer->setInterval(everyMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
    m_timer->start();
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &DraftKeeper::keep);
    // What was saved just now is no draft any more.
    for (const auto signal : {&ReviewSession::currentChanged, &ReviewSession::currentUpdated})
        connect(&session, signal, this, &DraftKeeper::keep);
}

void DraftKeeper::watch(Source source)
{
    m_sources += std::move(source);
}

QList<Draft> DraftKeeper::open() const
{
    QList<Draft> drafts;
    const CurrentExample &current = m_session.current();
    for (const Source &source : m_sources) {
        std::optional<Draft> draft = current.isValid() ? source() : std::nullopt;
        if (!draft || draft->text.isEmpty())
            continue;
        draft->example = current.summary.id;
        draft->revision = current.summary.revision;
        draft->reviewer = m_session.reviewer().name;
        drafts += *draft;
    }
    return drafts;
}

bool DraftKeeper::isKept(const Draft &draft) const
{
    return std::ranges::any_of(m_kept, [&draft](const Draft &kept) {
        return isSameEditor(kept, draft) && kept.text == draft.text;
    });
}

void DraftKeeper::keep()
{
    if (m_session.isReadOnly())
        return;
    const QList<Draft> now = open();
    const QList<Draft> before = m_kept;
    for (const Draft &kept : before) {
        const bool isOpen = std::ranges::any_of(
            now, [&kept](const Draft &draft) { return isSameEditor(draft, kept); });
        if (!isOpen)
            forget(kept);
    }
    for (const Draft &draft : now) {
        if (!isKept(draft))
            save(draft);
    }
}

void DraftKeeper::save(const Draft &draft)
{
    Draft dated = draft;
    dated.at = m_session.now();
    const Result<void> saved = m_session.project().drafts().save(dated);
    if (!saved && !m_hasFailed)
        Q_EMIT failed({tr("What you type cannot be kept for the case of a crash: %1")
                           .arg(saved.error().message),
                       saved.error().detail});
    m_hasFailed = !saved;
    if (!saved)
        return;
    m_kept.removeIf([&draft](const Draft &kept) { return isSameEditor(kept, draft); });
    m_kept += dated;
}

void DraftKeeper::forget(const Draft &draft)
{
    // Where it fails it is offered once too often; nothing is lost.
    if (m_session.project().drafts().remove(draft))
        m_kept.removeIf([&draft](const Draft &kept) { return isSameEditor(kept, draft); });
}

void DraftKeeper::forgetAll()
{
    const QList<Draft> all = m_kept;
    for (const Draft &draft : all)
        forget(draft);
}

QList<Draft> DraftKeeper::leftBehind() const
{
    Result<QList<Draft>> stored = m_session.project().drafts().all();
    if (!stored || m_session.isReadOnly())
        return {};
    stored->removeIf([this](const Draft &draft) {
        return std::ranges::any_of(
            m_kept, [&draft](const Draft &kept) { return isSameEditor(kept, draft); });
    });
    return *stored;
}
