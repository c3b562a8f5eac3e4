// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/widgets/searchbox.h"

#include "model/review/queryparser.h"
#include "model/workspace/firsthits.h"
#include "model/workspace/reviewsession.h"
#include "ui/flows/livesearch.h"
#include "ui/itemmodels/searchlistmodel.h"
#include "ui/widgets/searchpanel.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

SearchBox::SearchBox(ReviewSession &session, QWidget *parent)
    : QLineEdit(parent),
      m_session(session),
      m_model(new SearchListModel(this)),
      m_live(new LiveSearch(session.project().path(), this))
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::look);
    connect(this, &QLineEdit::cursorPositionChanged, this, &SearchBox::follow);
    connect(m_live, &LiveSearch::found, this, &SearchBox::take);
    connect(m_live, &LiveSearch::failed, this, [this](const Error &error) {
        m_problem = error.message;
        if (hasFocus())
            showPanel();
    });
}

SearchBox::~SearchBox() = default;

SearchPanel &SearchBox::panel()
{
    if (!m_panel) {
        m_panel = new SearchPanel(*m_model, window());
        connect(m_panel, &SearchPanel::rowClicked, this, &SearchBox::choose);
    }
    return *m_panel;
}

void SearchBox::setViews(const QList<View> &views)
{
    m_model->setViews(views);
}

void SearchBox::setRecent(const QStringList &searches)
{
    m_model->setRecent(searches);
}

void SearchBox::type(const QString &text)
{
    setText(text);
    look();
}

/// What is offered depends on where the cursor stands.
void SearchBox::follow()
{
    if (!hasFocus())
        return;
    m_model->setTyped(text(), cursorPosition());
    showPanel();
}

/// With every key press, on another thread: nobody waits, and nothing is waited for.
void SearchBox::look()
{
    const Result<Query> query = QueryParser(m_vocabulary).parse(text());
    m_problem = query ? QString() : query.error().message;
    if (!query || query->isEmpty()) {
        m_live->stop();
        m_found = -1;
        m_model->clearExamples();
    } else {
        ExampleFilter filter;
        filter.query = *query;
        m_isTooShort = FirstHits::isTooShort(*query);
        m_live->start(filter);
    }
    follow();
}

void SearchBox::take(const QList<ExampleSummary> &rows, bool isMore)
{
    m_found = int(rows.size());
    const int row = m_panel && m_panel->isVisible() ? m_panel->currentRow() : -1;
    m_model->setExamples(rows, isMore);
    if (!hasFocus())
        return;
    showPanel();
    if (row >= 0 && row < m_model->rowCount() &&
        m_model->kindAt(row) != SearchListModel::Kind::Heading)
        m_panel->setCurrentRow(row);
}

void SearchBox::showPanel()
{
    // While a filter may still be completed, its missing end is no mistake.
    const bool growing = m_model->firstCompletion() >= 0;
    panel().setProblem(growing ? QString() : m_problem);
    if (text().trimmed().isEmpty())
        m_panel->setHint(tr("Words, or filters such as status:pending"));
    else if (m_found == 0 && m_problem.isEmpty())
        m_panel->setHint(m_isTooShort ? tr("Examples follow with the third letter.")
                                      : tr("No example matches."));
    else
        m_panel->setHint(tr("Enter: this queue only what matches · Down: choose · Esc: clear"));
    m_panel->openBelow(*this);
}

void SearchBox::choose(int row)
{
    const SearchListModel::Kind kind = m_model->kindAt(row);
    if (kind == SearchListModel::Kind::Heading)
        return;
    if (kind == SearchListModel::Kind::Example) {
        const ExampleId id = m_model->exampleAt(row);
        panel().hide();
        Q_EMIT exampleAsked(id);
        return;
    }
    const auto [text, cursor] = m_model->chosen(row);
    type(text);
    setCursorPosition(cursor);
    if (kind != SearchListModel::Kind::Completion)
        enter();
}

/// Tab takes the first that completes what is typed.
bool SearchBox::complete()
{
    const int chosen = panel().currentRow();
    const bool isCompletion =
        chosen >= 0 && m_model->kindAt(chosen) == SearchListModel::Kind::Completion;
    const int row = isCompletion ? chosen : m_model->firstCompletion();
    if (!m_panel->isVisible() || text().isEmpty() || row < 0)
        return false;
    choose(row);
    return true;
}

void SearchBox::moveTo(int direction)
{
    if (!panel().isVisible())
        return follow();
    m_panel->setCurrentRow(m_model->rowAfter(m_panel->currentRow(), direction));
}

void SearchBox::enter()
{
    panel().hide();
    if (!m_problem.isEmpty()) {
        panel().setProblem(m_problem);
        m_panel->openBelow(*this);
        return;
    }
    Q_EMIT searchAsked(text());
}

void SearchBox::escape()
{
    if (text().isEmpty()) {
        panel().hide();
        Q_EMIT left();
        return;
    }
    type({});
    if (!m_session.searchText().isEmpty())
        Q_EMIT searchAsked({});
}

bool SearchBox::event(QEvent *event)
{
    // Before Qt moves the focus on with it.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && complete())
            return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return moveTo(1);
    case Qt::Key_Up:
        return moveTo(-1);
    case Qt::Key_Escape:
        return escape();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (panel().isVisible() && m_panel->currentRow() >= 0)
            choose(m_panel->currentRow());
        else
            enter();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    m_vocabulary = m_session.searchVocabulary();
    m_model->setVocabulary(m_vocabulary);
    look();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_panel && event->reason() != Qt::ActiveWindowFocusReason)
        m_panel->hide();
    m_live->stop();
}
