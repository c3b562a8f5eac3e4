// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#include "app/cli/checkrun.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

Result<CheckReport> CheckRun::all(Project &project, Output &out)
{
    constexpr qint64 betweenLines = 3000; // ms
    QElapsedTimer since;
    since.start();
    return CheckJob(project).run([&](const CheckProgress &progress) {
        if (since.elapsed() < betweenLines)
            return true;
        since.restart();
        out.complain(progress.stage == CheckProgress::Stage::Examples
                         ? tr("Checked %1 of %2 examples.").arg(progress.done).arg(progress.total)
                         : tr("Compared %1 of %2 examples with each other.")
                               .arg(progress.done)
                               .arg(progress.total));
        return true;
    });
}
