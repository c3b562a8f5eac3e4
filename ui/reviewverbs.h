// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/workspace/reviewsession.h"

#include <QWidget>

class CaseView;
class Prompts;
class Settings;

/// What the keys and buttons of reviewing do. Sees to it that an open editor is closed first, that
/// somebody is signed in, and that no typed text is lost.
class ReviewVerbs final : public QObject
{
    Q_OBJECT

public:
    ReviewVerbs(ReviewSession &session, CaseView &view, Prompts &prompts, Settings &settings,
                QWidget *window);

    /// Why a verdict is refused; that nobody is signed in yet is no reason, it is asked then.
    QString refusal(Verdict verdict) const;
    /// How many open errors stand in the way of an approval that nothing else forbids.
    int blockingErrors() const;
    /// Takes the open editor's text over; false when the reviewer stays with it.
    bool settleEditor();
    /// False when nobody wants to sign in.
    bool ensureReviewer();
    /// Whether an edit could not be saved and is still held.
    bool holdsUnsaved() const { return !m_unsaved.isEmpty(); }
    /// Reads the example again if somebody else changed it since it was shown.
    void catchUp();

public Q_SLOTS:
    void approve();
    void decide(const Decision &decision);
    void askSecondOpinion(const QString &note);
    void reopen();
    void edit();
    void toggleFlag();
    /// Marks the selected reasoning step, else the first, and goes to the one after it.
    void markStep(StepVerdict verdict);
    void next();
    void previous();
    void undo();
    void redo();
    void open(ExampleId id);
    void goToId();
    void chooseReviewer();
    void applyPatch(const Patch &patch);
    void applyFix(const Finding &finding);
    void waive(const Finding &finding, const QString &reason);
    void comment(const JsonPointer &place, const QString &text);
    void retryUnsaved();

Q_SIGNALS:
    void problem(const Error &error);
    /// Open errors stand in the way of the approval that somebody asked for.
    void errorsStandOpen();
    /// An edit was not saved. It is held until it is.
    void editHeld(const Error &error);

private:
    void takeEdit(const JsonPointer &place, const QByteArray &value);
    PatchOperation operationFor(const JsonPointer &place, const QByteArray &value) const;
    bool signInForEdit();
    void refuseApproval(const QString &reason);
    void hold(const Patch &patch);

    ReviewSession &m_session;
    CaseView &m_view;
    Prompts &m_prompts;
    Settings &m_settings;
    QWidget *m_window = nullptr;
    /// While it points somewhere, edits are gathered there instead of being saved one by one.
    Patch *m_gathered = nullptr;
    Error m_lastError;
    Patch m_unsaved;
    bool m_catchingUp = false;
    ExampleId m_unsavedExample;
};
