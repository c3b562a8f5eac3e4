// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/rawjsondialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace {

/// No-break space, paragraph separator, an escape, odd spacing and numbers with their form.
const QByteArray record = "{ \"id\":\"a\", \"x\":\"no\xc2\xa0"
                          "break\xe2\x80\xa9"
                          "end\", \"n\":0.50, \"e\":\"\\u00e9\", \"list\":[1, 2,3], \"t\":\"old\"}";

void replaceText(QPlainTextEdit &editor, const QString &from, const QString &to)
{
    QTextCursor found = editor.document()->find(from);
    QVERIFY(!found.isNull());
    found.insertText(to);
}

} // namespace

class TestRawJsonDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void save_onePlaceChanged_leavesEveryOtherByte()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        QSignalSpy patched(&dialog, &RawJsonDialog::patched);
        auto *editor = dialog.findChild<QPlainTextEdit *>(u"rawJson"_s);
        replaceText(*editor, u"old"_s, u"new"_s);
        dialog.accept();
        QCOMPARE(patched.count(), 1);
        const auto patch = patched.first().first().value<Patch>();
        QCOMPARE(patch.size(), 1);
        QCOMPARE(patch.first().place.toString(), u"/t"_s);
        QCOMPARE(*PatchCodec::apply(record, patch), QByteArray(record).replace("old", "new"));
    }

    void save_changedText_keepsItsNoBreakSpace()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        QSignalSpy patched(&dialog, &RawJsonDialog::patched);
        replaceText(*dialog.findChild<QPlainTextEdit *>(u"rawJson"_s), u"end"_s, u"END"_s);
        dialog.accept();
        const auto patch = patched.first().first().value<Patch>();
        QCOMPARE(patch.first().value, "\"no\xc2\xa0"
                                      "break\\u2029END\""_ba);
    }

    void save_nothingChanged_isNotOffered()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        QSignalSpy patched(&dialog, &RawJsonDialog::patched);
        dialog.accept();
        QCOMPARE(patched.count(), 0);
    }

    void check_brokenText_namesTheLineAndSavesNothing()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        QSignalSpy patched(&dialog, &RawJsonDialog::patched);
        replaceText(*dialog.findChild<QPlainTextEdit *>(u"rawJson"_s), u"0.50,"_s, u"0.50"_s);
        dialog.accept();
        QCOMPARE(patched.count(), 0);
        QVERIFY(dialog.findChild<QLabel *>(u"jsonProblem"_s)->text().startsWith(u"Line "_s));
    }

    void reject_changedText_asksOnce()
    {
        RawJsonDialog dialog(*Example::of(record), u"a"_s, false);
        dialog.show();
        replaceText(*dialog.findChild<QPlainTextEdit *>(u"rawJson"_s), u"old"_s, u"new"_s);
        dialog.reject();
        QVERIFY(dialog.isVisible());
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestRawJsonDialog)
#include "tst_rawjsondialog.moc"
