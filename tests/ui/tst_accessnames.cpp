// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "tests/support/bench.h"

#include <QAccessible>
#include <QAccessibleInterface>

using namespace Qt::StringLiterals;

/// What can take the focus says what it is and what it is called, on every page. tests/access/run
/// asks the same of the running program over AT-SPI, dialogs included.
class TestAccessNames final : public QObject
{
    Q_OBJECT

    static void collect(QAccessibleInterface *node, QStringList &faults)
    {
        for (int i = 0; node && i < node->childCount(); ++i) {
            QAccessibleInterface *child = node->child(i);
            if (!child || child->state().invisible)
                continue;
            const bool cell = child->role() == QAccessible::Cell;
            if (child->state().focusable && !cell &&
                child->text(QAccessible::Name).trimmed().isEmpty()) {
                const QObject *object = child->object();
                faults +=
                    object
                        ? u"%1 \"%2\" in %3"_s.arg(
                              QString::fromLatin1(object->metaObject()->className()),
                              object->objectName(),
                              object->parent()
                                  ? QString::fromLatin1(object->parent()->metaObject()->className())
                                  : QString())
                        : u"role %1"_s.arg(child->role());
            }
            collect(child, faults);
        }
    }

private Q_SLOTS:
    void page_whatTakesTheFocus_hasAName_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("review") << int(Qt::Key_1);
        QTest::newRow("dataset") << int(Qt::Key_2);
        QTest::newRow("batches") << int(Qt::Key_3);
    }
    void page_whatTakesTheFocus_hasAName()
    {
        QFETCH(int, key);
        Bench bench({}, RuleSet());
        bench.importFile(
            QStringLiteral(ROUNDS_SOURCE_DIR "/resources/samples/acute-chronic.jsonl"));
        bench.session->refresh();
        bench.key(Qt::Key(key), Qt::ControlModifier);
        QStringList faults;
        collect(QAccessible::queryAccessibleInterface(bench.window.get()), faults);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestAccessNames)
#include "tst_accessnames.moc"
