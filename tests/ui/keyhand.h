// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/fiftycases.h"
#include "ui/dialogs/rawjsondialog.h"
#include "ui/findingsguide.h"
#include "ui/itemmodels/findinglistmodel.h"
#include "ui/mainwindow.h"
#include "ui/pages/reviewpage.h"
#include "ui/panels/caseview.h"
#include "ui/panels/findingspanel.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

/// A reviewer who has a keyboard and eyes: everything goes by keys to whatever has the focus, and
/// after each of them the window is painted. What is not as expected ends the program.
class KeyHand
{
public:
    explicit KeyHand(MainWindow &window) : m_window(window)
    {
        comeBack();
        window.reviewPage().caseView().setFocus();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            QCoreApplication::processEvents();
        }
    }
    /// Whether the window is about the case.
    bool isOn(int number) const
    {
        return m_window.windowTitle().contains(fiftycases::labelOf(number));
    }

    void jump(int number) const
    {
        key(Qt::Key_K, Qt::ControlModifier);
        type(fiftycases::labelOf(number));
        key(Qt::Key_Return);
    }

    /// Everything that is planned for the case on the desk; leaves the next one on it.
    void review(int number) const
    {
        using enum fiftycases::Task;
        switch (fiftycases::taskOf(number)) {
        case Approve:
            return key(Qt::Key_A);
        case Reject:
        case RejectForTwo:
        case RejectForOther:
        case TryAndReject:
        case RedoRejection:
            return reject(number);
        case EditAndApprove:
        case EditAndGoOn:
        case EditAndCancel:
        case UndoEdit:
        case EditJson:
        case LeaveDraft:
            return edit(number);
        case Fix:
        case FixByHand:
        case Waive:
            return settleFinding(number);
        default:
            return goAround(number);
        }
    }

private:
    /// What a window manager does where there is one.
    void comeBack() const
    {
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window does not become active");
    }

    void reject(int number) const
    {
        using enum fiftycases::Task;
        const fiftycases::Task task = fiftycases::taskOf(number);
        if (task == TryAndReject)
            key(Qt::Key_A); // refused: an error stands open
        key(Qt::Key_R);
        if (task == Reject) {
            key(Qt::Key_3);
        } else if (task == RejectForTwo) {
            key(Qt::Key_1, Qt::ShiftModifier);
            key(Qt::Key_8, Qt::ShiftModifier);
            key(Qt::Key_Return);
        } else if (task == RejectForOther) {
            key(Qt::Key_O); // needs words
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a reason of its own"));
            key(Qt::Key_Return);
        } else if (task == TryAndReject) {
            key(Qt::Key_1);
        } else {
            key(Qt::Key_D);
            key(Qt::Key_Z, Qt::ControlModifier);
            key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            key(Qt::Key_J);
        }
    }

    /// Tab by Tab, wherever the focus was left.
    void walkToTheFirstStep() const
    {
        const CaseView &view = m_window.reviewPage().caseView();
        const auto isThere = [&view] {
            return view.focusedPlace().toString().endsWith(u"/reasoning_chain/0");
        };
        for (int tries = 0; tries < 300 && !isThere(); ++tries)
            key(Qt::Key_Tab);
        if (!isThere())
            qFatal("Tab does not lead to the first step");
    }

    void edit(int number) const
    {
        using enum fiftycases::Task;
        const fiftycases::Task task = fiftycases::taskOf(number);
        if (task == EditJson)
            return editJson(number);
        walkToTheFirstStep();
        key(Qt::Key_E);
        key(Qt::Key_End, Qt::ControlModifier);
        type(fiftycases::typedText);
        if (task == EditAndApprove)
            return key(Qt::Key_Return, Qt::ControlModifier);
        if (task == LeaveDraft)
            return;
        key(task == EditAndCancel ? Qt::Key_Escape : Qt::Key_Tab);
        if (task == UndoEdit)
            key(Qt::Key_Z, Qt::ControlModifier);
        key(task == EditAndGoOn ? Qt::Key_J : Qt::Key_A);
    }

    /// Finds the word in the raw text and types another over it.
    void editJson(int number) const
    {
        key(Qt::Key_J, Qt::ControlModifier);
        const auto *dialog = m_window.findChild<RawJsonDialog *>();
        if (!dialog || !QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }))
            qFatal("the raw JSON does not open");
        key(Qt::Key_F, Qt::ControlModifier);
        type(fiftycases::wordOf(number));
        key(Qt::Key_Return);
        key(Qt::Key_Escape);
        type(QStringLiteral("wombat"));
        const auto *save = dialog->findChild<QPushButton *>(QStringLiteral("saveJson"));
        if (!QTest::qWaitFor([save] { return save->isEnabled(); }))
            qFatal("the raw JSON cannot be saved");
        key(Qt::Key_Return, Qt::ControlModifier);
        if (!QTest::qWaitFor([dialog] { return !dialog->isVisible(); })) // a button sinks first
            qFatal("the raw JSON stays open");
        comeBack();
        key(Qt::Key_A);
    }

    void settleFinding(int number) const
    {
        using enum fiftycases::Task;
        const FindingsPanel &panel = m_window.reviewPage().findings().panel();
        const auto isSelected = [&panel] {
            return panel.current() && panel.current()->finding.rule == u"confidence-range";
        };
        key(Qt::Key_N);
        for (int tries = 0; tries < panel.model().rowCount() && !isSelected(); ++tries)
            key(Qt::Key_N);
        switch (fiftycases::taskOf(number)) {
        case Fix:
            key(Qt::Key_X);
            key(Qt::Key_Return);
            return key(Qt::Key_A);
        case FixByHand:
            key(Qt::Key_E);
            type(QStringLiteral("0.92"));
            return key(Qt::Key_Return, Qt::ControlModifier);
        default:
            key(Qt::Key_W);
            type(QStringLiteral("percent is meant"));
            key(Qt::Key_Return);
            return key(Qt::Key_A);
        }
    }

    void goAround(int number) const
    {
        using enum fiftycases::Task;
        switch (fiftycases::taskOf(number)) {
        case AskSecond:
            key(Qt::Key_S);
            type(QStringLiteral("which grade?"));
            return key(Qt::Key_Return);
        case Flag:
            key(Qt::Key_F);
            return key(Qt::Key_J);
        case FlagAndBack:
            key(Qt::Key_F);
            key(Qt::Key_F);
            break;
        case Comment:
            key(Qt::Key_C);
            type(QStringLiteral("ask for the mri"));
            key(Qt::Key_Return);
            break;
        case UndoApproval:
            key(Qt::Key_A);
            key(Qt::Key_Z, Qt::ControlModifier);
            return key(Qt::Key_J);
        case MarkSteps:
            walkToTheFirstStep();
            key(Qt::Key_1);
            key(Qt::Key_2);
            break;
        case Search:
            return search(number);
        case Jump:
            jump(number - 1);
            jump(number);
            break;
        case Reopen:
            key(Qt::Key_A);
            jump(number);
            key(Qt::Key_O);
            return jump(number + 1);
        case TypeLetters:
            key(Qt::Key_F, Qt::ControlModifier);
            type(QStringLiteral("arsofclnpjkxw123")); // a search, not sixteen decisions
            key(Qt::Key_Escape);
            key(Qt::Key_Escape);
            break;
        default:
            Q_UNREACHABLE();
        }
        key(Qt::Key_A);
    }

    /// The queue becomes what the search finds, and is left again.
    void search(int number) const
    {
        key(Qt::Key_F, Qt::ControlModifier);
        type(fiftycases::wordOf(number));
        key(Qt::Key_Return);
        key(Qt::Key_F3);
        key(Qt::Key_A);
        key(Qt::Key_F, Qt::ControlModifier);
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        jump(number + 1);
    }

    MainWindow &m_window;
};
