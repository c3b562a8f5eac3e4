// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/rawjsondialog.h"

#include "model/exchange/recordparser.h"
#include "ui/dialogs/jsonhighlighter.h"
#include "ui/dialogs/jsonlayout.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RawJsonDialog::RawJsonDialog(const Example &example, const QString &label, bool readOnly,
                             QWidget *parent)
    : QDialog(parent), m_editor(new QPlainTextEdit(this)), m_problem(new QLabel(this))
{
    setObjectName(u"rawJsonDialog"_s);
    setWindowTitle(tr("%1 as JSON").arg(label));
    resize(820, 640);
    m_editor->setPlainText(layoutJson(example.text()));
    m_editor->document()->setModified(false);
    m_shown = heldBytes();
    createEditor(readOnly);
    createLayout(readOnly);
    check();
}

void RawJsonDialog::createEditor(bool readOnly)
{
    m_editor->setObjectName(u"rawJson"_s);
    m_editor->setAccessibleName(tr("JSON text of the example"));
    m_editor->setReadOnly(readOnly);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_editor->setFont(fixed);
    m_editor->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_editor->setTabChangesFocus(true);
    new JsonHighlighter(palette(), m_editor->document());
    auto *delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(150);
    connect(m_editor, &QPlainTextEdit::textChanged, delay, qOverload<>(&QTimer::start));
    connect(delay, &QTimer::timeout, this, &RawJsonDialog::check);
}

void RawJsonDialog::createLayout(bool readOnly)
{
    m_problem->setObjectName(u"jsonProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setVisible(!readOnly);
    m_save->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    buttons->addButton(readOnly ? tr("&Close") : tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RawJsonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RawJsonDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_editor, 1);
    layout->addLayout(bottom);
}

/// toPlainText() would turn no-break spaces into spaces; the raw text keeps them.
QByteArray RawJsonDialog::heldBytes() const
{
    QString text = m_editor->document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').toUtf8();
}

bool RawJsonDialog::isChanged() const
{
    return m_editor->document()->isModified() && heldBytes() != m_shown;
}

QString RawJsonDialog::typed() const
{
    return QString::fromUtf8(heldBytes());
}

void RawJsonDialog::restore(const QString &text)
{
    m_editor->selectAll();
    m_editor->insertPlainText(text);
}

void RawJsonDialog::check()
{
    const QByteArray bytes = heldBytes();
    const std::optional<RecordFault> fault = RecordParser::check(bytes);
    const bool changed = bytes != m_shown;
    m_leaving = false;
    QPalette colors = palette();
    if (fault) {
        const qsizetype line = bytes.first(std::min(fault->offset, bytes.size())).count('\n') + 1;
        m_problem->setText(tr("Line %1: %2").arg(line).arg(fault->reason));
        colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    } else {
        m_problem->setText(changed ? tr("Valid. Only the places that you changed are written.")
                                   : tr("Valid."));
    }
    m_problem->setPalette(colors);
    m_save->setEnabled(!fault && changed);
}

void RawJsonDialog::accept()
{
    check();
    if (!m_save->isEnabled())
        return;
    const Patch patch = PatchCodec::difference(m_shown, heldBytes());
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
