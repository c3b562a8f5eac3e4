// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "ui/dialogs/aboutdialog.h"

#include "model/storage/backupfolder.h"
#include "model/storage/libraryversion.h"
#include "ui/theme/keptfont.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roomfor.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QString &settingsPath, const QString &project, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Rounds"));
    auto *headline = new QLabel(tr("Rounds %1").arg(QStringLiteral(ROUNDS_VERSION)), this);
    headline->setTextFormat(Qt::PlainText);
    KeptFont::headline(headline);
    QLabel *what = plainLabel(this);
    what->setText(tr("Review of generated training examples. Works on this machine only: no "
                     "network, no account."));
    auto *facts = new QPlainTextEdit(textOf(settingsPath, project), this);
    facts->setObjectName(u"aboutFacts"_s);
    facts->setAccessibleName(tr("Versions and places"));
    facts->setReadOnly(true);
    facts->setTabChangesFocus(true);
    facts->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(headline);
    layout->addWidget(what);
    layout->addWidget(facts, 1);
    layout->addWidget(buttons);
    const int line = fontMetrics().height();
    resizeInside(*this, {36 * line, 21 * line});
}

QString AboutDialog::textOf(const QString &settingsPath, const QString &project)
{
    QStringList lines{
        tr("Licence: MIT. Free to use, change and pass on; without any warranty."),
        tr("Qt %1 (LGPL 3), SQLite %2 (public domain), JSON for Modern C++ (MIT), OpenSSL "
           "(Apache 2.0)")
            .arg(QString::fromLatin1(qVersion()), sqliteVersion()),
        {},
        tr("Settings of this person on this machine:"),
        QDir::toNativeSeparators(settingsPath),
    };
    if (!project.isEmpty())
        lines += {{},
                  tr("This project, one file:"),
                  QDir::toNativeSeparators(project),
                  {},
                  tr("Its backups:"),
                  QDir::toNativeSeparators(BackupFolder(project).path())};
    return lines.join(u'\n');
}
