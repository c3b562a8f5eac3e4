// SPDX-FileCopyrightText: The Rounds maintainers
// SPDX-License-Identifier: MIT
#pragma once

#include "model/dataset/finding.h"
#include "model/workspace/reviewsession.h"

class CompareDialog;

/// Opens comparisons: of the example on the desk, of two revisions of it, of any two examples.
class CompareFlow final : public QObject
{
    Q_OBJECT

public:
    CompareFlow(ReviewSession &session, QWidget *window);

    /// The example on the desk with what it was, else with the one most like it. `finding` is what
    /// is selected among the findings: one of the data set chooses the example that it names.
    void compareCurrent(const std::optional<Finding> &finding = {});
    /// A revision of the example on the desk with the one that it was made from.
    void compareRevision(int revision, int before);
    void compareTwo(ExampleId left, ExampleId right);

Q_SIGNALS:
    void placeAsked(ExampleId example, const JsonPointer &place);
    void failed(const Error &error);

private:
    CompareDialog *open(const ExampleSummary &example);

    ReviewSession &m_session;
    QWidget *m_window = nullptr;
};
