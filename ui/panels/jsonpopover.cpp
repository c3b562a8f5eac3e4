// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/panels/jsonpopover.h"

#include "model/base/storedtext.h"
#include "model/exchange/recordparser.h"
#include "ui/dialogs/jsonlayout.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

JsonPopover::JsonPopover(const QString &title, QWidget *window)
    : Popover(title, window),
      m_name(new QLineEdit(this)),
      m_value(new JsonEditor(this)),
      m_problem(plainLabel(this)),
      m_accept(new QPushButton(tr("&Take"), this))
{
    setObjectName(u"jsonPopover"_s);
    m_name->setObjectName(u"fieldName"_s);
    m_name->setAccessibleName(tr("Name of the field"));
    m_name->setPlaceholderText(tr("Name of the field"));
    m_value->setObjectName(u"jsonValue"_s);
    m_value->setAccessibleName(tr("Value as JSON"));
    m_problem->setObjectName(u"jsonValueProblem"_s);
    m_accept->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_problem, 1);
    row->addWidget(m_accept);
    content()->addWidget(m_name);
    content()->addWidget(m_value);
    content()->addLayout(row);
    m_name->hide();
    m_value->hide();
    setMinimumWidth(420);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_value)})
        field->installEventFilter(this);
    connect(m_name, &QLineEdit::textChanged, this, &JsonPopover::check);
    connect(m_value, &QPlainTextEdit::textChanged, this, &JsonPopover::check);
    connect(m_accept, &QPushButton::clicked, this, &JsonPopover::take);
}

void JsonPopover::askName(const QString &name, const JsonValue &object)
{
    m_object = object;
    m_oldName = name;
    m_name->setText(name);
    m_name->selectAll();
    m_name->show();
    check();
}

void JsonPopover::askValue(const QByteArray &value)
{
    const std::optional<JsonText> text = JsonText::of(value);
    m_value->setHeldText(text ? layoutJson(*text).text.trimmed() : QString::fromUtf8(value));
    m_shown = heldBytes();
    m_value->selectAll();
    const int lines = qBound(2, m_value->document()->blockCount() + 1, 14);
    m_value->setFixedHeight(lines * m_value->fontMetrics().lineSpacing() + 12);
    m_value->show();
    check();
}

QWidget *JsonPopover::firstFocus()
{
    return m_name->isHidden() ? static_cast<QWidget *>(m_value) : m_name;
}

QByteArray JsonPopover::heldBytes() const
{
    return m_value->heldText().toUtf8();
}

QString JsonPopover::nameProblem() const
{
    const QString name = m_name->text();
    if (name.trimmed().isEmpty())
        return tr("A field needs a name.");
    if (name != m_oldName && m_object[name].exists())
        return tr("There is a field of this name already.");
    return {};
}

QString JsonPopover::valueProblem() const
{
    const QByteArray bytes = heldBytes();
    const std::optional<RecordFault> fault = RecordParser::checkSyntax(bytes);
    if (!fault)
        return {};
    const qsizetype line = bytes.first(qMin(fault->offset, bytes.size())).count('\n') + 1;
    return tr("Line %1: %2").arg(line).arg(storedtext::said(fault->reason));
}

void JsonPopover::check()
{
    QString problem = m_name->isHidden() ? QString() : nameProblem();
    if (problem.isEmpty() && !m_value->isHidden())
        problem = valueProblem();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, problem.isEmpty()
                                              ? colors.color(QPalette::PlaceholderText)
                                              : Theme::of(palette()).error);
    m_problem->setPalette(colors);
    m_problem->setText(problem.isEmpty() ? tr("Ctrl+Enter takes it. Esc: back.") : problem);
    m_accept->setEnabled(problem.isEmpty());
}

bool JsonPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return Popover::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool takes = key->modifiers().testFlag(Qt::ControlModifier) || watched == m_name;
    if (!enter || !takes)
        return Popover::eventFilter(watched, event);
    // The window saves and approves with this key; here it takes the value.
    event->accept();
    if (event->type() == QEvent::KeyPress)
        take();
    return true;
}

void JsonPopover::hideEvent(QHideEvent *event)
{
    Popover::hideEvent(event);
    deleteLater();
}

void JsonPopover::take()
{
    check();
    if (!m_accept->isEnabled())
        return;
    const bool asksValue = !m_value->isHidden();
    const QString name = m_name->isHidden() ? QString() : m_name->text();
    const QByteArray value = asksValue ? heldBytes() : QByteArray();
    const bool isNew = asksValue && !m_name->isHidden();
    const bool changed = isNew || name != m_oldName || (asksValue && value != m_shown);
    leave();
    if (changed)
        Q_EMIT accepted(name, value);
}
