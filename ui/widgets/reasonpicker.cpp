// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/reasonpicker.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Shift and a digit key is another sign on every keyboard; its scan code tells the digit (evdev
/// numbers, as X11 and Wayland report them). US signs stand in where there is no scan code.
QChar digitOf(const QKeyEvent &event)
{
    constexpr quint32 firstDigitKey = 10;
    const quint32 code = event.nativeScanCode();
    if (code >= firstDigitKey && code < firstDigitKey + 9)
        return QChar(ushort(u'1' + code - firstDigitKey));
    const QString signs = u"!@#$%^&*("_s;
    const qsizetype sign = event.text().isEmpty() ? -1 : signs.indexOf(event.text());
    return sign < 0 ? QChar() : QChar(ushort(u'1' + sign));
}

} // namespace

ReasonPicker::ReasonPicker(QWidget *window) : Popover(tr("Why is it rejected?"), window)
{
    setObjectName(u"reasonPicker"_s);
    createReasons();
    createNote();
}

void ReasonPicker::createReasons()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(3);
    const qsizetype rows = (Reasons::all().size() + 1) / 2;
    for (const Reason &reason : Reasons::all()) {
        auto *box = new QCheckBox(u"%1   %2"_s.arg(reason.key.toUpper()).arg(reason.name), this);
        box->setObjectName(reason.code);
        box->setAccessibleName(reason.name);
        box->setFocusPolicy(Qt::TabFocus);
        box->installEventFilter(this);
        const qsizetype at = m_boxes.size();
        grid->addWidget(box, int(at % rows), int(at / rows));
        m_boxes += box;
    }
    content()->addLayout(grid);
}

void ReasonPicker::createNote()
{
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"rejectNote"_s);
    m_note->setPlaceholderText(tr("Note (needed for \"other\")"));
    m_note->setAccessibleName(tr("Note to the rejection"));
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *hint = new QLabel(tr("One key rejects. Shift+key or click: several, then Enter. Esc: "
                               "back."),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *accept = new QPushButton(tr("Re&ject"), this);
    accept->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(accept);
    content()->addSpacing(4);
    content()->addLayout(row);
    content()->addWidget(m_problem);
    content()->addWidget(hint);
    // Enter in the note reaches keyPressEvent(): a line edit passes it on after returnPressed().
    connect(accept, &QPushButton::clicked, this, &ReasonPicker::confirm);
}

QString ReasonPicker::typed() const
{
    return isHidden() ? QString() : m_note->text();
}

void ReasonPicker::ask(const QWidget *anchor, const QString &note)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(false);
    m_note->setText(note);
    m_problem->hide();
    openAt(anchor);
}

bool ReasonPicker::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool ours = boxFor(*key) || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (ours)
        handleKey(key);
    return ours;
}

void ReasonPicker::keyPressEvent(QKeyEvent *event)
{
    handleKey(event);
}

QCheckBox *ReasonPicker::boxFor(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return nullptr;
    const int key = event.key();
    const bool plain =
        (key >= Qt::Key_1 && key <= Qt::Key_9) || (key >= Qt::Key_A && key <= Qt::Key_Z);
    const QChar wanted = plain ? QChar(ushort(key)).toLower() : digitOf(event);
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (Reasons::all()[i].key == wanted)
            return m_boxes[i];
    }
    return nullptr;
}

void ReasonPicker::handleKey(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QCheckBox *box = enter ? nullptr : boxFor(*event);
    if (event->isAutoRepeat()) {
        event->accept();
    } else if (enter) {
        confirm();
    } else if (box && event->modifiers().testFlag(Qt::ShiftModifier)) {
        box->toggle();
    } else if (box) {
        box->setChecked(true);
        confirm();
    } else {
        Popover::keyPressEvent(event);
    }
}

Decision ReasonPicker::decision() const
{
    Decision rejection{Verdict::Reject, {}, m_note->text().trimmed()};
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            rejection.reasons += box->objectName();
    }
    return rejection;
}

void ReasonPicker::confirm()
{
    const Decision rejection = decision();
    if (const Result<void> complete = ReviewFlow::check(rejection); !complete) {
        m_problem->setText(complete.error().message);
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
        m_problem->setPalette(colors);
        m_problem->show();
        adjustSize();
        if (!rejection.reasons.isEmpty())
            m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    leave();
    Q_EMIT picked(rejection);
}
