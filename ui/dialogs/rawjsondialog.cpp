// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/rawjsondialog.h"

#include "ui/dialogs/jsonlayout.h"
#include "ui/sheet/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RawJsonDialog::RawJsonDialog(const Example &example, const QString &label, bool readOnly,
                             const JsonPointer &place, QWidget *parent)
    : QDialog(parent), m_editor(new JsonEditor(this)), m_check(new JsonCheck(this))
{
    setObjectName(u"rawJsonDialog"_s);
    setWindowTitle(tr("%1 as JSON").arg(displayText(label, Underscores::AsTheyAre)));
    resizeForText(*this, {820, 640});
    createEditor(readOnly);
    createStatus();
    createFind();
    createLayout(readOnly);
    const JsonLayout layout = layoutJson(example.text(), place);
    m_before = layout.text;
    m_editor->setHeldText(layout.text);
    // Centred where it stands once it has a size.
    QTimer::singleShot(0, m_editor, [this, at = layout.place] { m_editor->select(at); });
    m_check->check(m_before);
}

void RawJsonDialog::createEditor(bool readOnly)
{
    m_editor->setObjectName(u"rawJson"_s);
    m_editor->setAccessibleName(tr("JSON text of the example"));
    m_editor->setReadOnly(readOnly);
    if (readOnly)
        m_editor->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_editor, &QPlainTextEdit::textChanged, m_check, &JsonCheck::start);
    connect(m_check, &JsonCheck::textAsked, this, [this] { m_check->check(m_editor->heldText()); });
    connect(m_check, &JsonCheck::checked, this, &RawJsonDialog::showResult);
}

void RawJsonDialog::createStatus()
{
    m_problem = plainLabel(this);
    m_problem->setObjectName(u"jsonProblem"_s);
    m_problem->setWordWrap(true);
    m_place = plainLabel(this);
    m_place->setObjectName(u"jsonPlace"_s);
    m_place->setWordWrap(false);
    m_place->setAccessibleName(tr("JSON Pointer of the place at the cursor"));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_goTo = new QPushButton(tr("&Go to the error"), this);
    m_goTo->setObjectName(u"goToFault"_s);
    m_goTo->setAutoDefault(false);
    m_goTo->hide();
    connect(m_goTo, &QPushButton::clicked, this, &RawJsonDialog::goToFault);
    connect(m_editor, &JsonEditor::placeChanged, this, [this](const QString &pointer) {
        m_place->setText(pointer.isEmpty() ? tr("the whole record")
                                           : displayText(pointer, Underscores::AsTheyAre));
    });
}

void RawJsonDialog::createFind()
{
    m_find = new FindBar(this);
    m_find->hide();
    const auto key = [this](const QString &keys, auto act) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, m_find, act);
    };
    key(u"Ctrl+F"_s, [this] { openFind(); });
    key(u"F3"_s, [this] { m_find->findNext(); });
    key(u"Shift+F3"_s, [this] { m_find->findPrevious(); });
    connect(m_find, &FindBar::found, m_editor, &JsonEditor::select);
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->hide();
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &QPlainTextEdit::textChanged, m_find, [this] {
        if (m_find->isVisible())
            m_find->setText(m_editor->heldText());
    });
    connect(m_editor, &QPlainTextEdit::selectionChanged, m_find, [this] {
        const QTextCursor cursor = m_editor->textCursor();
        if (m_find->isVisible())
            m_find->setCursor(m_editor->heldPosition(cursor.selectionStart()),
                              m_editor->heldPosition(cursor.selectionEnd()));
    });
}

void RawJsonDialog::openFind()
{
    const QTextCursor cursor = m_editor->textCursor();
    const qsizetype start = m_editor->heldPosition(cursor.selectionStart());
    const qsizetype end = m_editor->heldPosition(cursor.selectionEnd());
    m_find->setCursor(start, end);
    m_find->setText(m_editor->heldText());
    m_find->open(m_editor->heldText().mid(start, end - start));
}

void RawJsonDialog::createLayout(bool readOnly)
{
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveJson"_s);
    m_save->setVisible(!readOnly);
    m_save->setEnabled(false);
    m_save->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    buttons->addButton(readOnly ? tr("&Close") : tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RawJsonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RawJsonDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(m_goTo);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_find);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_place);
    layout->addLayout(bottom);
    m_editor->setFocus();
}

bool RawJsonDialog::isChanged() const
{
    return m_editor->document()->isModified() && m_editor->heldText() != m_before;
}

QString RawJsonDialog::typed() const
{
    return m_editor->heldText();
}

void RawJsonDialog::restore(const QString &text)
{
    m_editor->setHeldText(text);
    m_editor->document()->setModified(true);
    m_check->check(text);
}

void RawJsonDialog::showResult(const std::optional<JsonFault> &fault)
{
    const bool changed = isChanged();
    m_fault = fault;
    m_leaving = false;
    QPalette colors = palette();
    if (fault) {
        m_problem->setText(tr("Line %1: %2").arg(fault->line).arg(fault->reason));
        colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    } else {
        m_problem->setText(changed ? tr("Valid. Only the places that you changed are written.")
                                   : tr("Valid."));
    }
    m_problem->setPalette(colors);
    m_goTo->setVisible(fault.has_value());
    m_editor->setFault(fault ? std::optional(fault->offset) : std::nullopt);
    m_save->setEnabled(!fault && changed);
}

void RawJsonDialog::goToFault()
{
    if (!m_fault)
        return;
    m_editor->select(m_fault->offset);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void RawJsonDialog::accept()
{
    showResult(JsonCheck::faultIn(m_editor->heldText()));
    if (!m_save->isEnabled())
        return;
    const Patch patch = PatchCodec::difference(m_before.toUtf8(), m_editor->heldText().toUtf8());
    if (!patch.isEmpty())
        Q_EMIT patched(patch);
    QDialog::accept();
}

void RawJsonDialog::reject()
{
    if (isChanged() && !m_leaving) {
        m_leaving = true;
        m_problem->setText(tr("Your changes are not saved. Cancel once more to discard them."));
        return;
    }
    QDialog::reject();
}
