// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// Every value of every record can be changed where the window shows it, and comes out exactly as
// when the record's JSON text is changed. A few records of each folder by default, all of them with
// ROUNDS_ALL_FIELDS set.
#include "model/dataset/structure.h"
#include "tests/support/samplerecords.h"
#include "ui/changetext.h"
#include "ui/dialogs/jsonlayout.h"
#include "ui/panels/caseview.h"
#include "ui/panels/panel.h"
#include "ui/sheet/celleditor.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The values without values in them, empty lists and objects among them, and the lists.
struct Places
{
    QList<JsonPointer> leaves;
    QList<JsonPointer> items; ///< The first item of each list.
};

void collect(const JsonValue &value, Places &places)
{
    const QList<JsonValue> children =
        value.isObject() || value.isArray() ? value.children() : QList<JsonValue>();
    if (children.isEmpty())
        places.leaves += value.place();
    if (value.isArray() && !children.isEmpty())
        places.items += children.first().place();
    for (const JsonValue &child : children)
        collect(child, places);
}

bool isVacant(const JsonValue &value)
{
    return value.isObject() || value.isArray();
}

/// What is typed over a value: another one of its kind.
QString typedInto(const JsonValue &value)
{
    if (value.kind() == JsonKind::Number)
        return u"0.125"_s;
    return value.isTrue() ? u"false"_s : u"changed \"here\"\u00A0→ ü"_s;
}

/// The patch of somebody who changes the laid out JSON text of the record to that of `after`.
Patch byJsonText(const Example &example, const QByteArray &after)
{
    const QByteArray shown = layoutJson(example.text()).text.toUtf8();
    const QByteArray changed = layoutJson(*JsonText::of(after)).text.toUtf8();
    return PatchCodec::difference(shown, changed);
}

QStringList historyOf(const Example &example, const Patch &patch)
{
    QStringList lines;
    for (const ChangeText &change : changetext::of(example.text().bytes(), patch))
        lines += change.place.toString() + u": "_s + change.before + u" > "_s + change.after;
    return lines;
}

QByteArray bare(Patch patch)
{
    for (PatchOperation &step : patch)
        step.old.clear();
    return PatchCodec::toJson(patch);
}

} // namespace

class TestAnyField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_view = std::make_unique<CaseView>();
        m_view->resize(1366, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        connect(m_view.get(), &CaseView::edited, this,
                [this](const JsonPointer &place, const QByteArray &value) {
                    m_patch = structure::written(m_example.text(), place, value);
                });
        connect(m_view.get(), &CaseView::patched, this,
                [this](const Patch &patch) { m_patch = patch; });
    }
    void cleanupTestCase() { m_view.reset(); }

    void edit_anyLeaf_isAsInTheJsonText_data() { addRecords(); }
    void edit_anyLeaf_isAsInTheJsonText()
    {
        QFETCH(QByteArray, record);
        if (record.isEmpty())
            QSKIP("the folder is not there");
        show(record);
        for (const JsonPointer &place : std::as_const(m_places.leaves)) {
            if (!place.isRoot())
                editLeaf(place);
        }
        QVERIFY2(m_failures.isEmpty(), qPrintable(summary()));
    }

    void change_anyList_isAsInTheJsonText_data() { addRecords(); }
    void change_anyList_isAsInTheJsonText()
    {
        QFETCH(QByteArray, record);
        if (record.isEmpty())
            QSKIP("the folder is not there");
        show(record);
        for (const JsonPointer &place : std::as_const(m_places.items)) {
            addBehind(place);
            moveDown(place);
            removeItem(place);
        }
        QVERIFY2(m_failures.isEmpty(), qPrintable(summary()));
    }

private:
    static void addRecords()
    {
        QTest::addColumn<QByteArray>("record");
        addFolder("samples", u"resources/samples"_s);
        addFolder("checks", u"tests/data/checks"_s);
        addFolder("batches", u"../shared/batches"_s);
    }

    static void addFolder(const char *name, const QString &path)
    {
        const QDir folder(QStringLiteral(ROUNDS_SOURCE_DIR "/") + path);
        const QByteArrayList all = folder.exists() ? recordsIn(folder) : QByteArrayList();
        if (all.isEmpty())
            QTest::newRow(name) << QByteArray();
        const qsizetype step = qEnvironmentVariableIsSet("ROUNDS_ALL_FIELDS") ? 1 : all.size() / 5;
        for (qsizetype i = 0; i < all.size(); i += qMax<qsizetype>(step, 1))
            QTest::addRow("%s %d", name, int(i + 1)) << all[i];
    }

    void show(const QByteArray &record)
    {
        m_example = *Example::of(record);
        m_places = {};
        collect(m_example.root(), m_places);
        m_view->show(m_example, facts());
    }

    HeaderFacts facts() const
    {
        HeaderFacts facts;
        facts.id = m_example.id().text();
        facts.category = m_example.category().text();
        return facts;
    }

    void fail(const JsonPointer &place, const QString &why)
    {
        m_failures += m_example.id().text() + u' ' + place.toString() + u": "_s + why;
    }

    QString summary()
    {
        const QStringList failures = std::exchange(m_failures, {});
        return u"%1 places fail, such as\n%2"_s.arg(failures.size())
            .arg(failures.mid(0, 12).join(u'\n'));
    }

    /// The sheet whose cell of the place got the focus; null with a failure noted.
    Sheet *revealed(const JsonPointer &place)
    {
        m_view->reveal(place);
        auto *sheet = qobject_cast<Sheet *>(QApplication::focusWidget());
        if (sheet)
            sheet->settle(); // Showing the place may have marked others.
        if (sheet && sheet->currentCell() >= 0 && sheet->currentPlace() == place)
            return sheet;
        fail(place, u"no cell shows it"_s);
        return nullptr;
    }

    void editLeaf(const JsonPointer &place)
    {
        Sheet *sheet = revealed(place);
        const JsonValue value = m_example.text().at(place);
        if (!sheet || (isVacant(value) && value.isObject()))
            return;
        QTest::keyClick(sheet, Qt::Key_E);
        auto *editor = qobject_cast<CellEditor *>(QApplication::focusWidget());
        if (!editor)
            return fail(place, u"no editor opens"_s);
        m_patch.clear();
        const QString typed = typedInto(isVacant(value) ? JsonValue() : value);
        editor->setPlainText(typed);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        compare(place);
    }

    /// The patch of the panel against that of the JSON text with the same outcome.
    void compare(const JsonPointer &place)
    {
        const Result<QByteArray> after = PatchCodec::apply(m_example.text().bytes(), m_patch);
        if (m_patch.isEmpty() || !after)
            return fail(place, u"nothing was changed"_s);
        const Patch text = byJsonText(m_example, *after);
        const Result<QByteArray> same = PatchCodec::apply(m_example.text().bytes(), text);
        if (!same || *same != *after)
            return fail(place, u"another record: "_s + QString::fromUtf8(bare(text)));
        if (bare(text) != bare(m_patch))
            return fail(place, u"another patch: "_s + QString::fromUtf8(bare(m_patch)));
        if (historyOf(m_example, text) != historyOf(m_example, m_patch))
            return fail(place, u"another history"_s);
    }

    void addBehind(const JsonPointer &first)
    {
        Sheet *sheet = itemRevealed(first);
        if (!sheet)
            return;
        m_patch.clear();
        QTest::keyClick(sheet, Qt::Key_Insert);
        if (auto *editor = qobject_cast<CellEditor *>(QApplication::focusWidget())) {
            editor->setPlainText(u"7.5"_s);
            QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        }
        compare(first);
    }

    void moveDown(const JsonPointer &first)
    {
        const JsonValue list = m_example.text().at(first.parent());
        // Of two that are alike nothing moves.
        if (list.size() < 2 || asJsonLine(list.children()[0].raw().toByteArray()) ==
                                   asJsonLine(list.children()[1].raw().toByteArray()))
            return;
        Sheet *sheet = itemRevealed(first);
        if (!sheet)
            return;
        m_patch.clear();
        QTest::keyClick(sheet, Qt::Key_Down, Qt::AltModifier);
        compare(first);
    }

    void removeItem(const JsonPointer &first)
    {
        Sheet *sheet = itemRevealed(first);
        if (!sheet)
            return;
        m_patch.clear();
        QTest::keyClick(sheet, Qt::Key_Delete);
        compare(first);
    }

    /// A cell whose innermost item is this one.
    Sheet *itemRevealed(const JsonPointer &item)
    {
        for (const JsonPointer &leaf : std::as_const(m_places.leaves)) {
            if (item.contains(leaf) && StructureVerbs(m_example, leaf).item().place() == item)
                return revealed(leaf);
        }
        return nullptr;
    }

    std::unique_ptr<CaseView> m_view;
    Example m_example;
    Places m_places;
    Patch m_patch;
    QStringList m_failures;
};

QTEST_MAIN(TestAnyField)
#include "tst_anyfield.moc"
