// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/knowledgeeditor.h"

#include "model/base/storedtext.h"
#include "model/dataset/jsontext.h"
#include "model/rules/knowledge/knowledge.h"
#include "ui/dialogs/jsoncheck.h"
#include "ui/dialogs/jsonlayout.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsoneditor.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KnowledgeEditor::KnowledgeEditor(QWidget *parent)
    : QWidget(parent),
      m_problem(new QLabel(this)),
      m_editor(new JsonEditor(this)),
      m_delay(new QTimer(this))
{
    auto *hint = new QLabel(tr("Exercises, substitutions, conditions and parts of the body that "
                               "the program does not know, and entries for its word lists. They "
                               "are added to what it brings along, for example:\n"
                               "{\"exercises\": [{\"name\": \"sissy squat\", \"region\": "
                               "\"knee\"}]}"),
                            this);
    for (QLabel *label : {hint, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->setObjectName(u"knowledgeProblem"_s);
    m_editor->setObjectName(u"knowledge"_s);
    m_editor->setAccessibleName(tr("Words of this project, as JSON"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_editor, &QPlainTextEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &KnowledgeEditor::check);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problem);
    setAdditions("{}");
}

void KnowledgeEditor::setAdditions(const QByteArray &json)
{
    const std::optional<JsonText> text = JsonText::of(json);
    m_editor->setHeldText(text ? layoutJson(*text).text : QString::fromUtf8(json));
    check();
}

QByteArray KnowledgeEditor::additions() const
{
    const QByteArray bytes = m_editor->heldText().trimmed().toUtf8();
    return bytes.isEmpty() ? "{}"_ba : bytes;
}

void KnowledgeEditor::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

void KnowledgeEditor::check()
{
    m_delay->stop();
    const QByteArray bytes = additions();
    QString problem;
    std::optional<qsizetype> place;
    if (const std::optional<JsonFault> fault = JsonCheck::faultIn(QString::fromUtf8(bytes))) {
        problem = tr("Line %1: %2").arg(fault->line).arg(storedtext::said(fault->reason));
        place = m_editor->heldText().indexOf(QString::fromUtf8(bytes)) + fault->offset;
    } else if (bytes != "{}") { // To read all that the program knows again takes a moment.
        const auto knowledge = Knowledge::extended(bytes);
        problem = knowledge ? QString() : knowledge.error().message;
    }
    m_editor->setFault(place);
    m_isValid = problem.isEmpty();
    QPalette colors = palette();
    if (!m_isValid)
        colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    m_problem->setPalette(colors);
    m_problem->setText(m_isValid ? tr("Valid.") : problem);
    Q_EMIT changed();
}
