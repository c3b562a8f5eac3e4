// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/knowledgeeditor.h"

#include "model/dataset/jsontext.h"
#include "model/exchange/recordparser.h"
#include "model/rules/knowledge/knowledge.h"
#include "ui/dialogs/jsonhighlighter.h"
#include "ui/dialogs/jsonlayout.h"
#include "ui/theme/keptfont.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KnowledgeEditor::KnowledgeEditor(QWidget *parent)
    : QWidget(parent),
      m_problem(new QLabel(this)),
      m_editor(new QPlainTextEdit(this)),
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
    m_editor->setTabChangesFocus(true);
    KeptFont::fixed(m_editor);
    new JsonHighlighter(palette(), m_editor->document());
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
    m_editor->setPlainText(text ? layoutJson(*text) : QString::fromUtf8(json));
    check();
}

QByteArray KnowledgeEditor::additions() const
{
    const QByteArray bytes = m_editor->toPlainText().trimmed().toUtf8();
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
    if (const std::optional<RecordFault> fault = RecordParser::check(bytes)) {
        const qsizetype line = bytes.first(std::min(fault->offset, bytes.size())).count('\n') + 1;
        problem = tr("Line %1: %2").arg(line).arg(fault->reason);
    } else if (bytes != "{}") { // To read all that the program knows again takes a moment.
        const auto knowledge = Knowledge::extended(bytes);
        problem = knowledge ? QString() : knowledge.error().message;
    }
    m_isValid = problem.isEmpty();
    QPalette colors = palette();
    if (!m_isValid)
        colors.setColor(QPalette::WindowText, Theme::of(palette()).error);
    m_problem->setPalette(colors);
    m_problem->setText(m_isValid ? tr("Valid.") : problem);
    Q_EMIT changed();
}
