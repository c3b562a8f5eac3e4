// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
// Tab leads through every control of a page once, as one reads, and Shift+Tab the same way back.
#include "tests/ui/batchbench.h"
#include "tests/ui/records.h"

#include <QAbstractSpinBox>
#include <QComboBox>

namespace {

QString nameOf(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                              widget->objectName().isEmpty() ? widget->accessibleName()
                                                             : widget->objectName());
}

QString namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names += nameOf(widget);
    return names.join(u", "_s);
}

/// What Tab has to reach. A part of a spin box goes with it, and so does whoever has a proxy.
QList<QWidget *> reachable(QWidget *window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                            qobject_cast<QComboBox *>(widget->parentWidget());
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && !isPart &&
            (widget->focusPolicy() & Qt::TabFocus))
            all += widget;
    }
    return all;
}

/// The controls in the order in which a key comes to them, from the first until it is there again.
/// A sheet has the focus for as many keys as it has cells.
QList<QWidget *> walk(QWidget *first, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    constexpr int most = 2000;
    QList<QWidget *> seen;
    first->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (seen.size() > 1 && focus == first))
            return seen;
        if (seen.isEmpty() || seen.last() != focus)
            seen += focus;
        QTest::keyClick(focus, key, modifiers);
    }
    return seen;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Whether the eye goes back from one to the next: to the left in a line, or straight up.
bool isBackward(const QWidget *from, const QWidget *to)
{
    const QRect a = placeOf(from);
    const QRect b = placeOf(to);
    const bool sameLine = b.top() < a.bottom() && b.bottom() > a.top();
    const bool left = b.right() <= a.left();
    const bool above = b.bottom() <= a.top();
    return (sameLine && left) || (above && b.left() < a.right());
}

} // namespace

class TestTabOrder final : public QObject
{
    Q_OBJECT

    static void showPage(Bench &bench, int page);

private Q_SLOTS:
    void tab_fromTheFirst_visitsEachOnceAndBack_data();
    void tab_fromTheFirst_visitsEachOnceAndBack();
};

void TestTabOrder::showPage(Bench &bench, int page)
{
    if (page == 3) {
        batchbench::broken(bench);
        return;
    }
    batchbench::signIn(bench);
    bench.key(Qt::Key_0 + page, Qt::ControlModifier);
}

void TestTabOrder::tab_fromTheFirst_visitsEachOnceAndBack_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QByteArray>("record");
    const QSize wide(1920, 1080), narrow(1366, 768);
    const QByteArray small = Bench::records(3);
    QTest::newRow("dataset") << 2 << wide << small;
    QTest::newRow("batches") << 3 << wide << small;
    const std::pair<const char *, Example> cases[] = {{"a plan", records::plan()},
                                                      {"urgent", records::urgent()},
                                                      {"questions", records::questions()},
                                                      {"a conversation", records::conversation()}};
    for (const auto &[name, example] : cases) {
        const QByteArray record = example.text().bytes().simplified() + '\n';
        QTest::addRow("%s, wide", name) << 1 << wide << record;
        QTest::addRow("%s, narrow", name) << 1 << narrow << record;
    }
}

void TestTabOrder::tab_fromTheFirst_visitsEachOnceAndBack()
{
    QFETCH(int, page);
    QFETCH(QSize, size);
    QFETCH(QByteArray, record);
    Bench bench(record);
    bench.window->resize(size);
    showPage(bench, page);
    QTest::qWait(100); // for the rows of the table
    QWidget *first = bench.find<QWidget>(u"pages"_s);
    const QList<QWidget *> all = reachable(bench.window.get());
    const QList<QWidget *> seen = walk(first, Qt::Key_Tab, {});
    QList<QWidget *> missed = all;
    missed.removeIf([&seen](QWidget *widget) { return seen.contains(widget); });
    QVERIFY2(missed.isEmpty(), qPrintable(u"not reached: "_s + namesOf(missed)));
    QVERIFY2(QSet<QWidget *>(seen.begin(), seen.end()).size() == seen.size(),
             qPrintable(u"more than once: "_s + namesOf(seen)));
    for (qsizetype i = 1; i < seen.size(); ++i)
        QVERIFY2(!isBackward(seen[i - 1], seen[i]),
                 qPrintable(nameOf(seen[i - 1]) + u" leads back to "_s + nameOf(seen[i])));
    QList<QWidget *> back = walk(first, Qt::Key_Backtab, Qt::ShiftModifier);
    std::reverse(back.begin() + 1, back.end());
    QVERIFY2(back == seen, qPrintable(u"there: %1\nback: %2"_s.arg(namesOf(seen), namesOf(back))));
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
