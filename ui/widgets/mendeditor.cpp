// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/mendeditor.h"

#include "model/base/storedtext.h"
#include "model/exchange/recordparser.h"
#include "ui/escapedtext.h"
#include "ui/rawbytes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paneltitle.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// An editor that lays out more than this on one line is slow to answer.
constexpr qsizetype longestMended = 256 * 1024;

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

MendEditor::MendEditor(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    createEditor();
    createButtons();
    createLayout();
}

void MendEditor::createEditor()
{
    m_editor = new QPlainTextEdit(this);
    m_editor->setObjectName(u"rawBytes"_s);
    m_editor->setAccessibleName(tr("Text of the selected record"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setWordWrapMode(QTextOption::WrapAnywhere);
    m_editor->setTabChangesFocus(true);
    m_editor->document()->setDocumentMargin(8);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_editor->setFont(fixed);
    m_delay = new QTimer(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        takeDraft();
        m_delay->start();
    });
    connect(m_delay, &QTimer::timeout, this, &MendEditor::check);
}

void MendEditor::createButtons()
{
    m_problem = plainLabel(this);
    m_problem->setObjectName(u"mendProblem"_s);
    m_copy = button(tr("&Copy"), u"copyRaw"_s, this);
    m_go = button(tr("&Go to the fault"), u"goToFault"_s, this);
    m_over = button(tr("Start &over"), u"startOver"_s, this);
    m_mend = button(tr("&Mend and import"), u"mend"_s, this);
    connect(m_copy, &QPushButton::clicked, this, &MendEditor::copy);
    connect(m_go, &QPushButton::clicked, this, &MendEditor::goToFault);
    connect(m_over, &QPushButton::clicked, this, &MendEditor::startOver);
    connect(m_mend, &QPushButton::clicked, this, &MendEditor::mend);
}

void MendEditor::createLayout()
{
    m_title = new PanelTitle(tr("As it was found"), this);
    m_title->layout()->addWidget(m_copy);
    m_problem->setContentsMargins(10, 4, 10, 0);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(10, 4, 10, 6);
    bottom->addStretch();
    for (QPushButton *one : {m_go, m_over, m_mend})
        bottom->addWidget(one);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problem);
    layout->addLayout(bottom);
}

void MendEditor::show(const QuarantineEntry &entry, const QByteArray &bytes, bool editable)
{
    const bool isLong = bytes.size() > longestMended;
    m_entry = entry;
    m_editable = editable && !isLong && entry.settledBy.isEmpty();
    m_editor->setReadOnly(!m_editable);
    m_copy->setEnabled(true);
    m_found = isLong ? safeText(bytes, longestMended) : escapedText(bytes);
    fill(m_drafts.value(entry.id, m_found));
    m_title->note()->setText(tr("line %1 of %2").arg(entry.line).arg(entry.fileName));
    check();
    if (isLong)
        m_problem->setText(
            tr("Too long to be mended here. \"rounds-cli quarantine PROJECT --raw %1\" "
               "writes its bytes; mend them in a text editor and import that file.")
                .arg(entry.id.number));
    goToFault();
}

void MendEditor::clear()
{
    m_entry = {};
    m_editable = false;
    m_found.clear();
    m_editor->setReadOnly(true);
    fill({});
    m_title->note()->clear();
    m_copy->setEnabled(false);
    check();
}

void MendEditor::fill(const QString &text)
{
    const QSignalBlocker quiet(m_editor);
    m_editor->setPlainText(text);
}

bool MendEditor::holdsDrafts() const
{
    return !m_drafts.isEmpty();
}

void MendEditor::forget(QuarantineId id)
{
    m_drafts.remove(id);
}

/// toPlainText() would turn no-break spaces into spaces; the raw text keeps them.
void MendEditor::takeDraft()
{
    if (!m_editable)
        return;
    QString text = m_editor->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    if (text == m_found)
        m_drafts.remove(m_entry.id);
    else
        m_drafts.insert(m_entry.id, text);
}

QByteArray MendEditor::heldBytes() const
{
    QString text = m_editor->document()->toRawText();
    return unescapedBytes(text.replace(QChar::ParagraphSeparator, u'\n'));
}

void MendEditor::check()
{
    const QByteArray bytes = heldBytes();
    const bool isOpen = m_entry.id.isValid() && m_entry.settledBy.isEmpty();
    const auto fault = isOpen ? RecordParser::checkExample(bytes) : std::nullopt;
    m_fault = -1;
    m_editor->setExtraSelections({});
    QPalette colors = palette();
    if (fault) {
        const QString text = escapedText(bytes);
        const auto offset = std::clamp<qsizetype>(fault->offset, 0, bytes.size());
        m_fault = escapedText(QByteArrayView(bytes).first(offset)).size();
        markFault(m_fault, escapedLength(text, m_fault));
        const QTextBlock block = m_editor->document()->findBlock(int(m_fault));
        m_problem->setText(tr("Line %1, character %2: %3")
                               .arg(block.blockNumber() + 1)
                               .arg(m_fault - block.position() + 1)
                               .arg(storedtext::said(fault->reason)));
        colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    } else if (isOpen) {
        m_problem->setText(tr("It can be read now."));
    } else {
        m_problem->setText(m_entry.id.isValid() ? tr("This record was mended and imported. Its "
                                                     "bytes stay as they were found.")
                                                : QString());
    }
    m_problem->setPalette(colors);
    m_go->setVisible(m_fault >= 0);
    m_over->setVisible(m_editable);
    m_over->setEnabled(m_drafts.contains(m_entry.id));
    m_mend->setVisible(m_editable);
    m_mend->setEnabled(!fault);
}

/// At the end of the text nothing is left to be marked but what comes before.
void MendEditor::markFault(qsizetype position, qsizetype length)
{
    const Theme theme = Theme::of(palette());
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_editor->document());
    mark.cursor.setPosition(int(length > 0 ? position : std::max<qsizetype>(position - 1, 0)));
    mark.cursor.setPosition(int(length > 0 ? position + length : position),
                            QTextCursor::KeepAnchor);
    mark.format.setBackground(theme.error);
    mark.format.setForeground(theme.base);
    m_editor->setExtraSelections({mark});
}

void MendEditor::goToFault()
{
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(std::max<qsizetype>(m_fault, 0)));
    m_editor->setTextCursor(cursor);
    m_editor->centerCursor();
    if (m_go->hasFocus())
        m_editor->setFocus(Qt::OtherFocusReason);
}

void MendEditor::startOver()
{
    m_drafts.remove(m_entry.id);
    fill(m_found);
    check();
    goToFault();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void MendEditor::copy()
{
    QGuiApplication::clipboard()->setText(m_editor->toPlainText());
}

void MendEditor::mend()
{
    check();
    if (m_mend->isEnabled())
        Q_EMIT mendAsked(m_entry.id, heldBytes());
}
